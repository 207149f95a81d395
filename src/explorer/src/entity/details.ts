import type { EvidenceStatement } from '../evidence';

// They say by themselves what they are.
const plain = new Set(['role', 'share']);

/** What the statements that support it tell of a relation, such as "19.9%" or "outcome: no answer in time"; each once, and nothing that the words before it say already. */
export function detailsText(statements: readonly EvidenceStatement[], before = ''): string {
  const told = statements.filter(s => s.counts && s.stance === 'SUPPORTS').flatMap(s => s.details);
  const said = ` ${before.toLowerCase()} `;
  const texts = told.filter(({ value }) => !said.includes(` ${value.toLowerCase()} `)).map(({ name, value }) => (plain.has(name) ? value : `${name}: ${value}`));
  return [...new Set(texts)].join('; ');
}
