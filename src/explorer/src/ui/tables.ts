import type { ReactNode } from 'react';

/** A column of a table: how a row is shown, and how it is written into a file and sorted. */
export interface Column<Row> {
  key: string;
  heading: string;
  /** Plain text: for files, for sorting, and shown where there is no `cell`. */
  text(row: Row): string;
  cell?(row: Row): ReactNode;
  /** What to sort by, where it is not the text. */
  order?(row: Row): string | number;
  align?: 'start' | 'end';
  /** For files only. */
  hidden?: boolean;
}

/** The table as CSV (RFC 4180) that spreadsheets read as UTF-8 and take no cell of as a formula. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [columns.map(column => column.heading), ...rows.map(row => columns.map(column => column.text(row)))];
  return `\ufeff${lines.map(line => line.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
