import type { Place, Point } from './state';

/** Wide enough for a node with its name below. */
export const spacing = { x: 132, y: 92 } as const;

/**
 * Where new nodes go: each on the nearest free spot around its anchor, so that nothing that stands moves. The spots are those of a staggered grid
 * around the anchor, nearest first; the same canvas always gives the same places.
 */
export function placeAround(places: readonly Place[], ids: readonly string[], anchor: Point): Place[] {
  const taken = new Occupied(places);
  const placed: Place[] = [];
  const spots = spotsAround(anchor);
  for (const id of ids) {
    let spot = spots.next().value;
    while (taken.has(spot)) {
      spot = spots.next().value;
    }

    taken.add(spot);
    placed.push({ id, x: Math.round(spot.x), y: Math.round(spot.y), pinned: false, hidden: false });
  }

  return placed;
}

/** The middle of what is drawn; where nothing is, the origin. */
export function middle(places: readonly Place[]): Point {
  if (places.length === 0) {
    return { x: 0, y: 0 };
  }

  const [xs, ys] = [places.map(p => p.x), places.map(p => p.y)];
  return { x: (lowest(xs) + highest(xs)) / 2, y: (lowest(ys) + highest(ys)) / 2 };
}

/** Rings around the anchor, nearest first, each row shifted by half a step so that names do not stand in columns. */
function* spotsAround(anchor: Point): Generator<Point, never> {
  yield anchor;
  for (let ring = 1; ; ring++) {
    // Odd, so that no two face each other through the anchor: a line between them would run through it.
    const count = ring * 6 + 1;
    for (let i = 0; i < count; i++) {
      const angle = (2 * Math.PI * (i + (ring % 2) / 2)) / count - Math.PI / 2;
      yield { x: anchor.x + Math.cos(angle) * spacing.x * (ring + 0.35) * 1.15, y: anchor.y + Math.sin(angle) * spacing.y * (ring + 0.35) * 1.15 };
    }
  }
}

/** Which spots are too near to a node, looked up by cell so that thousands of nodes cost no more than a few. */
class Occupied {
  private readonly cells = new Map<string, Point[]>();

  constructor(places: readonly Point[]) {
    for (const place of places) {
      this.add(place);
    }
  }

  add(point: Point) {
    const key = cell(point.x, point.y);
    const there = this.cells.get(key);
    if (there) {
      there.push(point);
    } else {
      this.cells.set(key, [point]);
    }
  }

  has(point: Point) {
    for (const dx of [-spacing.x, 0, spacing.x]) {
      for (const dy of [-spacing.y, 0, spacing.y]) {
        const near = this.cells.get(cell(point.x + dx, point.y + dy));
        if (near?.some(other => Math.abs(other.x - point.x) < spacing.x * 0.8 && Math.abs(other.y - point.y) < spacing.y * 0.8)) {
          return true;
        }
      }
    }

    return false;
  }
}

const cell = (x: number, y: number) => `${Math.floor(x / spacing.x)} ${Math.floor(y / spacing.y)}`;

// Spread into Math.min, a hundred thousand numbers overflow the stack.
const lowest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.min(a, b), Infinity);
const highest = (numbers: readonly number[]) => numbers.reduce((a, b) => Math.max(a, b), -Infinity);
