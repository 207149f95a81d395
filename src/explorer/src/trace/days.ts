import { firstDay, isPartialDate, lastDay } from '../ui/dates';

/** Days since 1970-01-01, so that dates can be laid out on a line. */
export type Day = number;

const millisecondsOfDay = 86_400_000;

/** The first day of a date as written (2017, 2017-11 or 2017-11-10); null where it is none. */
export function firstOf(date: string | null | undefined): Day | null {
  return date && isPartialDate(date) ? numberOf(firstDay(date)) : null;
}

/** The last day of a date as written; null where it is none. */
export function lastOf(date: string | null | undefined): Day | null {
  return date && isPartialDate(date) ? numberOf(lastDay(date)) : null;
}

export function toDay(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / millisecondsOfDay;
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

function numberOf(date: string): Day {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsOfDay;
}
