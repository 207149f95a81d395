import { expect, test } from 'vitest';
import { datesText } from '../../src/evidence/bounds';

test('a start that is not known is not told as one', () => {
  expect(datesText({ start: '2012', startBasis: 'NOT_BEFORE', end: null, endBasis: 'NONE' })).toBe('start not known, not before 2012, no end known');
});

test('a bound that follows from elsewhere says from where', () => {
  expect(datesText({ start: '2020-08-06', startBasis: 'STATED', end: '2021-06-09', endBasis: 'POLICY_ENDED' })).toBe('from 6 August 2020 until 9 June 2021 (the policy ended)');
  expect(datesText({ start: '2025-09-22', startBasis: 'DEAL_SPAN', end: null, endBasis: 'NONE' })).toBe('from 22 September 2025 (the deal’s own dates), no end known');
});

test('one day is told once', () => {
  expect(datesText({ start: '2020-08-06', startBasis: 'STATED', end: '2020-08-06', endBasis: 'STATED' })).toBe('on 6 August 2020');
});

test('no bounds at all are told', () => {
  expect(datesText({ start: null, startBasis: 'NONE', end: null, endBasis: 'NONE' })).toBe('dates not known');
});
