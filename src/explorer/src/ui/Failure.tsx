import { useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Link } from 'wouter';
import { useHref } from '../address';
import type { QuestionError } from '../api';
import { keepKey } from '../api/key';
import { commonTexts } from '../texts/common';
import { errorTexts, failureTexts, otherError } from '../texts/errors';
import styles from './States.module.css';

/** A question failed: what that means, what to do, and the server's own words with the code. */
export function Failure({ error, onAgain }: { error: QuestionError; onAgain?: (() => void) | undefined }) {
  const href = useHref();
  const { title, remedy } = errorTexts[error.code] ?? (error.code.startsWith('STORE_') ? errorTexts.STORE_UNAVAILABLE : undefined) ?? otherError;
  return (
    <div className={styles.failure} role="alert">
      <p className={styles.title}>{title}</p>
      <p>{remedy}</p>
      {error.nearest.length > 0 && (
        <p>
          {failureTexts.nearest}{' '}
          {error.nearest.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <Link href={href.entity(id)}>{id}</Link>
            </span>
          ))}
          ?
        </p>
      )}
      {error.code === 'UNAUTHENTICATED' && <KeyForm />}
      <details>
        <summary>{failureTexts.details}</summary>
        <p>
          {error.message}
          <br />
          {failureTexts.code}: <code>{error.code}</code>
          {error.place && (
            <>
              {' '}
              {failureTexts.about}: <code>{error.place}</code>
            </>
          )}
        </p>
      </details>
      {onAgain && (
        <button type="button" onClick={onAgain}>
          {commonTexts.again}
        </button>
      )}
    </div>
  );
}

function KeyForm() {
  const client = useQueryClient();
  const [key, setKey] = useState('');
  const send = (event: FormEvent) => {
    event.preventDefault();
    keepKey(key.trim());
    // Whatever was refused on this page is asked again.
    void client.resetQueries();
  };
  return (
    <form onSubmit={send} className={styles.key}>
      <label>
        {failureTexts.key}{' '}
        <input type="password" value={key} onChange={event => setKey(event.target.value)} autoComplete="off" required />
      </label>{' '}
      <button type="submit" data-look="main">
        {failureTexts.useKey}
      </button>
    </form>
  );
}
