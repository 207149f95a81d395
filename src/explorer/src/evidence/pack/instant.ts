import { dateText } from '../../ui/dates';

/** An instant for readers, to the minute and in UTC: "26 November 2026, 10:30 UTC". */
export function instantText(instant: string): string {
  const [day = '', time = ''] = new Date(instant).toISOString().split('T');
  return `${dateText(day)}, ${time.slice(0, 5)} UTC`;
}
