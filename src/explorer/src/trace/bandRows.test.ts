import { describe, expect, it } from 'vitest';
import { hopRows, overviewRows, pathRows, spanOf } from './bandRows';
import type { AnswerGroup } from './grouping';
import type { ChainPath } from './model';

describe('the span of a deal', () => {
  it('goes from announced to closed', () => expect(spanOf({ announced: '2020', signed: '2021', closed: '2022', ended: '2023' })).toEqual({ start: '2020', end: '2022' }));
  it('starts with what is known first', () => expect(spanOf({ closed: '2022' })).toEqual({ start: '2022', end: '2022' }));
  it('ends where it was given up', () => expect(spanOf({ announced: '2020', ended: '2023' })).toEqual({ start: '2020', end: '2023' }));
  it('goes on after closing for a licence', () => expect(spanOf({ type: 'licence', announced: '2020', closed: '2021' })).toEqual({ start: '2020', end: null }));
});

const pathOf = (startBasis: 'STATED' | 'NOT_BEFORE') => {
  const relation = { status: 'REPORTED', start: '2017', startBasis, end: '2020', endBasis: 'STATED' };
  return { window: { start: '2017-01-01', end: '2020-12-31', empty: false }, sentence: '', hops: [{ phrase: 'owns', from: { name: 'A' }, to: { name: 'B' }, relation }] } as unknown as ChainPath;
};

describe('the steps of a path', () => {
  const bar = (startBasis: 'STATED' | 'NOT_BEFORE') => hopRows(pathOf(startBasis), 'REPORTED')[0]?.bars[0];

  it('are drawn from their start', () => expect(bar('STATED')).toEqual({ start: '2017', end: '2020', status: 'REPORTED' }));
  it('are drawn with an unsure edge where only "not before" is known', () => expect(bar('NOT_BEFORE')).toEqual({ start: '2017', end: '2020', status: 'REPORTED', isStartGuessed: true }));
});

describe('the days on which all steps held at once', () => {
  const bars = (startBasis: 'STATED' | 'NOT_BEFORE') => pathRows(pathOf(startBasis), {}, 'REPORTED')[0]?.bars;
  const overview = (...bases: ('STATED' | 'NOT_BEFORE')[]) => {
    const answers = [{ status: 'REPORTED', paths: bases.map(pathOf) }];
    return overviewRows([{ other: { id: 'p', name: 'P' }, answers } as unknown as AnswerGroup], 'deal', () => '#')[0]?.bars.map((bar) => bar.isStartGuessed ?? false);
  };

  it('are drawn from a start that is known', () => expect(bars('STATED')).toEqual([{ start: '2017-01-01', end: '2020-12-31', status: 'REPORTED' }]));
  it('are drawn with an unsure edge where the start is guessed', () => expect(bars('NOT_BEFORE')).toEqual([{ start: '2017-01-01', end: '2020-12-31', status: 'REPORTED', isStartGuessed: true }]));
  it('are told apart in the overview: a known start is not a guessed one', () => {
    expect(overview('NOT_BEFORE', 'NOT_BEFORE')).toEqual([true]);
    expect(overview('NOT_BEFORE', 'STATED')).toEqual([false, true]);
  });
  it('are left out of the overview where they would lie wholly under others', () => {
    expect(overview('STATED', 'STATED')).toEqual([false]);
    expect(overview('STATED', 'NOT_BEFORE')).toEqual([false]);
  });
});
