import { useState } from 'react';
import type { QuestionDocument } from '../api';
import { commonTexts } from '../texts/common';
import { CopyButton } from './CopyButton';
import { Dialog } from './Dialog';
import { graphiqlAddress, tidied } from './queries';
import styles from './ShowQuery.module.css';

interface ShowQueryProps<Answer, Variables> {
  document: QuestionDocument<Answer, Variables>;
  variables: Variables;
  /** What it asks, where it is not just what the page asked. */
  explanation?: string;
}

/** The question behind a view, to be copied or opened in GraphiQL. */
export function ShowQuery<Answer, Variables>({ document, variables, explanation = commonTexts.query.explanation }: ShowQueryProps<Answer, Variables>) {
  const [open, setOpen] = useState(false);
  const texts = commonTexts.query;
  const text = tidied(document.toString());
  const values = JSON.stringify(variables, null, 2);
  const curl = () => `curl ${window.location.origin}/graphql -H 'Content-Type: application/json' -d '${JSON.stringify({ query: text, variables }).replaceAll("'", "'\\''")}'`;
  return (
    <>
      <button type="button" className="no-print" onClick={() => setOpen(true)}>
        {texts.show}
      </button>
      <Dialog title={texts.title} open={open} onClose={() => setOpen(false)}>
        <p>{explanation}</p>
        <h3>{texts.document}</h3>
        <pre className={styles.code} tabIndex={0}>
          {text}
        </pre>
        <h3>{texts.variables}</h3>
        <pre className={styles.code} tabIndex={0}>
          {values}
        </pre>
        <p className={styles.actions}>
          <a href={graphiqlAddress(text, values)} target="_blank" rel="noreferrer">
            {texts.open}
          </a>
          <CopyButton text={text} label={texts.copyDocument} />
          <CopyButton text={curl} label={texts.copyCurl} />
        </p>
      </Dialog>
    </>
  );
}
