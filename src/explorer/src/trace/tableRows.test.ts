import { expect, test } from 'vitest';
import type { Hop } from './model';
import { sourcesOf } from './tableRows';

test('the sources of a step say which of them deny it and which no longer count', () => {
  const document = { title: 'Notice', publisher: 'MOFCOM', date: null };
  const statement = { stance: 'SUPPORTS', counts: true, basis: 'SOURCE', document };
  const hop = { relation: { statements: [statement, statement, { ...statement, stance: 'DENIES' }, { ...statement, counts: false }] } } as unknown as Hop;
  expect(sourcesOf(hop)).toBe('MOFCOM, Notice; MOFCOM, Notice (denies); MOFCOM, Notice (no longer counts)');
});
