import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { evidenceTexts as texts } from '../texts/evidence';
import { Citation } from './Citation';
import styles from './Footnotes.module.css';
import { useNotes } from './NoteBook';

/** All notes that the page shows now, by their numbers: folded on the screen, open on paper. */
export function Footnotes() {
  const notes = useNotes();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const unfold = () => flushSync(() => setOpen(true));
    window.addEventListener('beforeprint', unfold);
    return () => window.removeEventListener('beforeprint', unfold);
  }, []);
  if (notes.length === 0) {
    return null;
  }

  const documents = new Set(notes.map(note => note.statement.document.id)).size;
  return (
    <section className={styles.footnotes} aria-labelledby="footnotes">
      <h2 id="footnotes">{texts.footnotes}</h2>
      <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>{texts.footnotesOf(notes.length, documents)}</summary>
        {open && (
          <ol className={styles.list}>
            {notes.map(({ number, statement }) => (
              <li key={statement.id} value={number}>
                <Citation statement={statement} />
              </li>
            ))}
          </ol>
        )}
      </details>
    </section>
  );
}
