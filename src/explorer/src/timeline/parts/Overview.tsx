import { timelineTexts as texts } from '../../texts/timeline';
import { overview, type Dated, type Year } from '../model/periods';
import styles from './Overview.module.css';

/** How the events lie over the years, and the way to each year. */
export function Overview({ years, marks }: { years: readonly Year<Dated>[]; marks: readonly (string | null)[] }) {
  const columns = overview(years);
  const most = Math.max(1, ...columns.map(column => ('count' in column ? column.count : 0)));
  if (years.length < 3) {
    return null;
  }

  return (
    <nav className={styles.overview} aria-label={texts.overview}>
      <ol>
        {columns.map((column, i) =>
          'gap' in column ? (
            <li key={`gap ${i}`} className={styles.gap} aria-hidden="true">
              ···
            </li>
          ) : (
            <li key={column.year} data-marked={marks.some(day => day?.startsWith(column.year)) || undefined}>
              {column.count > 0 ? (
                <a href={`#y${column.year}`} aria-label={texts.yearOf(column.year, column.count)} title={texts.yearOf(column.year, column.count)}>
                  <span className={styles.bar} style={{ height: `${(column.count / most) * 100}%` }} />
                  <span className={styles.year}>{column.year}</span>
                </a>
              ) : (
                <span className={styles.year}>{column.year}</span>
              )}
            </li>
          ),
        )}
      </ol>
    </nav>
  );
}
