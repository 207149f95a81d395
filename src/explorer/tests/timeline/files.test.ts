import { describe, expect, it } from 'vitest';
import type { TimelineEventsQuery } from '../../src/api/generated/graphql';
import { coverageSentences } from '../../src/timeline/coverage';
import { readEvents } from '../../src/timeline/readEvents';
import { timelineSvg } from '../../src/timeline/svg';
import { variablesOf } from '../../src/timeline/useTimeline';

const page = (release: string, ids: readonly string[], endCursor: string | null): TimelineEventsQuery =>
  ({ timeline: { coverage: null, events: { totalCount: 3, release, pageInfo: { hasNextPage: endCursor !== null, endCursor }, nodes: ids.map(id => ({ id })) } } }) as unknown as TimelineEventsQuery;
const asking = (pages: Record<string, TimelineEventsQuery>) => async ({ after }: { after?: string | null | undefined }) => pages[after ?? ''] as TimelineEventsQuery;
const of = { of: { entities: ['a'] }, first: 2 };
const { signal } = new AbortController();

describe('the events of a file', () => {
  it('are read to the end', async () => {
    const told: string[] = [];
    const all = await readEvents('r1', of, signal, (read, total) => told.push(`${read}/${total}`), asking({ '': page('r1', ['a', 'b'], 'c1'), c1: page('r1', ['c'], null) }));
    expect(all.map(event => event.id)).toEqual(['a', 'b', 'c']);
    expect(told).toEqual(['2/3', '3/3']);
  });

  it('are of one release, that of the page', async () => {
    await expect(readEvents('r1', of, signal, () => {}, asking({ '': page('r1', ['a'], 'c1'), c1: page('r2', ['c'], null) }))).rejects.toThrow(/changed/);
    await expect(readEvents('r1', of, signal, () => {}, asking({ '': page('r2', ['a'], null) }))).rejects.toThrow(/changed/);
  });
});

describe('a file', () => {
  it('names no day that was not asked for', () => {
    expect(variablesOf({ entities: ['a'] }, { asOf: '2020-01-01', knownAt: null }).asOf).toBeNull();
    expect(variablesOf({ trace: { from: 'a' } }, { asOf: '2020-01-01', knownAt: null }).asOf).toBe('2020-01-01');
  });

  it('tells what the trace searched and what is not in it', () => {
    expect(coverageSentences(null)).toEqual([]);
    expect(coverageSentences({ found: 9, shown: 5, pathsFound: 30, pathsShown: 20, complete: false })).toEqual([
      'Of what lies on the paths of 5 of at least 9 answers; events of the others are not in it.',
      'Paths: 20 of at least 30. Events of entities on paths that are not shown are not in it.',
      'The search did not run to its end: there may be more.',
    ]);
  });

  it('has what it tells below the drawing', () => {
    expect(timelineSvg([], 'Title', ['Of what lies on <5> paths', 'release'])).toContain('>Of what lies on &lt;5&gt; paths</text><text');
  });
});
