import { describe, expect, it } from 'vitest';
import { groupAnswers } from './grouping';
import { headlineOf } from './headline';
import type { Position, Status, TraceAnswers } from './model';

type Told = [policy: string, status: Status, positions: Position[], pathsFound?: number];

function headline(told: Told[], { found = told.length, complete = true, pair = false } = {}): string {
  const answers = told.map(([policy, status, positions, pathsFound = positions.length]) => ({
    rule: { name: 'r', reason: 'r' },
    status,
    pathsFound,
    policy: { id: policy, kind: 'POLICY', name: policy },
    deal: { id: 'sale', kind: 'DEAL', name: 'Sale' },
    paths: positions.map((position) => ({ position })),
  })) as unknown as TraceAnswers['answers'];
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const coverage = { found, shown: answers.length, complete, pathsFound: sum(answers.map((answer) => answer.pathsFound)), pathsShown: sum(answers.map((answer) => answer.paths.length)) };
  return headlineOf({ entity: { id: 'sale', kind: 'DEAL', name: 'Sale' }, answers, coverage } as unknown as TraceAnswers, groupAnswers(answers, 'deal'), { pair: pair ? { policy: 'Order', deal: 'Sale' } : null });
}

describe('the answer of a trace in one sentence', () => {
  it('tells how strong the strongest chain is, not a link of it', () =>
    expect(headline([['a', 'CONFIRMED', ['DURING']], ['b', 'REPORTED', ['AFTER']]])).toBe('2 policies touch this deal, 1 during its span; the strongest chain is confirmed (as strong as its weakest step).'));

  it('tells "none" only of the paths shown where others were found', () => {
    expect(headline([['a', 'CONFIRMED', ['AFTER'], 12], ['b', 'REPORTED', ['AFTER']]])).toContain(', none during its span (of the paths shown);');
    expect(headline([['a', 'CONFIRMED', ['AFTER']], ['b', 'REPORTED', ['AFTER']]])).toContain(', none during its span;');
  });

  it('tells nothing of all where the search did not run to its end, or not every answer is shown', () => {
    expect(headline([['a', 'RULED', ['DURING']], ['b', 'RULED', ['DURING']]], { complete: false })).toContain('At least 2 policies touch this deal, both during its span (of the paths shown);');
    expect(headline([['a', 'RULED', ['DURING']], ['b', 'RULED', ['DURING']]], { found: 9 })).toContain('(of the paths shown) (2 of 9 answers are shown);');
  });

  it('tells what cannot be placed', () => {
    expect(headline([['a', 'RULED', ['DURING']], ['b', 'RULED', ['UNKNOWN']]])).toContain(', 1 known to be during its span, 1 not to be told without a start of the deal;');
    expect(headline([['a', 'RULED', ['UNKNOWN']], ['b', 'RULED', ['AFTER', 'UNKNOWN']], ['c', 'RULED', ['AFTER']]])).toContain(', none known to be during its span, 2 not to be told');
    expect(headline([['a', 'RULED', ['UNKNOWN']]])).toContain('(no start of the deal is known, so that it cannot be told whether during its span)');
  });

  it('speaks of the pair where only one was asked about, and of "disputed" where that is all', () => {
    expect(headline([['a', 'REPORTED', ['DURING']]], { pair: true })).toBe('“Sale” is touched by “Order” under 1 rule: during the deal’s span. The strongest chain is reported (as strong as its weakest step).');
    expect(headline([['a', 'DISPUTED', ['DURING'], 30]], { pair: true, complete: false })).toBe(
      'Disputed: “Sale” is touched by “Order” under at least 1 rule: during the deal’s span (of the paths shown). The strongest chain is disputed (as strong as its weakest step).',
    );
    expect(headline([], { pair: true })).toBe('No rule found between “Order” and “Sale”: no chain leads from the one to the other.');
  });
});
