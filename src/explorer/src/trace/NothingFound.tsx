import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { useClocks, useHref } from '../address';
import { traceTexts as texts } from '../texts/trace';
import type { Coverage } from './model';
import styles from './NothingFound.module.css';

interface NothingFoundProps {
  /** What was not found. */
  title: string;
  /** The id of what was asked about; null where it is assumed. */
  id: string | null;
  coverage: Pick<Coverage, 'complete' | 'asOf' | 'knownAt'>;
  limits: string;
  children?: ReactNode;
}

/** "No regulation found" as an answer of its own: within what limits, how far it can be relied on, and what to look at next. */
export function NothingFound({ title, id, coverage, limits, children }: NothingFoundProps) {
  const href = useHref();
  const { isNow, set } = useClocks();
  return (
    <section className={styles.nothing} aria-label={title}>
      <p className={styles.end}>{coverage.complete ? texts.nothingEnd : texts.nothingNoEnd}</p>
      <p>{limits}</p>
      {!isNow && (
        <p>
          {texts.nothingClocks}{' '}
          <button type="button" onClick={() => set({ asOf: null, knownAt: null })}>
            {texts.withoutClocks}
          </button>
        </p>
      )}
      {children}
      <p className={styles.next}>{texts.nothingNext}</p>
      <ul>
        {id && (
          <li>
            <Link href={href.entity(id)}>{texts.nextEntity}</Link>
          </li>
        )}
        {id && (
          <li>
            <Link href={href.connect(id)}>{texts.nextConnect}</Link>
          </li>
        )}
        <li>
          <Link href={href.assess()}>{texts.nextAssess}</Link>
        </li>
      </ul>
    </section>
  );
}
