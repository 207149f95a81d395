import { expect, test } from 'vitest';
import { sourceText, type ToldSource } from './sourceText';

const plain: ToldSource = { stance: 'SUPPORTS', counts: true, basis: 'SOURCE', document: { title: 'Notice', publisher: 'MOFCOM', date: '2020-08-28' } };

test('plain support is told by its document alone', () => {
  expect(sourceText(plain)).toBe('MOFCOM, Notice, 28 August 2020');
  expect(sourceText({ ...plain, document: { title: 'Notice' } })).toBe('Notice');
});

test('what denies, no longer counts or was inferred says so', () => {
  expect(sourceText({ ...plain, stance: 'DENIES' })).toBe('MOFCOM, Notice, 28 August 2020 (denies)');
  expect(sourceText({ ...plain, counts: false })).toBe('MOFCOM, Notice, 28 August 2020 (no longer counts)');
  expect(sourceText({ ...plain, stance: 'DENIES', counts: false, basis: 'INFERENCE' })).toBe('MOFCOM, Notice, 28 August 2020 (denies) (no longer counts) (inferred by the editors)');
  expect(sourceText({ ...plain, basis: 'MEMORY' })).toContain('(from the editors’ memory)');
});
