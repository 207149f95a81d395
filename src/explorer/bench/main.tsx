// Draws a made graph with the same component as the canvas page. Not part of the site: `npm run bench` opens it in Chromium and measures.
import { StrictMode, useMemo, useState } from 'react';
import { createRoot } from 'react-dom/client';
import CanvasView from '../src/canvas/drawing/CanvasView';
import type { EntityKind, RelationStatus } from '../src/api';
import { lineMarks, outlines } from '../src/canvas/drawing/marks';
import type { Edge, Vertex } from '../src/canvas/model/graph';
import type { Place } from '../src/canvas/model/state';
import '../src/ui/tokens.css';
import '../src/ui/base.css';

const params = new URLSearchParams(location.search);
const count = { nodes: Number(params.get('nodes') ?? 5000), edges: Number(params.get('edges') ?? 10_000) };

/** Always the same numbers, so that two runs draw the same graph. */
function* numbers(seed: number): Generator<number, never> {
  for (let x = seed; ;) {
    x = (Math.imul(x, 1_664_525) + 1_013_904_223) >>> 0;
    yield x / 2 ** 32;
  }
}

function make() {
  const random = numbers(7);
  const next = () => random.next().value;
  const pick = <T,>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T;
  const [kinds, statuses] = [Object.keys(outlines) as EntityKind[], Object.keys(lineMarks) as RelationStatus[]];
  const side = Math.ceil(Math.sqrt(count.nodes));
  const places: Place[] = Array.from({ length: count.nodes }, (_, i) => ({
    id: `n${i}`,
    x: Math.round((i % side) * 110 + next() * 60),
    y: Math.round(Math.floor(i / side) * 90 + next() * 50),
    pinned: false,
    hidden: false,
  }));
  const vertices = new Map<string, Vertex>(places.map(({ id }, i) => [id, { id, kind: pick(kinds), name: `Entity number ${i} of the made graph`, relations: 4, looked: 4 }]));
  const edges: Edge[] = Array.from({ length: count.edges }, (_, i) => {
    const from = Math.floor(next() * count.nodes);
    // Most relations are between neighbours, some go across.
    const to = next() < 0.9 ? (from + 1 + Math.floor(next() * side * 2)) % count.nodes : Math.floor(next() * count.nodes);
    const window = { start: null, end: null, empty: false };
    return { id: `e${i}`, type: 'OWNS', phrase: 'owns', from: `n${from}`, to: `n${to}`, status: pick(statuses), start: null, startBasis: 'NONE' as const, end: null, endBasis: 'NONE' as const, window };
  });
  return { places, vertices, edges };
}

function Page() {
  const graph = useMemo(make, []);
  const [chosen, setChosen] = useState<string | null>(null);
  const scene = useMemo(() => ({ ...graph, chosen }), [graph, chosen]);
  return (
    <CanvasView
      scene={scene}
      label={`${count.nodes} nodes and ${count.edges} edges`}
      describedBy="page"
      fitOn={0}
      onKey={() => false}
      handle={null}
      choose={setChosen}
      move={() => undefined}
      open={() => undefined}
    />
  );
}

createRoot(document.getElementById('page') as HTMLElement).render(
  <StrictMode>
    <Page />
  </StrictMode>,
);
