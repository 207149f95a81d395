import { dateText } from '../ui/dates';
import { evidenceTexts as texts } from '../texts/evidence';
import { remarksOf } from './remarks';
import type { EvidenceDocument, EvidenceStatement } from './statement';

/** When a document was published, in words; where it has no date, when it was read. */
export function dateOf(document: Pick<EvidenceDocument, 'date' | 'read'>): string {
  return document.date ? dateText(document.date) : document.read ? texts.readOn(dateText(document.read)) : texts.dateUnknown;
}

/** What sort of source a document is, in words. */
export function gradeOf({ grade }: Pick<EvidenceDocument, 'grade'>): string {
  return grade ? (texts.grades[grade] ?? grade) : texts.gradeUnknown;
}

/** Words within a sentence: "Date not known" becomes "date not known". */
export function within(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Publisher, title, date and place in one line of text, with what must be read with it. */
export function citationOf(statement: EvidenceStatement): string {
  const { document, locator } = statement;
  return `${document.publisher}, “${document.title}”${remarksOf(statement)}, ${within(dateOf(document))}; ${locator ?? within(texts.placeUnknown)}`;
}
