import { DateSpan } from '../ui';
import { boundsOf, type Bounded } from './bounds';

/** From when to when a relation held, in words that may be printed. */
export function RelationDates({ relation }: { relation: Bounded }) {
  return <DateSpan {...boundsOf(relation)} />;
}
