import type { RelationStatus } from '../api';
import { statusTexts } from '../texts/common';
import styles from './StatusMark.module.css';

// Filled for what is settled, less so for what is less sure; two halves where sides stand against each other.
const shapes: Record<RelationStatus, React.ReactNode> = {
  RULED: <path d="M2 2h12v12H2z" fill="currentColor" />,
  CONFIRMED: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  REPORTED: (
    <>
      <circle cx="8" cy="8" r="5.4" />
      <path d="M8 2.6a5.4 5.4 0 0 0 0 10.8z" fill="currentColor" />
    </>
  ),
  INFERRED: <circle cx="8" cy="8" r="5.4" strokeDasharray="2.4 2" />,
  DISPUTED: (
    <>
      <path d="M7 2.3v11.4A5.8 5.8 0 0 1 7 2.3z" fill="currentColor" />
      <path d="M9.6 2.6v10.8a5.6 5.6 0 0 0 0-10.8z" />
    </>
  ),
  REFUTED: <path d="m3 3 10 10M13 3 3 13" strokeWidth="2" />,
  UNSUPPORTED: <path d="M3 8h10" strokeWidth="2" />,
};

/** How sure something is: a shape, a word and, on hover, what the word means. */
export function StatusMark({ status, label = true }: { status: RelationStatus; label?: boolean }) {
  const { label: text, meaning } = statusTexts[status];
  return (
    <span className={styles.mark} data-status={status} title={meaning}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {shapes[status]}
      </svg>
      {label ? ` ${text}` : <span className="visually-hidden">{text}</span>}
    </span>
  );
}
