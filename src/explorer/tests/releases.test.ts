import { expect, test } from 'vitest';
import { mixedReleases } from '../src/api/releases';

test('pages are one list only where all are of one release', () => {
  expect(mixedReleases([])).toBeNull();
  expect(mixedReleases(['r1', 'r1'])).toBeNull();
  expect(mixedReleases(['r1', 'r1', 'r2'])?.code).toBe('DATA_CHANGED');
});
