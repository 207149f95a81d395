import { useId, useState, type FormEvent } from 'react';
import { useClocks } from '../address';
import { appTexts } from '../texts/app';
import styles from './ClockForm.module.css';

/** The two clocks, with what each means. */
export function ClockForm({ onDone }: { onDone: () => void }) {
  const clocks = useClocks();
  const [asOf, setAsOf] = useState(clocks.asOf ?? '');
  const [knownAt, setKnownAt] = useState(clocks.knownAt ?? '');
  const texts = appTexts.clocks;

  const apply = (event: FormEvent) => {
    event.preventDefault();
    clocks.set({ asOf: asOf || null, knownAt: knownAt || null });
    onDone();
  };
  const toNow = () => {
    clocks.set({ asOf: null, knownAt: null });
    onDone();
  };
  const day = asOf || knownAt;

  return (
    <form onSubmit={apply} className={styles.form}>
      <p>{texts.explanation}</p>
      <div className={styles.days}>
        <Day label={texts.asOf} help={texts.asOfHelp} value={asOf} onChange={setAsOf} />
        <Day label={texts.knownAt} help={texts.knownAtHelp} value={knownAt} onChange={setKnownAt} />
      </div>
      <div className={styles.actions}>
        <button type="submit" data-look="main">
          {texts.apply}
        </button>
        <button
          type="button"
          disabled={!day || asOf === knownAt}
          onClick={() => {
            setAsOf(day);
            setKnownAt(day);
          }}
        >
          {texts.same}
        </button>
        <button type="button" onClick={toNow} disabled={clocks.isNow && !day}>
          {texts.now}
        </button>
      </div>
    </form>
  );
}

function Day({ label, help, value, onChange }: { label: string; help: string; value: string; onChange: (day: string) => void }) {
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <input id={id} type="date" min="1900-01-01" max="2100-12-31" value={value} onChange={event => onChange(event.target.value)} aria-describedby={`${id}-help`} />
      <p id={`${id}-help`}>{help}</p>
    </div>
  );
}
