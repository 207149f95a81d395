import { useEffect, useId, useRef, type ReactNode } from 'react';
import { commonTexts } from '../texts/common';
import styles from './Dialog.module.css';

/** A window over the page. Escape and a click beside it close it; the focus goes back to where it was. */
export function Dialog({ title, open, onClose, children }: { title: string; open: boolean; onClose: () => void; children: ReactNode }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    const { current } = dialog;
    if (!open || !current) {
      return;
    }

    const before = document.activeElement;
    current.showModal();
    return () => {
      current.close();
      if (before instanceof HTMLElement) {
        before.focus();
      }
    };
  }, [open]);
  if (!open) {
    return null;
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={heading}
      onCancel={event => {
        event.preventDefault();
        onClose();
      }}
      onClick={event => event.target === dialog.current && onClose()}
    >
      <div className={styles.content}>
        <div className={styles.head}>
          <h2 id={heading}>{title}</h2>
          <button type="button" onClick={onClose}>
            {commonTexts.close}
          </button>
        </div>
        {children}
      </div>
    </dialog>
  );
}
