import { describe, expect, it } from 'vitest';
import type { ChainPath } from './model';
import { reachOf, windowDays, windowWords } from './words';

function path(...starts: [start: string, basis: 'STATED' | 'NOT_BEFORE'][]): ChainPath {
  const hops = starts.map(([start, startBasis]) => ({ relation: { start, startBasis } }));
  return { window: { start: '2020-09-18', end: '2021-06-09', empty: false }, sentence: '', hops } as unknown as ChainPath;
}

describe('the days on which all steps held at once', () => {
  it('start where a step did', () => {
    expect(windowDays(path(['2020-09-18', 'STATED'], ['2017', 'NOT_BEFORE']))).toBe('from 18 September 2020 to 9 June 2021');
    expect(windowDays(path(['2020-09-18', 'STATED'], ['2020-09-18', 'NOT_BEFORE']))).toBe('from 18 September 2020 to 9 June 2021');
  });

  it('have no known start where that step is only known not to have begun before', () => {
    expect(windowWords(path(['2020-09-18', 'NOT_BEFORE'], ['2017', 'STATED']))).toBe('All steps held at once from a day that is not known, not before 18 September 2020, to 9 June 2021.');
    expect(windowDays({ ...path(['2020-09-18', 'NOT_BEFORE']), window: { start: '2020-09-18', end: null, empty: false } })).toBe('from a day that is not known, not before 18 September 2020, with no end known');
  });

  it('are told as far as they are known where a step has no date at all', () => {
    const undated = path(['2020-09-18', 'STATED']);
    const hops = [...undated.hops, { relation: { start: null, end: null } }] as unknown as ChainPath['hops'];
    expect(windowWords({ ...undated, hops })).toBe('As far as dates are known, all steps held at once from 18 September 2020 to 9 June 2021.');
  });
});

describe('how far a step reaches', () => {
  const statement = (counts: boolean, ...details: { name: string; value: string }[]) => ({ counts, details });

  it('is told once for each wording, by what counts', () => {
    const statements = [statement(true, { name: 'scope', value: 'in India' }), statement(true, { name: 'scope', value: 'in India' }), statement(false, { name: 'scope', value: 'worldwide' }), statement(true)];
    expect(reachOf({ statements } as unknown as Parameters<typeof reachOf>[0])).toEqual(['scope: in India']);
  });
});
