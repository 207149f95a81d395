import { useState } from 'react';
import { timelineTexts as texts } from '../../texts/timeline';
import { isNarrow, yearOf, type Span } from '../model/span';
import styles from './Span.module.css';

interface SpanFieldsProps {
  span: Span;
  /** The first and last year that are shown, where a field begins when it is stepped through. */
  shown: { first: string | undefined; last: string | undefined };
  onChange(span: Partial<Span>): void;
}

/** Two fields that narrow the timeline to some years, each with the arrow keys too. */
export function SpanFields({ span, shown, onChange }: SpanFieldsProps) {
  return (
    <fieldset className={styles.span}>
      <legend>{texts.years}</legend>
      <Year label={texts.since} value={span.since} begin={shown.first} onChange={since => onChange({ since })} />
      <Year label={texts.until} value={span.until} begin={shown.last} onChange={until => onChange({ until })} />
      {isNarrow(span) && (
        <button type="button" onClick={() => onChange({ since: null, until: null })}>
          {texts.allYears}
        </button>
      )}
    </fieldset>
  );
}

function Year({ label, value, begin, onChange }: { label: string; value: string | null; begin: string | undefined; onChange: (year: string | null) => void }) {
  const [text, setText] = useState(value ?? '');
  const [seen, setSeen] = useState(value);
  if (seen !== value) {
    // The address changed otherwise, as by the back button; what is half typed stays.
    setSeen(value);
    if (yearOf(text) !== value) {
      setText(value ?? '');
    }
  }

  return (
    <label>
      {label}
      <input
        type="number"
        min={text === '' ? (begin ?? '1500') : '1000'}
        max="2999"
        value={text}
        onChange={event => {
          const typed = event.target.value;
          setText(typed);
          if (typed === '' || yearOf(typed)) {
            onChange(yearOf(typed));
          }
        }}
        onBlur={() => setText(value ?? '')}
      />
    </label>
  );
}
