import { expect, test } from 'vitest';
import { evidencePack } from '../../src/evidence/pack/evidencePack';
import type { Pack } from '../../src/evidence/pack/Pack';
import { statement } from './statements';

const hostile = `"><script>alert('x')</script>&`;

function pack(changes: Partial<Pack> = {}): Pack {
  return {
    title: 'Which rules touch the sale?',
    question: 'trace(from: sale)',
    sections: [],
    coverage: ['Everything was searched.'],
    release: 'abcdef0123456789',
    asOf: null,
    knownAt: null,
    address: 'https://graph.example/trace/sale',
    made: '2026-11-26T10:30:00.123Z',
    ...changes,
  };
}

const line = (...statements: ReturnType<typeof statement>[]) => ({ sentence: 'A owns B.', status: 'CONFIRMED' as const, when: 'from 2020', statements });

test('nothing that is put in is read as markup', () => {
  const evil = statement(hostile, { says: hostile, locator: hostile, details: [{ name: hostile, value: hostile }], saidBy: { id: 'x', kind: 'COMPANY', name: hostile } }, { title: hostile, publisher: hostile, language: hostile, grade: hostile, url: `https://example.org/${hostile}` });
  const text = evidencePack(
    pack({
      title: hostile,
      question: hostile,
      lead: [hostile],
      coverage: [hostile],
      release: hostile,
      address: hostile,
      sections: [{ heading: hostile, lead: [hostile], lines: [{ sentence: hostile, status: 'DISPUTED', when: hostile, notes: [hostile], statements: [evil] }], sections: [{ heading: hostile }] }],
      query: { document: hostile, variables: { hostile } },
    }),
  );
  expect(text).not.toMatch(/<script/i);
  expect(text).not.toContain(`'x'`);
});

test('an address that is no web address is no link', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [line(statement('a', {}, { url: 'javascript:alert(1)' }))] }] }));
  expect(text).not.toContain('href="javascript');
});

test('it fetches nothing', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [line(statement('a'))] }] }));
  expect(text).not.toMatch(/<(link|img|iframe|script|object|embed)|url\(|@import|\ssrc=/i);
  expect(text).toContain(`default-src 'none'`);
});

test('a statement that is cited twice is one note with two ways back', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [line(statement('a')), line(statement('b'), statement('a'))] }] }));
  expect(text.match(/<li id="n\d+"/g)).toEqual(['<li id="n1"', '<li id="n2"']);
  expect(text).toContain('id="r1-1" href="#n1"');
  expect(text).toContain('id="r1-2" href="#n1"');
  expect(text).toContain('href="#r1-2" role="doc-backlink"');
});

test('a dispute shows both sides', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [{ ...line(statement('a'), statement('b', { stance: 'DENIES' })), status: 'DISPUTED' }] }] }));
  expect(text).toMatch(/Supports<\/p>[^]*a says so\.[^]*Denies<\/p>[^]*b says so\./);
  expect(text).not.toContain('only the side');
});

test('a dispute in which one side has no source tells that', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [{ ...line(statement('a')), status: 'DISPUTED' }] }] }));
  expect(text).toContain('only the side that supports it has a source here');
});

test('a note tells who said it, where, when, and what is not known', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [line(statement('a', { basis: 'MEMORY' }, { date: null, read: '2026-11-23', retracted: '2026-11-25' }))] }] }));
  expect(text).toContain('Said by the editors, from memory.');
  expect(text).toContain('no date in the document; read 23 November 2026');
  expect(text).toContain('place not known');
  expect(text).toContain('From the editors’ memory');
  expect(text).toContain('Taken back by its publisher, 25 November 2026.');
});

test('in a dispute what the editors inferred is not put in the mouth of a publisher', () => {
  const text = evidencePack(pack({ sections: [{ heading: 'H', lines: [{ ...line(statement('a', { basis: 'INFERENCE' }), statement('b', { stance: 'DENIES', counts: false })), status: 'DISPUTED' }] }] }));
  expect(text).toContain('in A paper (inferred by the editors)');
  expect(text).toContain('in A paper (no longer counts)');
  expect(text).toContain('Said by the editors, who inferred it from the document.');
  expect(text).toContain('Said by the document itself.');
});

test('release, clocks, address and how to cite it stand in it', () => {
  const text = evidencePack(pack({ asOf: '2020-08-31', knownAt: '2020-09' }));
  expect(text).toContain('abcdef0123456789');
  expect(text).toContain('31 August 2020');
  expect(text).toContain('as known by September 2020');
  expect(text).toContain('Retrieved 26 November 2026, 10:30 UTC');
  expect(text).toContain('href="https://graph.example/trace/sale"');
});

test('the same data give the same file', () => {
  expect(evidencePack(pack())).toBe(evidencePack(pack()));
});
