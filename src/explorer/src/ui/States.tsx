import { useEffect, useState, type ReactNode } from 'react';
import type { Question, QuestionError } from '../api';
import { commonTexts } from '../texts/common';
import { Failure } from './Failure';
import styles from './States.module.css';

/** A question is under way. Said only after a moment, and with a way to stop it. */
export function Loading({ text = commonTexts.loading, onStop }: { text?: string; onStop?: (() => void) | undefined }) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 250);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className={styles.loading} role="status">
      {late && (
        <>
          <span className={styles.bar} aria-hidden="true" />
          <span>{text}</span>
          {onStop && (
            <button type="button" onClick={onStop}>
              {commonTexts.stop}
            </button>
          )}
        </>
      )}
    </div>
  );
}

/** There is nothing, and why that may be. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className={styles.empty}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

interface CutShortProps {
  shown: number;
  found: number;
  /** What is counted, such as "paths". */
  what: string;
  /** The search did not run to its end. */
  atLeast?: boolean;
  onMore?: (() => void) | undefined;
  busy?: boolean;
}

/** "Showing 20 of 143 results", with the way to more. Says nothing where all is shown. */
export function CutShort({ shown, found, what, atLeast = false, onMore, busy = false }: CutShortProps) {
  if (shown >= found && !atLeast) {
    return null;
  }

  return (
    <p className={styles.cut}>
      <span>{commonTexts.cutShort(shown, found, what, atLeast)}</span>
      {onMore && (
        <button type="button" onClick={onMore} disabled={busy}>
          {busy ? commonTexts.loading : commonTexts.showMore}
        </button>
      )}
    </p>
  );
}

/** What a question gave: its answer, or why there is none yet. */
export function Answer<T>({ question, loading, children }: { question: Question<T>; loading?: string; children: (data: T) => ReactNode }) {
  if (question.data !== undefined) {
    return (
      <>
        {question.error && <Failure error={question.error} onAgain={question.again} />}
        {children(question.data)}
      </>
    );
  }

  if (question.error) {
    return <Failure error={question.error} onAgain={question.again} />;
  }

  if (question.isStopped) {
    return (
      <Empty title={commonTexts.stopped}>
        <button type="button" onClick={question.again}>
          {commonTexts.again}
        </button>
      </Empty>
    );
  }

  return <Loading {...(loading ? { text: loading } : {})} onStop={question.stop} />;
}

export { Failure };
export type { QuestionError };
