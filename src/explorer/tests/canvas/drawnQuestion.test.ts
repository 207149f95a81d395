import { buildSchema, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawnQuestion } from '../../src/canvas/data/drawnQuestion';

const schema = buildSchema(readFileSync(new URL('../../../Graph.Api/schema.graphql', import.meta.url), 'utf8'));
const ids = (count: number) => Array.from({ length: count }, (_, i) => `e${i}`);

test.each([1, 100, 101, 1000])('the question for %i drawn things is one that the server knows, and asks for each', count => {
  const { document, variables, asked } = drawnQuestion(ids(count), '2020-01-01');
  expect(validate(schema, parse(document.toString()))).toEqual([]);
  const { knownAt, ...parts } = variables;
  expect(knownAt).toBe('2020-01-01');
  expect(Object.values(parts).flat()).toEqual(ids(count));
  expect(asked).toBe(count);
});

test('of more than one question bears it tells how many it asks for', () => {
  expect(drawnQuestion(ids(1001), null).asked).toBe(1000);
});
