const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

const written = /^\d{4}(-\d{2}){0,2}$/;

/** A date as exact as it is known, for readers: 2020-08-28 is "28 August 2020", 2020-08 "August 2020". */
export function dateText(date: string): string {
  const [year, month, day] = date.split('-');
  const name = month ? months[Number(month) - 1] : undefined;
  if (!year || !written.test(date) || (month && !name)) {
    return date;
  }

  return [day ? String(Number(day)) : '', name ?? '', year].filter(Boolean).join(' ');
}

/** Whether this is a date as the graph writes it (2017, 2017-11 or 2017-11-10), and one of the calendar. */
export function isPartialDate(text: string): boolean {
  const [, month = '01', day = '01'] = text.split('-');
  return written.test(text) && month >= '01' && month <= '12' && day >= '01' && day <= lastDay(text.slice(0, 7)).slice(8);
}

/** The first day of a partial date. */
export function firstDay(date: string): string {
  const [year = '', month = '01', day = '01'] = date.split('-');
  return `${year}-${month}-${day}`;
}

/** The last day of a partial date. */
export function lastDay(date: string): string {
  const [year = '', month = '12', day] = date.split('-');
  return day ? date : `${year}-${month}-${String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, '0')}`;
}

/** Today where the reader is. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
}
