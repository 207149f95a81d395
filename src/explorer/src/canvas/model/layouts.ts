import { spacing } from './placing';
import type { Place, Point } from './state';

export type LayoutName = 'force' | 'kinds' | 'steps' | 'circle';

export interface Link {
  readonly from: string;
  readonly to: string;
}

export type Positions = Record<string, Point>;

/** At most so many below each other; a longer column goes on beside itself. */
const columnHeight = 14;

/** One column for each kind, in the order of the kinds given, by name from the top. */
export function byKind(places: readonly Place[], order: readonly string[], of: (id: string) => { kind: string; name: string }): Positions {
  const groups = new Map<string, Place[]>();
  for (const place of places) {
    const { kind } = of(place.id);
    groups.set(kind, [...(groups.get(kind) ?? []), place]);
  }

  const kinds = [...groups.keys()].sort((a, b) => order.indexOf(a) - order.indexOf(b) || a.localeCompare(b));
  return inColumns(kinds.map(kind => (groups.get(kind) ?? []).sort((a, b) => of(a.id).name.localeCompare(of(b.id).name) || a.id.localeCompare(b.id))));
}

/** From one entity to the right: a column for each number of relations between. What it does not reach stands in the last. */
export function bySteps(places: readonly Place[], links: readonly Link[], start: string): Positions {
  const neighbours = neighboursOf(links);
  const steps = new Map([[start, 0]]);
  const queue = [start];
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const next = (steps.get(id) ?? 0) + 1;
    for (const other of neighbours.get(id) ?? []) {
      if (!steps.has(other)) {
        steps.set(other, next);
        queue.push(other);
      }
    }
  }

  const last = Math.max(...steps.values()) + 1;
  const columns: Place[][] = [];
  for (const place of places) {
    (columns[steps.get(place.id) ?? last] ??= []).push(place);
  }

  return inColumns(columns.filter(column => column.length > 0));
}

/** On one circle, those of a kind beside each other; pulled out wide enough for the names. */
export function onCircle(places: readonly Place[], of: (id: string) => { kind: string; name: string }): Positions {
  const sorted = [...places].sort((a, b) => of(a.id).kind.localeCompare(of(b.id).kind) || of(a.id).name.localeCompare(of(b.id).name) || a.id.localeCompare(b.id));
  const radius = Math.max(spacing.x, (sorted.length * spacing.x * 0.75) / (2 * Math.PI));
  return Object.fromEntries(
    sorted.map((place, i) => {
      const angle = (2 * Math.PI * i) / sorted.length - Math.PI / 2;
      return [place.id, { x: Math.round(radius * Math.cos(angle)), y: Math.round(radius * Math.sin(angle)) }];
    }),
  );
}

/** What is pinned keeps its place whatever the layout says. */
export function unpinned(places: readonly Place[], positions: Positions): Positions {
  return Object.fromEntries(places.flatMap(place => (place.pinned ? [] : [[place.id, positions[place.id] ?? place]])));
}

export function neighboursOf(links: readonly Link[]): Map<string, string[]> {
  const neighbours = new Map<string, string[]>();
  const join = (a: string, b: string) => {
    const list = neighbours.get(a);
    if (list) {
      list.push(b);
    } else {
      neighbours.set(a, [b]);
    }
  };
  for (const { from, to } of links) {
    join(from, to);
    join(to, from);
  }

  return neighbours;
}

function inColumns(columns: readonly (readonly Place[])[]): Positions {
  const positions: Positions = {};
  let x = 0;
  for (const column of columns) {
    const height = Math.max(columnHeight, Math.ceil(Math.sqrt(column.length * 2)));
    const wide = Math.ceil(column.length / height);
    const rows = Math.ceil(column.length / wide);
    column.forEach((place, i) => {
      const [part, row] = [Math.floor(i / rows), i % rows];
      const inPart = Math.min(rows, column.length - part * rows);
      positions[place.id] = { x: Math.round(x + part * spacing.x * 1.1), y: Math.round((row - (inPart - 1) / 2) * spacing.y) };
    });
    x += (wide - 1) * spacing.x * 1.1 + spacing.x * 2.2;
  }

  return positions;
}
