import { expect, test } from 'vitest';
import { citationOf } from '../../src/evidence/citation';
import { saidByText } from '../../src/evidence/saidByText';
import { sourceText } from '../../src/evidence/sourceText';
import { statement } from './statements';

const speaker = { id: 'x', kind: 'COMPANY' as const, name: 'X Corp' };

test('a source that supports, counts and says it itself is its title', () => {
  expect(sourceText(statement('a'))).toBe('A paper, Title of a, 14 August 2020');
});

test('a source in a file keeps that it denies, that it no longer counts, and that the editors inferred or remember it', () => {
  expect(sourceText(statement('a', { stance: 'DENIES' }))).toBe('A paper, Title of a, 14 August 2020 (denies)');
  expect(sourceText(statement('a', { counts: false }))).toBe('A paper, Title of a, 14 August 2020 (no longer counts)');
  expect(sourceText(statement('a', { basis: 'INFERENCE' }))).toBe('A paper, Title of a, 14 August 2020 (inferred by the editors)');
  expect(sourceText(statement('a', { basis: 'MEMORY' }))).toBe('A paper, Title of a, 14 August 2020 (from the editors’ memory)');
  expect(sourceText(statement('a', { stance: 'DENIES', counts: false, basis: 'INFERENCE' }))).toBe('A paper, Title of a, 14 August 2020 (denies) (no longer counts) (inferred by the editors)');
});

test('a citation keeps the same', () => {
  expect(citationOf(statement('a', { counts: false, basis: 'MEMORY' }))).toBe('A paper, “Title of a” (no longer counts) (from the editors’ memory), 14 August 2020; place not known');
});

test('what the editors inferred or remember is said by the editors, not by the document', () => {
  expect(saidByText(statement('a'))).toBe('the document itself');
  expect(saidByText(statement('a', { basis: 'INFERENCE' }))).toBe('the editors, who inferred it from the document');
  expect(saidByText(statement('a', { basis: 'MEMORY' }))).toBe('the editors, from memory');
});

test('a speaker whose claim the editors inferred or remember is not said to have said it', () => {
  expect(saidByText(statement('a', { saidBy: speaker }))).toBe('X Corp');
  expect(saidByText(statement('a', { saidBy: speaker, basis: 'INFERENCE' }))).toBe('X Corp, as the editors inferred');
  expect(saidByText(statement('a', { saidBy: speaker, basis: 'MEMORY' }))).toBe('X Corp, as the editors remember');
});
