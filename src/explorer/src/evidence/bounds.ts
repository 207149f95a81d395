import type { RelationHeadFragment } from '../api/generated/graphql';
import { dateTexts } from '../texts/common';
import { evidenceTexts as texts } from '../texts/evidence';
import { dateText } from '../ui/dates';

/** What the dates of a relation are told from. */
export type Bounded = Pick<RelationHeadFragment, 'start' | 'startBasis' | 'end' | 'endBasis'>;

/** The bounds of a relation as they may be printed: a start that is not known is not told as one, and a bound that follows from elsewhere says from where. */
export function boundsOf({ start, startBasis, end, endBasis }: Bounded) {
  const unknown = startBasis === 'NOT_BEFORE';
  const deal = startBasis === 'DEAL_SPAN' && endBasis !== 'DEAL_SPAN' ? texts.bounds.dealSpan : null;
  return {
    start: unknown ? null : (start ?? null),
    end: end ?? null,
    startText: unknown && start ? texts.bounds.notBefore(dateText(start)) + (end ? ',' : '') : start ? deal : null,
    endText: end ? (texts.bounds.ends[endBasis] ?? null) : null,
  };
}

/** The dates of a relation in words, for files. */
export function datesText(relation: Bounded): string {
  const { start, end, startText, endText } = boundsOf(relation);
  if (!start && !end && !startText) {
    return dateTexts.unknown;
  }

  if (start && start === end && !startText && !endText) {
    return `${dateTexts.on} ${dateText(start)}`;
  }

  const from = start ? `${dateTexts.from} ${dateText(start)}${startText ? ` (${startText})` : ''}` : (startText ?? dateTexts.unknownStart);
  return from + (end ? ` ${dateTexts.until} ${dateText(end)}${endText ? ` (${endText})` : ''}` : `, ${dateTexts.noEnd}`);
}
