import { evidenceTexts as texts } from '../texts/evidence';
import type { EvidenceStatement } from './statement';

/** Whose words a statement is: what the editors inferred or remember is never put in the mouth of a document or a speaker. */
export function saidByText({ saidBy, basis }: Pick<EvidenceStatement, 'basis'> & { saidBy?: { name: string } | null }): string {
  return saidBy ? saidBy.name + saidByRemark({ basis }) : texts.saidByNobodyElse[basis];
}

/** What is added to the name of a speaker. */
export function saidByRemark({ basis }: Pick<EvidenceStatement, 'basis'>): string {
  return texts.saidByRemarks[basis] ?? '';
}

/** The same as the start of a sentence. Where the document itself speaks, its publisher does: but only of what is somebody's claim by its nature. */
export function voiceText(statement: Pick<EvidenceStatement, 'basis'> & { saidBy?: { name: string } | null; document: Pick<EvidenceStatement['document'], 'publisher'> }, isClaim: boolean): string | null {
  if (statement.saidBy || statement.basis !== 'SOURCE') {
    return `${texts.saidBy} ${saidByText(statement)}`;
  }
  return isClaim ? `${texts.accordingTo} ${statement.document.publisher}` : null;
}
