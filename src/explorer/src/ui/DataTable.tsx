import { useMemo, useState } from 'react';
import { commonTexts } from '../texts/common';
import type { Column } from './tables';
import styles from './DataTable.module.css';

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row, index: number) => string;
}

interface Sorting {
  key: string;
  descending: boolean;
}

/** The table twin of a view: sorted by any column, and scrolled sideways where the screen is narrow. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  const [sorting, setSorting] = useState<Sorting | null>(null);
  const sorted = useMemo(() => sortedRows(columns, rows, sorting), [columns, rows, sorting]);
  const shown = columns.filter(column => !column.hidden);
  const press = (key: string) => setSorting(now => (now?.key !== key ? { key, descending: false } : now.descending ? null : { key, descending: true }));

  return (
    <div className={styles.scroll} role="region" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {shown.map(({ key, heading, align }) => {
              const direction = sorting?.key === key ? (sorting.descending ? 'descending' : 'ascending') : 'none';
              return (
                <th key={key} scope="col" aria-sort={direction} data-align={align}>
                  <button type="button" onClick={() => press(key)} title={`${commonTexts.table.sort} ${heading}`}>
                    {heading}
                    <span className={styles.arrow} data-direction={direction} aria-hidden="true" />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((row, index) => (
            <tr key={rowKey(row, index)}>
              {shown.map(column => (
                <td key={column.key} data-align={column.align}>
                  {column.cell ? column.cell(row) : column.text(row)}
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={shown.length}>{commonTexts.table.empty}</td>
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

function sortedRows<Row>(columns: readonly Column<Row>[], rows: readonly Row[], sorting: Sorting | null): readonly Row[] {
  const column = columns.find(({ key }) => key === sorting?.key);
  if (!sorting || !column) {
    return rows;
  }

  const by = column.order ?? column.text;
  const sign = sorting.descending ? -1 : 1;
  return [...rows].sort((a, b) => sign * compare(by.call(column, a), by.call(column, b)));
}

function compare(a: string | number, b: string | number): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true });
}
