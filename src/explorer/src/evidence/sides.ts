import type { RelationStatus } from '../api';
import type { EvidenceStatement } from './statement';

/** The statements of one relation or event by what they say of it. */
export type Sides = {
  supports: EvidenceStatement[];
  denies: EvidenceStatement[];
  /** What is missing where something is disputed and only one side has a source that counts. */
  missing: 'SUPPORTS' | 'DENIES' | null;
};

const strength = { RULED: 0, CONFIRMED: 1, REPORTED: 2, INFERRED: 3 } as const;

/** Both sides, each with what counts first, and of that the strongest. */
export function sidesOf(statements: readonly EvidenceStatement[], status?: RelationStatus | null | undefined): Sides {
  const supports = ranked(statements.filter(s => s.stance === 'SUPPORTS'));
  const denies = ranked(statements.filter(s => s.stance === 'DENIES'));
  return { supports, denies, missing: status === 'DISPUTED' ? missingSide(supports, denies) : null };
}

/** Whether both sides are to be told apart: it is disputed or refuted, or somebody denies it. */
export function isContested(statements: readonly EvidenceStatement[], status?: RelationStatus | null | undefined) {
  return status === 'DISPUTED' || status === 'REFUTED' || statements.some(s => s.stance === 'DENIES');
}

/** In the order in which both sides are read: what supports it, then what denies it. */
export function inOrder(statements: readonly EvidenceStatement[]) {
  const { supports, denies } = sidesOf(statements);
  return [...supports, ...denies];
}

function missingSide(supports: EvidenceStatement[], denies: EvidenceStatement[]) {
  const [forIt, againstIt] = [supports.some(s => s.counts), denies.some(s => s.counts)];
  return forIt === againstIt ? null : forIt ? 'DENIES' : 'SUPPORTS';
}

function ranked(statements: EvidenceStatement[]) {
  return statements.toSorted((a, b) => Number(b.counts) - Number(a.counts) || strength[a.status] - strength[b.status] || (a.id < b.id ? -1 : 1));
}
