import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useRelease } from '../app/useRelease';
import { GraphReader } from './data/GraphReader';
import { drawnEdges, mayMiss } from './model/graph';
import type { CanvasState } from './model/state';

/** What the canvas shows of the graph: its entities, and the relations between them in four parts. */
export function useGraph(state: CanvasState, asOf: string | null, knownAt: string | null) {
  const reader = useMemo(() => new GraphReader(knownAt), [knownAt]);
  const known = useSyncExternalStore(reader.subscribe, reader.snapshot);
  const ids = useMemo(() => state.places.map(place => place.id), [state.places]);
  useEffect(() => {
    reader.begin();
    return () => reader.end();
  }, [reader]);
  useEffect(() => reader.want(ids), [reader, ids]);
  const release = useRelease();
  useEffect(() => {
    if (release) {
      reader.follow(release);
    }
  }, [reader, release]);
  const parts = useMemo(() => drawnEdges(state, known.edges.values(), asOf), [state, known.edges, asOf]);
  const partly = useMemo(() => mayMiss(ids.flatMap(id => known.vertices.get(id) ?? [])), [ids, known.vertices]);
  const missing = useMemo(() => ids.filter(id => known.missing.has(id)), [ids, known.missing]);
  const degrees = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { from, to } of parts.drawn) {
      counts.set(from, (counts.get(from) ?? 0) + 1);
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }

    return counts;
  }, [parts.drawn]);
  return { reader, known, ...parts, partly, missing, degrees };
}

export type CanvasGraph = ReturnType<typeof useGraph>;
