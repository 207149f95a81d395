import type { EntityKind, RelationStatus } from '../../api';
import type { Bounded } from '../../evidence';
import type { CanvasState } from './state';

/** A relation as far as it is drawn; its evidence is read when it is chosen. */
export interface Edge {
  readonly id: string;
  readonly type: string;
  readonly phrase: string;
  readonly from: string;
  readonly to: string;
  readonly status: RelationStatus;
  readonly start: string | null;
  /** Where the bounds come from: a start may be no more than a day before which it did not begin. */
  readonly startBasis: Bounded['startBasis'];
  readonly end: string | null;
  readonly endBasis: Bounded['endBasis'];
  readonly window: { readonly start: string | null; readonly end: string | null; readonly empty: boolean };
}

/** An entity as far as it is drawn. */
export interface Vertex {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  /** How many relations it has in the whole graph, and how many of them were looked at for ends on the canvas. */
  readonly relations: number;
  readonly looked: number;
}

export interface DrawnEdges {
  readonly drawn: readonly Edge[];
  /** Between entities on the canvas, but did not hold on the as-of day. */
  readonly notHeld: readonly Edge[];
  /** Of a type that the reader took off. */
  readonly ofHiddenType: readonly Edge[];
  /** With an end that the reader hid. */
  readonly toHidden: readonly Edge[];
}

/** Which relations are drawn, and why others are not. The four parts are all relations between entities on the canvas. */
export function drawnEdges(state: CanvasState, edges: Iterable<Edge>, asOf: string | null): DrawnEdges {
  const places = new Map(state.places.map(place => [place.id, place]));
  const types = new Set(state.hiddenTypes);
  const parts = { drawn: [] as Edge[], notHeld: [] as Edge[], ofHiddenType: [] as Edge[], toHidden: [] as Edge[] };
  for (const edge of edges) {
    const [from, to] = [places.get(edge.from), places.get(edge.to)];
    if (from && to) {
      const part = !heldOn(edge, asOf) ? 'notHeld' : from.hidden || to.hidden ? 'toHidden' : types.has(edge.type) ? 'ofHiddenType' : 'drawn';
      parts[part].push(edge);
    }
  }

  return parts;
}

/** As the server tells it: a bound that is not there bounds nothing. */
export function heldOn({ window }: Edge, day: string | null): boolean {
  return day === null || (!window.empty && (window.start === null || window.start <= day) && (window.end === null || window.end >= day));
}

/**
 * Entities of whose relations not all were looked at. A relation between two of them may be missing in the drawing; one that leads to any other
 * entity was seen from its other end.
 */
export function mayMiss(vertices: readonly Vertex[]): readonly Vertex[] {
  const partly = vertices.filter(vertex => vertex.looked < vertex.relations);
  return partly.length > 1 ? partly : [];
}
