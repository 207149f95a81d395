import { describe, expect, it } from 'vitest';
import { emptyHistory, historyLimit, step, type HistoryAction } from '../../src/canvas/model/history';
import { listKey } from '../../src/canvas/model/state';

const after = (...actions: HistoryAction[]) => actions.reduce(step, emptyHistory);
const ids = (history: ReturnType<typeof after>) => history.present.places.map(place => place.id);

describe('a canvas', () => {
  it('moves nothing that stands when something is added', () => {
    const before = after({ type: 'add', ids: ['a', 'b', 'c'] });
    const grown = step(before, { type: 'expand', of: 'b', list: listKey('b', 'OWNS', 'OUTGOING'), ids: Array.from({ length: 40 }, (_, i) => `n${i}`), cursor: 'x' });
    expect(grown.present.places.slice(0, 3)).toEqual(before.present.places);
    expect(grown.present.places).toHaveLength(43);
  });

  it('places no two nodes on each other, wherever they are brought in', () => {
    const some = (name: string) => Array.from({ length: 100 }, (_, i) => `${name}${i}`);
    const { places } = after({ type: 'add', ids: some('a') }, { type: 'add', ids: some('b'), near: 'a50' }, { type: 'add', ids: some('c'), near: 'b50' }).present;
    expect(places).toHaveLength(300);
    const near = places.flatMap((a, i) => places.slice(i + 1).filter(b => Math.abs(a.x - b.x) < 60 && Math.abs(a.y - b.y) < 40));
    expect(near).toEqual([]);
  });

  it('shows what is hidden when it is added again, once', () => {
    const history = after({ type: 'add', ids: ['a', 'a'] }, { type: 'hide', ids: ['a'] }, { type: 'add', ids: ['a'] });
    expect(history.present.places).toMatchObject([{ id: 'a', hidden: false }]);
  });

  it('takes back and repeats every step, with how far lists were read', () => {
    const list = listKey('a', 'OWNS', 'OUTGOING');
    const actions: HistoryAction[] = [
      { type: 'add', ids: ['a'] },
      { type: 'expand', of: 'a', list, ids: ['b', 'c'], cursor: 'c1' },
      { type: 'hide', ids: ['b'] },
      { type: 'pin', ids: ['c'], pinned: true },
      { type: 'move', to: { c: { x: 10.4, y: -3 } } },
      { type: 'hideType', name: 'OWNS', hidden: true },
      { type: 'remove', ids: ['b'] },
      { type: 'clear' },
    ];
    const states = actions.map((_, i) => after(...actions.slice(0, i + 1)).present);
    let history = after(...actions);
    expect(states[1]?.cursors).toEqual({ [list]: 'c1' });
    for (const state of states.slice(0, -1).reverse()) {
      history = step(history, { type: 'undo' });
      expect(history.present).toEqual(state);
    }

    for (const state of states.slice(1)) {
      history = step(history, { type: 'redo' });
      expect(history.present).toEqual(state);
    }
  });

  it('makes no step of what changes nothing, and forgets what was to be repeated after a new one', () => {
    const history = after({ type: 'add', ids: ['a'] }, { type: 'hide', ids: ['x'] }, { type: 'pin', ids: ['a'], pinned: false }, { type: 'showAll' });
    expect(history.past).toHaveLength(1);
    const undone = step(step(history, { type: 'add', ids: ['b'] }), { type: 'undo' });
    expect(step(undone, { type: 'add', ids: ['c'] }).future).toEqual([]);
    expect(ids(step(undone, { type: 'redo' }))).toEqual(['a', 'b']);
  });

  it('keeps so many steps and no more', () => {
    const history = after(...Array.from({ length: historyLimit + 20 }, (_, i): HistoryAction => ({ type: 'add', ids: [`n${i}`] })));
    expect(history.past).toHaveLength(historyLimit);
  });
});
