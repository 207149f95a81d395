import { expect, test } from 'vitest';
import { inOrder, isContested, sidesOf } from '../../src/evidence/sides';
import { statement } from './statements';

const supports = statement('a', { status: 'REPORTED' });
const ruled = statement('b', { status: 'RULED' });
const gone = statement('c', { status: 'RULED', counts: false });
const denies = statement('d', { stance: 'DENIES' });

test('what counts comes before what was taken back, and of that the strongest first', () => {
  expect(sidesOf([gone, supports, ruled]).supports.map(s => s.id)).toEqual(['b', 'a', 'c']);
});

test('what supports it is read before what denies it', () => {
  expect(inOrder([denies, supports]).map(s => s.id)).toEqual(['a', 'd']);
});

test('a dispute with sources on both sides misses none', () => {
  expect(sidesOf([supports, denies], 'DISPUTED').missing).toBeNull();
});

test('a dispute tells which side has no source that counts', () => {
  expect(sidesOf([supports], 'DISPUTED').missing).toBe('DENIES');
  expect(sidesOf([{ ...supports, counts: false }, denies], 'DISPUTED').missing).toBe('SUPPORTS');
});

test('what nobody denies misses nothing', () => {
  expect(sidesOf([supports], 'CONFIRMED').missing).toBeNull();
});

test('a denial makes a line contested whatever its status', () => {
  expect(isContested([supports, denies], 'RULED')).toBe(true);
  expect(isContested([supports], 'REFUTED')).toBe(true);
  expect(isContested([supports], 'CONFIRMED')).toBe(false);
});
