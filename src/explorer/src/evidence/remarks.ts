import { sourceTexts as texts } from '../texts/sources';
import type { EvidenceStatement } from './statement';

/** What must be read with a source: that it no longer counts, or that the editors inferred or remember what it is cited for. Empty where there is nothing. */
export function remarksOf({ counts, basis }: Pick<EvidenceStatement, 'counts' | 'basis'>): string {
  return [!counts && texts.gone, texts.basis[basis]].flatMap(remark => (remark ? [` (${remark})`] : [])).join('');
}
