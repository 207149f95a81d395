import { sourceTexts as texts } from '../texts/sources';
import { dateText } from '../ui/dates';
import type { EvidenceDocument, EvidenceStatement } from './statement';

/** What a line about a source is made of. */
export interface ToldSource extends Pick<EvidenceStatement, 'stance' | 'counts' | 'basis'> {
  document: Pick<EvidenceDocument, 'title'> & Partial<Pick<EvidenceDocument, 'publisher' | 'date'>>;
}

/** A source in one line of a file: the document, and whatever keeps it from being plain support. */
export function sourceText({ stance, counts, basis, document }: ToldSource): string {
  const told = [document.publisher, document.title, document.date && dateText(document.date)].filter(Boolean).join(', ');
  const limits = [stance === 'DENIES' && texts.denies, !counts && texts.gone, texts.basis[basis]].filter(Boolean);
  return [told, ...limits.map((limit) => `(${limit})`)].join(' ');
}
