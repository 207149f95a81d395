import { statusTexts } from '../texts/common';
import { evidenceTexts as texts } from '../texts/evidence';
import { dateText } from '../ui/dates';
import { gradeOf, within } from './citation';
import type { EvidenceStatement } from './statement';

/** What is told of a statement in a line below it, such as "Supports", "confirmed", "press". */
export function statementWords(statement: EvidenceStatement, withDocument = true): string[] {
  const { document } = statement;
  return [
    texts.stances[statement.stance],
    statusTexts[statement.status].label,
    withDocument && within(gradeOf(document)),
    statement.decided && `${within(texts.decided)} ${dateText(statement.decided)}`,
    statement.end && `${within(texts.heldUntil)} ${dateText(statement.end)}`,
    ...statement.details.map(detail => `${detail.name}: ${detail.value}`),
    texts.basis[statement.basis],
    document.retracted ? texts.retracted(dateText(document.retracted)) : !statement.counts && texts.doesNotCount,
  ].filter((word): word is string => typeof word === 'string' && word !== '');
}
