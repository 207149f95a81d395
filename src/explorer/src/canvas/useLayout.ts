import { useCallback, useEffect, useRef, useState } from 'react';
import { kindTexts } from '../texts/common';
import { force } from './model/force';
import type { Edge, Vertex } from './model/graph';
import { byKind, bySteps, onCircle, unpinned, type LayoutName, type Positions } from './model/layouts';
import type { CanvasAction, CanvasState } from './model/state';

/** How long a layout works before the page may breathe. */
const slice = 10;

/** Lays the canvas out when it is asked; a long layout works in slices between frames and can be stopped. */
export function useLayout(act: (action: CanvasAction) => void, done: () => void) {
  const [share, setShare] = useState<number | null>(null);
  const run = useRef(0);
  const stop = useCallback(() => {
    run.current++;
    setShare(null);
  }, []);
  useEffect(() => () => void run.current++, []);

  const layOut = useCallback(
    async (name: LayoutName, state: CanvasState, vertices: ReadonlyMap<string, Vertex>, edges: readonly Edge[], start: string | null) => {
      const mine = ++run.current;
      const places = state.places.filter(place => !place.hidden);
      const of = (id: string) => vertices.get(id) ?? { kind: '', name: id };
      let positions: Positions;
      if (name === 'force') {
        const steps = force(places, edges, places.length > 1500 ? 120 : 300);
        let until = performance.now() + slice;
        let told = until;
        let next = steps.next();
        while (!next.done) {
          if (performance.now() > until) {
            if (performance.now() - told > 200) {
              told = performance.now();
              setShare(next.value);
            }

            await new Promise(resolve => setTimeout(resolve));
            if (run.current !== mine) {
              return;
            }

            until = performance.now() + slice;
          }

          next = steps.next();
        }

        positions = next.value;
      } else {
        positions =
          name === 'kinds'
            ? byKind(places, Object.keys(kindTexts), of)
            : name === 'circle'
              ? onCircle(places, of)
              : bySteps(
                  places,
                  edges,
                  start ??
                    hub(
                      places.map(p => p.id),
                      edges,
                    ),
                );
      }

      setShare(null);
      act({ type: 'move', to: unpinned(places, positions) });
      done();
    },
    [act, done],
  );
  return { layOut, share, stop };
}

/** Where nothing is chosen, steps are counted from the entity with the most relations. */
function hub(ids: readonly string[], edges: readonly Edge[]): string {
  const counts = new Map(ids.map(id => [id, 0]));
  for (const { from, to } of edges) {
    counts.set(from, (counts.get(from) ?? 0) + 1);
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }

  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '';
}
