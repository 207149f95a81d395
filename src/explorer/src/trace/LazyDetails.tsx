import { useState, type ReactNode } from 'react';
import styles from './LazyDetails.module.css';

interface LazyDetailsProps {
  id?: string;
  summary: ReactNode;
  /** Opened by what is around it, such as "open all". */
  open?: boolean;
  children: ReactNode;
}

/** More for those who want it, made when it is first opened: a page may hold hundreds. */
export function LazyDetails({ id, summary, open = false, children }: LazyDetailsProps) {
  const [isOpen, setOpen] = useState(open);
  const [wasOpen, setWasOpen] = useState(open);
  if (open !== wasOpen) {
    setWasOpen(open);
    setOpen(open);
  }
  return (
    <details id={id} className={styles.details} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  );
}
