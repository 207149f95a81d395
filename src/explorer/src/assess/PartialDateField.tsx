import { useId } from 'react';
import styles from './DealForm.module.css';

interface PartialDateFieldProps {
  label: string;
  hint: string;
  value: string;
  problem?: string | undefined;
  required?: boolean;
  onChange: (value: string) => void;
}

/** A year, month or day as it is told: browsers have no field for what is not exact. */
export function PartialDateField({ label, hint, value, problem, required = false, onChange }: PartialDateFieldProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input id={id} value={value} required={required} inputMode="numeric" autoComplete="off" maxLength={10} size={12} aria-invalid={problem ? true : undefined} aria-describedby={`${id}h${problem ? ` ${id}p` : ''}`} onChange={(event) => onChange(event.target.value.trim())} />
      <span id={`${id}h`} className={styles.hint}>
        {hint}
      </span>
      {problem && (
        <span id={`${id}p`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
