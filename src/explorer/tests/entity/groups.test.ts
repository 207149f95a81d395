import { expect, test } from 'vitest';
import { countsOf, countsQuestion } from '../../src/api/connectionCounts';
import { groupsOf, groupsOfCounts, possibleKeys, type RelationWords } from '../../src/entity/groups';
import type { Connection } from '../../src/entity/queries';
import { sentenceOf } from '../../src/entity/sentence';
import { statement } from '../evidence/statements';

const words: RelationWords = {
  relationTypes: [
    { name: 'OWNS', forward: 'owns', backward: 'is owned by' },
    { name: 'COMMENTS_ON', forward: 'comments on', backward: 'is commented on by' },
    { name: 'APPLIES_IN', forward: 'applies in', backward: 'is where there applies' },
  ],
  kinds: [{ name: 'COMPANY', outgoing: [{ name: 'OWNS' }], incoming: [{ name: 'OWNS' }, { name: 'COMMENTS_ON' }] }],
};

const end = (id: string) => ({ id, kind: 'COMPANY' as const, name: id.toUpperCase(), type: null });
const relation = (from: string, type: string, to: string, changes: Partial<Connection> = {}): Connection => ({
  id: `${from}.${type}.${to}`,
  type,
  phrase: type,
  status: 'CONFIRMED',
  start: null,
  startBasis: 'NONE',
  end: null,
  endBasis: 'NONE',
  from: end(from),
  to: end(to),
  statements: [],
  ...changes,
});

test('connections are grouped by type and direction, owners before remarks', () => {
  const groups = groupsOf('a', [relation('z', 'COMMENTS_ON', 'a'), relation('z', 'OWNS', 'a'), relation('a', 'OWNS', 'b')], words);
  expect(groups.map(group => [group.key, group.heading, group.total])).toEqual([
    ['OWNS.out', 'Owns', 1],
    ['OWNS.in', 'Owned by', 1],
    ['COMMENTS_ON.in', 'Commented on by', 1],
  ]);
});

test('what began first stands first, and a start that is not known last', () => {
  const rows = [relation('a', 'OWNS', 'unknown', { start: '2012', startBasis: 'NOT_BEFORE' }), relation('a', 'OWNS', 'late', { start: '2020-02' }), relation('a', 'OWNS', 'early', { start: '2019' })];
  expect(groupsOf('a', rows, words)[0]?.rows?.map(row => row.to.id)).toEqual(['early', 'late', 'unknown']);
});

test('a sentence tells what the sources tell, once, and not what the phrase says already', () => {
  const told = [statement('s', { details: [{ name: 'share', value: '19.9%' }] }), statement('t', { details: [{ name: 'share', value: '19.9%' }, { name: 'role', value: 'owns' }] }), statement('u', { stance: 'DENIES', details: [{ name: 'share', value: '80%' }] })];
  const [group] = groupsOf('a', [relation('a', 'OWNS', 'b', { statements: told })], words);
  expect(group && sentenceOf(end('a'), group, group.rows![0]!)).toBe('A owns B (19.9%)');
});

test('where the way back reads badly, the sentence begins with the other end', () => {
  const [group] = groupsOf('us', [relation('rule', 'APPLIES_IN', 'us')], words);
  expect(group && sentenceOf(end('us'), group, group.rows![0]!)).toBe('RULE applies in US');
});

test('the groups of a hub are counted by a question that names each once', () => {
  const keys = possibleKeys('COMPANY', words);
  expect(keys).toEqual(['OWNS.out', 'OWNS.in', 'COMMENTS_ON.in']);
  const text = countsQuestion(keys).toString();
  expect(text).toContain('OWNS_in: relations(types: ["OWNS"], direction: INCOMING, first: 1)');
  const counts = countsOf(keys, { entity: { OWNS_in: { totalCount: 143 }, OWNS_out: { totalCount: 0 } } });
  expect(groupsOfCounts(counts, words).map(group => [group.key, group.total, group.rows])).toEqual([['OWNS.in', 143, null]]);
});

test('a question of counts asks which release was counted', () => {
  expect(countsQuestion(['OWNS.out']).toString()).toMatch(/release \{\s+id\s+\}/);
});
