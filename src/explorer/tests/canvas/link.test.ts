import { describe, expect, it } from 'vitest';
import { fromFile, toFile } from '../../src/canvas/model/file';
import { emptyHistory, step } from '../../src/canvas/model/history';
import { fromLink, toLink } from '../../src/canvas/model/link';

const canvas = [
  { type: 'add' as const, ids: ['tiktok', 'eo-13942', '31cfr850'] },
  { type: 'move' as const, to: { tiktok: { x: -1234, y: 77 } }, pin: true },
  { type: 'hide' as const, ids: ['eo-13942'] },
  { type: 'hideType' as const, name: 'OWNS', hidden: true },
].reduce(step, emptyHistory).present;

describe('a link', () => {
  it('restores the canvas as it was', () => {
    expect(fromLink(toLink(canvas))).toEqual({ state: canvas, unread: [] });
  });

  it('needs no escaping', () => {
    for (const value of Object.values(toLink(canvas))) {
      expect(value).toMatch(/^[A-Za-z0-9_.,-]*$/);
    }
  });

  it('places what has no place', () => {
    const { state } = fromLink({ ids: 'a,b,c', at: '0_0' });
    expect(state.places.map(place => place.id)).toEqual(['a', 'b', 'c']);
    expect(new Set(state.places.map(place => `${place.x} ${place.y}`)).size).toBe(3);
  });

  it.each([
    [{ ids: 'a,,a,b' }, ['a', 'b'], []],
    [{ ids: 'a,<script>,B', at: '..', off: 'x' }, ['a'], ['<script>', 'B', 'x']],
    [{ ids: 'a', at: 'NaN_1' }, ['a'], []],
    [{ ids: 'a', at: 'zzzzzz_1' }, ['a'], []],
    [{ ids: null, at: '0_0' }, [], []],
    [{}, [], []],
  ])('reads %j and tells what it could not', (params, ids, unread) => {
    const result = fromLink(params);
    expect(result.state.places.map(place => place.id)).toEqual(ids);
    expect(result.unread).toEqual(unread);
    expect(result.state.places.every(place => Number.isSafeInteger(place.x) && Number.isSafeInteger(place.y))).toBe(true);
  });
});

describe('a file', () => {
  const context = { asOf: '2020-08-01', knownAt: null, release: 'abc' };

  it('restores the canvas and what it was drawn with', () => {
    expect(fromFile(JSON.stringify(toFile(canvas, context)))).toEqual({ state: canvas, context });
  });

  it.each(['', '[]', '{"canvas":2,"places":[]}', '{"canvas":1}', '{"canvas":1,"places":[{"id":"a","x":"1","y":2,"pinned":false,"hidden":false}]}'])(
    'that is none is refused: %s',
    text => expect(fromFile(text)).toBeNull(),
  );
});
