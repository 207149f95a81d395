import { expect, test } from 'vitest';
import { emptyHistory, step } from '../../src/canvas/model/history';
import { LeftCanvases } from '../../src/canvas/model/left';

const some = step(step(emptyHistory, { type: 'add', ids: ['a'] }), { type: 'add', ids: ['b'] });

test('a canvas that was left is there again with its steps', () => {
  const left = new LeftCanvases();
  left.leave('a,b', some);
  const back = step(emptyHistory, { type: 'return', history: left.at('a,b') ?? emptyHistory });
  expect(back).toEqual(some);
  expect(step(back, { type: 'undo' }).present.places.map(place => place.id)).toEqual(['a']);
  expect(left.at('a')).toBeNull();
});

test('of many that were left the last ten are remembered', () => {
  const left = new LeftCanvases();
  for (let i = 0; i < 12; i++) {
    left.leave(String(i), some);
  }

  expect([0, 1, 2, 11].map(i => left.at(String(i)) !== null)).toEqual([false, false, true, true]);
});
