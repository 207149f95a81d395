import { expect, test } from 'vitest';
import type { ChainPath } from '../trace/model';
import { numbered } from './numbered';

test('a path keeps its number where others are hidden', () => {
  const paths = [true, false, true, false].map((empty) => ({ window: { empty } })) as unknown as ChainPath[];
  expect(numbered(paths, false).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
  expect(numbered(paths, true).map(({ number }) => number)).toEqual([2, 4]);
});
