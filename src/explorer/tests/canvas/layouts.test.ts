import { describe, expect, it } from 'vitest';
import { force } from '../../src/canvas/model/force';
import { drawnEdges, heldOn, mayMiss, type Edge } from '../../src/canvas/model/graph';
import { byKind, bySteps, onCircle, unpinned, type Positions } from '../../src/canvas/model/layouts';
import { emptyCanvas, type Place } from '../../src/canvas/model/state';

const place = (id: string, more: Partial<Place> = {}): Place => ({ id, x: 0, y: 0, pinned: false, hidden: false, ...more });
const chain = ['a', 'b', 'c', 'd'].map(id => place(id));
const links = [
  { from: 'a', to: 'b' },
  { from: 'c', to: 'b' },
  { from: 'c', to: 'd' },
];
const of = (id: string) => ({ kind: id < 'c' ? 'DEAL' : 'POLICY', name: id });

function run(places: readonly Place[]): Positions {
  const steps = force(places, links, 200);
  for (let next = steps.next(); ; next = steps.next()) {
    if (next.done) {
      return next.value;
    }
  }
}

const edge = (id: string, from: string, to: string, more: Partial<Edge> = {}): Edge => ({
  ...{ id, from, to, type: 'OWNS', phrase: 'owns', status: 'CONFIRMED', start: null, startBasis: 'NONE', end: null, endBasis: 'NONE', window: { start: null, end: null, empty: false } },
  ...more,
});

describe('layouts', () => {
  it('by kind stand in columns in the order given', () => {
    const at = byKind(chain, ['POLICY', 'DEAL'], of);
    expect(at.c?.x).toBe(at.d?.x);
    expect(at.c?.x).toBeLessThan(at.a?.x ?? 0);
  });

  it('by steps go to the right from the start, and what is not reached stands last', () => {
    const at = bySteps([...chain, place('z')], links, 'a');
    const xs = ['a', 'b', 'c', 'd', 'z'].map(id => at[id]?.x ?? 0);
    expect([...xs].sort((a, b) => a - b)).toEqual(xs);
    expect(new Set(xs).size).toBe(5);
  });

  it('on a circle have one distance from the middle', () => {
    const radii = Object.values(onCircle(chain, of)).map(({ x, y }) => Math.hypot(x, y));
    expect(Math.max(...radii) - Math.min(...radii)).toBeLessThan(2);
  });

  it('by forces give the same picture each time, keep nodes apart and move nothing that is pinned', () => {
    const places = [...chain, place('p', { x: 500, y: 500, pinned: true })];
    const at = run(places);
    expect(run(places)).toEqual(at);
    expect(at.p).toEqual({ x: 500, y: 500 });
    const distance = (m: string, n: string) => Math.hypot((at[m]?.x ?? 0) - (at[n]?.x ?? 0), (at[m]?.y ?? 0) - (at[n]?.y ?? 0));
    expect(distance('a', 'b')).toBeGreaterThan(60);
    expect(distance('a', 'd')).toBeGreaterThan(distance('a', 'b'));
  });

  it('leave out what is pinned', () => {
    expect(unpinned([place('a', { pinned: true }), place('b')], { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } })).toEqual({ b: { x: 2, y: 2 } });
  });
});

describe('relations on the canvas', () => {
  const state = { ...emptyCanvas, places: [place('a'), place('b'), place('c', { hidden: true })], hiddenTypes: ['LISTS'] };

  it('are drawn, or told in one of three parts why not', () => {
    const past = { window: { start: '2019-01-01', end: '2020-01-01', empty: false } };
    const edges = [edge('1', 'a', 'b'), edge('2', 'a', 'b', past), edge('3', 'a', 'c'), edge('4', 'a', 'b', { type: 'LISTS' }), edge('5', 'a', 'elsewhere')];
    const parts = drawnEdges(state, edges, '2021-06-01');
    expect(Object.values(parts).map(part => part.map((e: Edge) => e.id))).toEqual([['1'], ['2'], ['4'], ['3']]);
  });

  it.each([
    [null, null, false, true],
    ['2020-01-01', null, false, true],
    ['2020-01-02', null, false, false],
    [null, '2020-01-01', false, true],
    [null, '2019-12-31', false, false],
    [null, null, true, false],
  ])('that held from %s to %s (empty: %s) on 2020-01-01: %s', (start, end, empty, held) => {
    expect(heldOn(edge('1', 'a', 'b', { window: { start, end, empty } }), '2020-01-01')).toBe(held);
  });

  it('may be missing only between two that were not looked through', () => {
    const vertex = (id: string, looked: number) => ({ id, kind: 'DEAL' as const, name: id, relations: 10, looked });
    expect(mayMiss([vertex('a', 5), vertex('b', 10)])).toEqual([]);
    expect(mayMiss([vertex('a', 5), vertex('b', 5), vertex('c', 10)]).map(v => v.id)).toEqual(['a', 'b']);
  });
});
