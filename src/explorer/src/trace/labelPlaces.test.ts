import { describe, expect, it } from 'vitest';
import { lanesOf, placeLabels, type LabelledPoint } from './labelPlaces';

const room = { left: 10, right: 318 };

/** Where each label begins and ends, and where the line from its point ends in height. */
function spans(points: readonly LabelledPoint[], walls: readonly number[] = []) {
  return placeLabels(points, { ...room, walls }).map(({ at, anchor, lane }, i) => {
    const { x, length } = points[i]!;
    return { x, lane, from: anchor === 'start' ? at : at - length, to: anchor === 'start' ? at + length : at };
  });
}

describe('labels of points', () => {
  const lengths = [60, 110, 150];
  const places = [10, 60, 100, 140, 160, 175, 190, 230, 300, 318];
  const sets = lengths.flatMap((length) => places.flatMap((a) => places.flatMap((b) => places.map((c) => [a, b, c].map((x) => ({ x, length }))))));

  it('never overlap, and stay within the room', () => {
    for (const points of sets) {
      const placed = spans(points);
      for (const [i, one] of placed.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(room.left);
        expect(one.to).toBeLessThanOrEqual(room.right);
        expect(placed.slice(i + 1).filter((other) => other.lane === one.lane && other.from < one.to && one.from < other.to)).toEqual([]);
      }
    }
  });

  it('of two points are never crossed by the line of the other', () => {
    for (const [a, b] of sets.filter(([, b, c]) => b === c) as [LabelledPoint, LabelledPoint, LabelledPoint][]) {
      const [one, other] = spans([a, b]) as [ReturnType<typeof spans>[number], ReturnType<typeof spans>[number]];
      const [upper, lower] = one.lane > other.lane ? [one, other] : [other, one];
      expect(upper.lane > lower.lane && upper.x !== lower.x && upper.x > lower.from && upper.x < lower.to).toBe(false);
    }
  });

  it('stand wholly beside their point where there is room on one side', () => {
    expect(spans([{ x: 290, length: 100 }])[0]).toMatchObject({ to: 287 });
    expect(spans([{ x: 60, length: 100 }])[0]).toMatchObject({ from: 63 });
  });

  it('that have room side by side share a lane', () => expect(lanesOf(placeLabels([{ x: 20, length: 90 }, { x: 200, length: 90 }], room))).toBe(1));

  it('stand on the side of their point where no other line runs', () => {
    expect(spans([{ x: 150, length: 100 }], [200])[0]).toMatchObject({ to: 147 });
    expect(spans([{ x: 150, length: 100 }], [100])[0]).toMatchObject({ from: 153 });
  });
});
