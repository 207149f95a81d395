import { expect, test } from 'vitest';
import type { Edge } from '../../src/canvas/model/graph';
import { edgeColumns, placeColumns } from '../../src/canvas/parts/CanvasTables';
import type { CanvasActions } from '../../src/canvas/useCanvas';
import { csvOf } from '../../src/ui/tables';

const canvas = { graph: { known: { vertices: new Map() }, degrees: new Map() }, nameOf: (id: string) => id } as unknown as CanvasActions;
const edge: Edge = {
  ...{ id: 'r', from: 'a', to: 'b', type: 'OWNS', phrase: 'owns', status: 'CONFIRMED', start: '2012', startBasis: 'NOT_BEFORE', end: null, endBasis: 'NONE' },
  window: { start: '2012-01-01', end: null, empty: false },
};

test('a start that is not known is not told as one in the file of relations', () => {
  const csv = csvOf(edgeColumns(canvas), [edge]);
  expect(csv).toContain('start not known, not before 2012');
  expect(csv).toContain('NOT_BEFORE');
});

test('what was not read is of no kind', () => {
  const kind = placeColumns(canvas).find(column => column.key === 'kind');
  expect(kind?.text({ id: 'a', x: 0, y: 0, pinned: false, hidden: false })).toBe('');
});
