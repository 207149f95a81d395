import { describe, expect, it } from 'vitest';
import { filterAnswers, groupAnswers, ruleFamilies } from './grouping';
import type { Position, Status, TraceAnswer } from './model';

function answer(policy: string, rule: string, status: Status, position: Position = 'DURING'): TraceAnswer {
  const end = (id: string, kind: 'POLICY' | 'DEAL') => ({ id, kind, name: id, type: null, citation: null, status: null });
  return {
    rule: { name: rule, reason: rule },
    status,
    length: 1,
    windowStart: null,
    pathsFound: 1,
    policy: end(policy, 'POLICY'),
    deal: { ...end('sale', 'DEAL'), announced: null, signed: null, closed: null, ended: null },
    paths: [{ position, window: { start: null, end: null, empty: false }, sentence: '', hops: [] }],
  };
}

describe('grouping', () => {
  const answers = [answer('order', 'names-deal', 'RULED'), answer('law', 'names-party', 'CONFIRMED', 'AFTER'), answer('order', 'names-asset', 'DISPUTED', 'AFTER')];

  it('keeps the order of the strongest answers and tells the strongest of each group', () => {
    const groups = groupAnswers(answers, 'deal');
    expect(groups.map((group) => [group.other.id, group.status, group.answers.length])).toEqual([
      ['order', 'RULED', 2],
      ['law', 'CONFIRMED', 1],
    ]);
    expect(groups[0]!.positions).toEqual(['DURING', 'AFTER']);
  });

  it('groups by deal where a policy was asked about', () => expect(groupAnswers(answers, 'policy')).toHaveLength(1));

  it('narrows by all choices at once', () => {
    const filter = { statuses: ['RULED', 'DISPUTED'] as const, positions: ['AFTER'] as const, rules: [] };
    expect(filterAnswers(answers, filter).map((kept) => kept.rule.name)).toEqual(['names-asset']);
  });
});

describe('rules', () => {
  it('stand with those that say the same of acts under the policy and of what it rests on', () => {
    const rules = ['names-asset', 'names-asset-by-act-under-policy', 'names-asset-by-base-of-policy', 'said-to-apply', 'said-to-apply-to-base-of-policy', 'of-a-reader'].map((name) => ({ name }));
    expect(ruleFamilies(rules).map(({ rule, variants }) => [rule.name, variants.length])).toEqual([
      ['names-asset', 2],
      ['of-a-reader', 0],
      ['said-to-apply', 1],
    ]);
  });
});
