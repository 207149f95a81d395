/** Days since 1970-01-01, so that dates can be laid out on a line. */
export type Day = number;

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

const millisecondsOfDay = 86_400_000;

/** The first day of a date as written (2017, 2017-11 or 2017-11-10); null where it is none. */
export function firstDay(text: string | null | undefined): Day | null {
  const parts = text?.match(PARTIAL);
  return parts ? toDay(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)) : null;
}

/** The last day of a date as written; null where it is none. */
export function lastDay(text: string | null | undefined): Day | null {
  const parts = text?.match(PARTIAL);
  if (!parts) {
    return null;
  }
  const year = Number(parts[1]);
  if (!parts[2]) {
    return toDay(year, 12, 31);
  }
  return parts[3] ? toDay(year, Number(parts[2]), Number(parts[3])) : toDay(year, Number(parts[2]) + 1, 1) - 1;
}

/** Whether this is a date as the graph writes it, and one of the calendar. */
export function isPartialDate(text: string): boolean {
  const parts = text.match(PARTIAL);
  if (!parts) {
    return false;
  }
  const month = Number(parts[2] ?? 1);
  const day = Number(parts[3] ?? 1);
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(Number(parts[1]), month, 0)).getUTCDate();
}

export function toDay(year: number, month: number, day: number): Day {
  // Date.UTC takes years before 100 for 1900 and later.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / millisecondsOfDay);
}

export function partsOf(day: Day): { year: number; month: number; day: number } {
  const date = new Date(day * millisecondsOfDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
