import { describe, expect, it } from 'vitest';
import { chainTexts } from '../texts/chains';
import { connectTexts } from '../texts/connect';
import { coverageTexts } from '../texts/coverage';
import { traceTexts } from '../texts/trace';
import { countsOf } from './tracePack';

describe('what was found', () => {
  it('is told as it is where the search ran to its end', () => {
    expect(coverageTexts.found(46, 46, 60, 60, true)).toBe('46 answers found, all shown; with 60 paths found, all shown.');
    expect(countsOf({ found: 46, shown: 46, pathsFound: 60, complete: true })).toBe('46 answers, 60 paths.');
  });

  it('is "at least" where it did not, even where all of it is shown', () => {
    expect(coverageTexts.found(46, 46, 60, 60, false)).toBe('At least 46 answers found, 46 shown; with at least 60 paths found of the answers shown, 60 shown.');
    expect(coverageTexts.pairFound(5, 5, false)).toBe('At least 5 paths found, 5 shown.');
    expect(countsOf({ found: 46, shown: 46, pathsFound: 60, complete: false })).toBe('At least 46 answers, 46 of them shown; at least 60 paths of the answers shown.');
    expect(traceTexts.cutPaths(10, 12, false)).toContain('10 of at least 12 paths');
  });

  it('tells paths as those of the answers shown', () => {
    expect(coverageTexts.found(300, 200, 450, 400, true)).toBe('300 answers found, 200 shown; with 450 paths found of the answers shown, 400 shown.');
    expect(countsOf({ found: 300, shown: 200, pathsFound: 450, complete: true })).toBe('300 answers, 200 of them shown; 450 paths of the answers shown.');
  });

  it('is not told as none of a rule whose answers may be among those not shown', () => {
    expect(coverageTexts.rules(24, true)).toBe('The 24 rules, and what each found');
    expect(coverageTexts.rules(24, false)).toBe('The 24 rules, and what each found among the answers shown');
    expect(traceTexts.showing(200, 200, true)).toBe('All 200 answers shown.');
    expect(traceTexts.showing(200, 200, false)).toBe('200 answers shown.');
  });
});

describe('the paths between two', () => {
  it('are "at least" so many where the search did not run to its end', () => {
    expect(connectTexts.headline(1, 3, 'reported', true)).toBe('One path of 3 steps connects them; its weakest step is reported.');
    expect(connectTexts.headline(1, 3, 'reported', false)).toBe('At least one path of 3 steps connects them; its weakest step is reported.');
    expect(connectTexts.headline(7, 3, 'reported', false)).toContain('At least 7 paths connect them');
    expect(chainTexts.path(1, 5)).toBe('Path 1 of 5 found');
  });

  it('are told as all only where all are shown', () => {
    expect(connectTexts.together(5, 5, true)).toBe('In each of them, all steps held at once.');
    expect(connectTexts.together(5, 5, false)).toBe('In each of the 5 shown, all steps held at once.');
    expect(connectTexts.together(0, 5, false)).toBe('In none of the 5 shown did all steps hold at once.');
    expect(connectTexts.together(2, 5, true)).toBe('In 2 of the 5, all steps held at once.');
    expect(connectTexts.together(1, 1, false)).toBe('Of the one shown: all its steps held at once.');
    expect(connectTexts.hidden(3, 5, false)).toBe('3 of the first 5 paths are hidden: their steps never all held at once.');
  });
});
