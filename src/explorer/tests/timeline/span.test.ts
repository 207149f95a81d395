import { describe, expect, it } from 'vitest';
import { around, datedEnds } from '../../src/timeline/around';
import { daysOf, isNarrow, spanOf } from '../../src/timeline/model/span';

describe('the years of a timeline', () => {
  it.each([
    [null, null, null, null],
    ['2019', null, '2019-01-01', null],
    ['2019', '2021', '2019-01-01', '2021-12-31'],
    ['2021', '2019', '2019-01-01', '2021-12-31'],
    ['19', 'x', null, null],
    ['0000', '20211', null, null],
  ])('from %s to %s are %s to %s', (since, until, from, to) => {
    expect(daysOf(spanOf(since, until))).toEqual({ from, to });
  });

  it('are narrowed by either end', () => {
    expect([spanOf(null, null), spanOf('2019', null), spanOf(null, '2019')].map(isNarrow)).toEqual([false, true, true]);
  });
});

const relation = (from: [string, string], to: [string, string]) => ({ from: { id: from[0], kind: from[1] }, to: { id: to[0], kind: to[1] } });

describe('what has dates around an entity', () => {
  const relations = [relation(['a', 'COMPANY'], ['d', 'DEAL']), relation(['p', 'POLICY'], ['a', 'COMPANY']), relation(['a', 'COMPANY'], ['b', 'COMPANY']), relation(['a', 'COMPANY'], ['d', 'DEAL'])];

  it('are its deals, policies and cases that are not there yet, once each', () => {
    expect(datedEnds(relations, [])).toEqual(['d', 'p']);
    expect(datedEnds(relations, ['p'])).toEqual(['d']);
  });

  it('tells how far was looked', () => {
    const nodes = [{ id: 'a', relations: { totalCount: 9, nodes: relations } }, null];
    expect(around({ nodes } as never, [])).toEqual({ ids: ['d', 'p'], looked: 4, all: 9 });
  });
});
