import { firstDay } from '../../ui/dates';

/** Something that happened on a day, or at some time in a month or year. */
export interface Dated {
  readonly id: string;
  readonly date: string;
}

/** Events that name the same year and month; without a month, those of which only the year is known. */
export interface Period<T extends Dated> {
  readonly year: string;
  readonly month: string | null;
  readonly events: readonly T[];
}

export interface Year<T extends Dated> {
  readonly year: string;
  readonly periods: readonly Period<T>[];
  readonly count: number;
}

/** Events by year, and in a year by month. What names only its year stands first in it, what names only its month first in that month. */
export function byYear<T extends Dated>(events: readonly T[]): Year<T>[] {
  const sorted = [...events].sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || a.date.length - b.date.length || compare(a.id, b.id));
  const years = new Map<string, Map<string, T[]>>();
  for (const event of sorted) {
    const [year = '', month = ''] = event.date.split('-');
    const months = years.get(year) ?? new Map<string, T[]>();
    years.set(year, months.set(month, [...(months.get(month) ?? []), event]));
  }

  return [...years].map(([year, months]) => ({
    year,
    periods: [...months].sort(([a], [b]) => compare(a, b)).map(([month, found]) => ({ year, month: month || null, events: found })),
    count: [...months.values()].reduce((sum, found) => sum + found.length, 0),
  }));
}

/** The years from the first to the last event, with how many each has: those without any too, unless they are so many that they are told as a gap. */
export function overview(years: readonly Year<Dated>[]): ({ year: string; count: number } | { gap: number })[] {
  return years.flatMap((one, i) => {
    const before = years[i - 1];
    const between = before ? Number(one.year) - Number(before.year) - 1 : 0;
    const gap = between > 2 ? [{ gap: between }] : Array.from({ length: between }, (_, j) => ({ year: String(Number(before?.year) + 1 + j), count: 0 }));
    return [...gap, { year: one.year, count: one.count }];
  });
}

/** Where a mark for a day stands among the events: before the first that began after it. Null where none did. */
export function markBefore<T extends Dated>(years: readonly Year<T>[], day: string): string | null {
  const events = years.flatMap(year => year.periods.flatMap(period => period.events));
  return events.find(event => firstDay(event.date) > day)?.id ?? null;
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
