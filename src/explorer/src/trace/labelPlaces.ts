/** A point on a line of time and how long its label is. */
export interface LabelledPoint {
  x: number;
  length: number;
}

/** Where a label stands: its text begins or ends at `at`, in a lane above the line, the lowest being 0. */
export interface LabelPlace {
  at: number;
  anchor: 'start' | 'end';
  lane: number;
}

interface Room {
  left: number;
  right: number;
  /** Lines through all lanes that a label keeps clear of where it can. */
  walls?: readonly number[];
}

interface Try {
  places: (LabelPlace & { from: number; to: number; x: number })[];
  crossed: number;
}

const gap = 8;
const beside = 3;

/**
 * Places the labels of a few points. No two labels ever overlap; and of the ways to place them it takes the one in which the
 * fewest lines run through a label (there mostly is one without any), then the one with the fewest lanes.
 */
export function placeLabels(points: readonly LabelledPoint[], room: Room): LabelPlace[] {
  let best: (Try & { order: number[] }) | null = null;
  for (const order of ordersOf(points.map((_, i) => i))) {
    for (let other = 0; other < 1 << points.length; other++) {
      const found = placeInTurn(order.map((i) => ({ ...points[i]!, other: (other & (1 << i)) > 0 })), room);
      if (!best || (found.crossed - best.crossed || lanesOf(found.places) - lanesOf(best.places)) < 0) {
        best = { ...found, order };
      }
    }
  }
  return points.map((_, i) => {
    const { at, anchor, lane } = best!.places[best!.order.indexOf(i)]!;
    return { at, anchor, lane };
  });
}

export function lanesOf(places: readonly Pick<LabelPlace, 'lane'>[]): number {
  return places.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
}

/** Each in turn where it crosses least, in the lowest lane of those; where both sides are as good, on the usual one or on the other. */
function placeInTurn(points: readonly (LabelledPoint & { other: boolean })[], { left, right, walls = [] }: Room): Try {
  const places: Try['places'] = [];
  let crossed = 0;
  for (const { x, length, other } of points) {
    const sides = sidesOf(x, length, left, right);
    let best: { place: Try['places'][number]; crossings: number } | null = null;
    for (let lane = 0; lane <= places.length; lane++) {
      for (const { at, anchor } of other ? sides.toReversed() : sides) {
        const [from, to] = anchor === 'start' ? [at, at + length] : [at - length, at];
        if (places.some((placed) => placed.lane === lane && from < placed.to + gap && placed.from < to + gap)) {
          continue;
        }
        const covers = (line: number) => line > from && line < to;
        const crossings =
          walls.filter(covers).length +
          places.filter((placed) => (placed.lane > lane && covers(placed.x)) || (placed.lane < lane && x > placed.from && x < placed.to)).length;
        if (!best || crossings < best.crossings) {
          best = { place: { at, anchor, lane, from, to, x }, crossings };
        }
      }
    }
    if (best) {
      places.push(best.place);
      crossed += best.crossings;
    }
  }
  return { places, crossed };
}

/** Beside its line to the right or to the left; where there is no room on a side, moved over the line as far as that demands. */
function sidesOf(x: number, length: number, left: number, right: number): Pick<LabelPlace, 'at' | 'anchor'>[] {
  const after = x + beside + length <= right;
  const before = x - beside - length >= left;
  const toRight = after ? { at: x + beside, anchor: 'start' as const } : { at: right, anchor: 'end' as const };
  const toLeft = before ? { at: x - beside, anchor: 'end' as const } : { at: left, anchor: 'start' as const };
  return after || !before ? [toRight, toLeft] : [toLeft, toRight];
}

/** All orders of a few things: a row of a band has at most four dated points, and a question two days. */
function ordersOf(items: readonly number[]): number[][] {
  return items.length === 0 ? [[]] : items.flatMap((item) => ordersOf(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
