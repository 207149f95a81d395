import { useEffect, useRef, type ReactNode } from 'react';
import { assessTexts as texts } from '../texts/assess';
import styles from './DealForm.module.css';

interface RowListProps<Row> {
  legend: string;
  hint?: string;
  rows: readonly Row[];
  /** A row that is not filled yet. */
  empty: Row;
  addLabel: string;
  nameOf: (row: Row, index: number) => string;
  onChange: (rows: Row[], told: string) => void;
  children: (row: Row, index: number, set: (row: Row) => void) => ReactNode;
}

/** Rows of a form that can be added and taken away; the focus follows, and what happened is announced. */
export function RowList<Row>({ legend, hint, rows, empty, addLabel, nameOf, onChange, children }: RowListProps<Row>) {
  const list = useRef<HTMLFieldSetElement>(null);
  const focus = useRef<number | 'add' | null>(null);
  useEffect(() => {
    const target = focus.current;
    focus.current = null;
    if (target === 'add') {
      list.current?.querySelector<HTMLButtonElement>('button[data-add]')?.focus();
    } else if (target !== null) {
      list.current?.querySelectorAll('li[data-row]')[target]?.querySelector('input')?.focus();
    }
  }, [rows.length]);
  const add = () => {
    focus.current = rows.length;
    onChange([...rows, empty], texts.added(nameOf(empty, rows.length)));
  };
  const remove = (index: number) => {
    focus.current = rows.length > 1 ? Math.max(0, index - 1) : 'add';
    onChange(
      rows.filter((_, i) => i !== index),
      texts.removed(nameOf(rows[index] ?? empty, index)),
    );
  };
  return (
    <fieldset ref={list} className={styles.rows}>
      <legend>{legend}</legend>
      {hint && <p className={styles.hint}>{hint}</p>}
      <ol>
        {rows.map((row, index) => (
          <li key={index} data-row="">
            {children(row, index, (changed) =>
              onChange(
                rows.map((other, i) => (i === index ? changed : other)),
                '',
              ),
            )}
            <button type="button" className={styles.remove} onClick={() => remove(index)} aria-label={texts.remove(nameOf(row, index))}>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ol>
      <button type="button" data-add="" onClick={add}>
        {addLabel}
      </button>
    </fieldset>
  );
}
