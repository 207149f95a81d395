import { describe, expect, it } from 'vitest';
import type { Question } from '../api';
import { askedOf, withoutOlder } from './olderAnswer';

const question: Question<string> = { data: 'ten policies', error: null, isLoading: false, isFetching: true, isStopped: false, isPrevious: true, stop: () => undefined, again: () => undefined };

describe('an older answer', () => {
  it('is not shown under another question, which is loading', () => expect(withoutOlder(question)).toMatchObject({ data: undefined, isLoading: true, isStopped: false, isPrevious: false }));
  it('is not shown where the other question was stopped', () => expect(withoutOlder({ ...question, isFetching: false })).toMatchObject({ data: undefined, isLoading: false, isStopped: true }));
  it('is told from the answer itself', () => expect(withoutOlder({ ...question, isPrevious: false })).toMatchObject({ data: 'ten policies' }));
});

describe('what is asked', () => {
  const asked = { from: 'sale', to: null, asOf: null, knownAt: '2020-08-28', first: 200, paths: 10 };
  it('is the same with more to show', () => expect(askedOf({ ...asked, first: 1000, paths: 25 })).toBe(askedOf(asked)));
  it('is another by day, end or deal', () => {
    expect(askedOf({ ...asked, knownAt: null })).not.toBe(askedOf(asked));
    expect(askedOf({ ...asked, to: 'order' })).not.toBe(askedOf(asked));
    expect(askedOf({ deal: { announced: '2026' }, paths: 10 })).not.toBe(askedOf({ deal: { announced: '2027' }, paths: 10 }));
  });
});
