import { expect, test } from 'vitest';
import { pickerTexts, searchTexts } from '../../src/texts/search';

test('a search that did not look at everything tells no exact number', () => {
  expect(pickerTexts.found(8, 500, true)).toBe('8 of 500 shown');
  expect(pickerTexts.found(8, 500, false)).toBe('8 of at least 500 shown');
  expect(pickerTexts.all(500, 'a', true)).toBe('All 500 results for “a”');
  expect(pickerTexts.all(500, 'a', false)).toBe('At least 500 results for “a”');
  expect(searchTexts.found(500, false)).toBe('At least 500 results');
});

test('a search that shows fewer than it found tells how many and what to do', () => {
  expect(searchTexts.most(100, 2310, true)).toBe('A search shows the 100 that fit best of 2\u202f310. To see others, narrow it down by kind or place, or add a word.');
});
