import { describe, expect, it } from 'vitest';
import { hopRows, spanOf } from './bandRows';
import type { ChainPath } from './model';

describe('the span of a deal', () => {
  it('goes from announced to closed', () => expect(spanOf({ announced: '2020', signed: '2021', closed: '2022', ended: '2023' })).toEqual({ start: '2020', end: '2022' }));
  it('starts with what is known first', () => expect(spanOf({ closed: '2022' })).toEqual({ start: '2022', end: '2022' }));
  it('ends where it was given up', () => expect(spanOf({ announced: '2020', ended: '2023' })).toEqual({ start: '2020', end: '2023' }));
  it('goes on after closing for a licence', () => expect(spanOf({ type: 'licence', announced: '2020', closed: '2021' })).toEqual({ start: '2020', end: null }));
});

describe('the steps of a path', () => {
  const bar = (startBasis: 'STATED' | 'NOT_BEFORE') => {
    const relation = { status: 'REPORTED', start: '2017', startBasis, end: '2020', endBasis: 'STATED' };
    const path = { window: { empty: false }, sentence: '', hops: [{ phrase: 'owns', from: { name: 'A' }, to: { name: 'B' }, relation }] } as unknown as ChainPath;
    return hopRows(path, 'REPORTED')[0]?.bars[0];
  };

  it('are drawn from their start', () => expect(bar('STATED')).toEqual({ start: '2017', end: '2020', status: 'REPORTED' }));
  it('are drawn open where only "not before" is known', () => expect(bar('NOT_BEFORE')).toEqual({ start: null, end: '2020', status: 'REPORTED' }));
});
