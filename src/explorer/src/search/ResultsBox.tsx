import { useEffect, useRef, useState } from 'react';
import { useAddress } from '../address';
import { searchTexts } from '../texts/search';
import styles from './SearchBox.module.css';

/** What is searched for; the results below follow the typing. */
export function ResultsBox() {
  const { params, set } = useAddress();
  const asked = params.get('q') ?? '';
  const [text, setText] = useState(asked);
  const [seen, setSeen] = useState(asked);
  const box = useRef<HTMLInputElement>(null);
  if (seen !== asked) {
    // The address changed otherwise, as by the back button.
    setSeen(asked);
    if (asked !== text.trim()) {
      setText(asked);
    }
  }

  useEffect(() => {
    if (history.state?.focus === 'search') {
      box.current?.focus({ preventScroll: true });
    }
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text.trim() !== asked.trim()) {
        set({ q: text.trim(), show: null }, { replace: true, state: { focus: 'search' } });
      }
    }, 150);
    return () => clearTimeout(timer);
    // Only typing starts it.
  }, [text]);

  return (
    <form role="search" className={styles.box} data-large="true" onSubmit={event => event.preventDefault()}>
      <label htmlFor="results-box" className="visually-hidden">
        {searchTexts.box}
      </label>
      <div className={styles.line}>
        <input id="results-box" type="search" ref={box} value={text} onChange={event => setText(event.target.value)} spellCheck={false} enterKeyHint="search" autoComplete="off" />
      </div>
    </form>
  );
}
