import type { EvidenceStatement } from '../../src/evidence/statement';

/** A statement with what a test does not care about filled in. */
export function statement(id: string, changes: Partial<EvidenceStatement> = {}, document: Partial<EvidenceStatement['document']> = {}): EvidenceStatement {
  return {
    id,
    says: `${id} says so.`,
    stance: 'SUPPORTS',
    status: 'CONFIRMED',
    basis: 'SOURCE',
    counts: true,
    locator: null,
    decided: null,
    end: null,
    details: [],
    saidBy: null,
    document: { id: `doc-${id}`, title: `Title of ${id}`, publisher: 'A paper', date: '2020-08-14', read: null, url: 'https://example.org/a', language: 'en', grade: 'press', retracted: null, ...document },
    ...changes,
  };
}
