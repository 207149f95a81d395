import { ticksOf } from './axis';
import { firstOf, lastOf, toDay, type Day } from './days';
import { lanesOf, placeLabels, type LabelPlace } from './labelPlaces';
import { widthOf, wrap } from './lines';

/** A stretch of time on a row; null where nothing bounds it. */
export interface BandBar {
  start: string | null;
  end: string | null;
  status?: string;
  /** Nothing tells when it began; the start is the day before which it did not. */
  isStartGuessed?: boolean;
}

/** A dated point on a row. */
export interface BandMark {
  date: string;
  label: string;
  /** An end counts from the last day of its date, anything else from the first. */
  isEnd?: boolean;
}

/** A row of a time band: what it stands for and what lies on it. */
export interface BandRow {
  key: string;
  label: string;
  kind: 'deal' | 'window' | 'hop';
  bars: BandBar[];
  marks?: BandMark[];
  /** What the bars are seen against, such as the span of the deal of this row. */
  under?: BandBar;
  href?: string;
  /** The row in words, for those who do not see it. */
  words: string;
}

/** A day that the question was asked with. */
export interface BandClock {
  date: string;
  label: string;
}

export interface PlacedBar {
  x: number;
  width: number;
  openStart: boolean;
  openEnd: boolean;
  /** How much of it stands for a start that is not known, from its edge on. */
  unsure: number;
  status?: string | undefined;
}

export interface PlacedMark extends LabelPlace {
  x: number;
  /** The days that the date leaves open, such as those of a year, within the bar of the row. */
  from: number;
  width: number;
  label: string;
}

export interface PlacedClock extends LabelPlace {
  x: number;
  label: string;
}

export interface PlacedRow {
  row: BandRow;
  y: number;
  height: number;
  barY: number;
  /** The label in lines, the first of them at `labelY`. */
  lines: string[];
  labelY: number;
  bars: PlacedBar[];
  under: PlacedBar | null;
  marks: PlacedMark[];
}

export interface Band {
  width: number;
  height: number;
  left: number;
  axisY: number;
  ticks: { x: number; label: string }[];
  clockLanes: number;
  clocks: PlacedClock[];
  rows: PlacedRow[];
}

export const barHeight = 10;
export const laneHeight = 15;
const rowGap = 8;
const characterWidth = 6.3;
const minWidth = 3;
const mostUnsure = 60;
/** The letters of a band are smaller than those that widths are told of. */
const labelScale = 0.9;
const labelAbove = 560;
const arrowRoom = 10;

/** Where everything on a time band lies. Rows without any known bound are drawn across the whole width, open at both ends. */
export function layoutBand(rows: readonly BandRow[], clocks: readonly BandClock[], width: number): Band {
  const stacked = width < labelAbove;
  const left = stacked ? 0 : leftOf(rows, width);
  const [from, to] = domainOf(rows, clocks);
  // Room for the arrows at both ends.
  const first = left + arrowRoom;
  const plot = Math.max(1, width - first - arrowRoom);
  const xOf = (day: Day) => first + ((day - from) / (to - from)) * plot;
  const placedClocks = placeClocks(clocks, xOf, first, first + plot);
  const clockLanes = lanesOf(placedClocks);
  const walls = placedClocks.map((clock) => clock.x);
  let y = clockLanes * laneHeight + 4;
  const placed = rows.map((row) => {
    const bars = row.bars.map((bar) => placeBar(bar, xOf, first, first + plot));
    const marks = placeMarks(row.marks ?? [], bars[0], xOf, { left: first, right: first + plot, walls });
    const lines = wrap(row.label, (stacked ? width : left - 8) / labelScale);
    const [top, text] = [y, lines.length * laneHeight];
    const drawn = lanesOf(marks) * laneHeight + barHeight;
    const height = stacked ? text + 2 + drawn : Math.max(drawn, text + 2);
    // Beside the bar, as far as a label of several lines has room.
    const barY = top + height - (stacked || drawn > barHeight ? barHeight : (height + barHeight) / 2);
    const above = stacked ? 0 : Math.max(0, Math.min(barY - top + barHeight / 2 - text / 2, height - text + 3));
    y += height + rowGap;
    return {
      row,
      y: top,
      height,
      barY,
      lines,
      labelY: top + above + laneHeight - 4,
      bars,
      under: row.under && (row.under.start ?? row.under.end) ? placeBar(row.under, xOf, first, first + plot) : null,
      marks,
    };
  });
  return {
    width,
    height: y + 20,
    left,
    axisY: y,
    ticks: ticksOf(from, to, plot).map((tick) => ({ x: xOf(tick.day), label: tick.label })),
    clockLanes,
    clocks: placedClocks,
    rows: placed,
  };
}

/** As wide as the labels need, up to a third of the whole: longer ones go on in a second line. */
function leftOf(rows: readonly BandRow[], width: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, widthOf(row.label)), 0);
  return Math.round(Math.min(width * 0.34, Math.max(90, longest * labelScale + 16)));
}

function domainOf(rows: readonly BandRow[], clocks: readonly BandClock[]): [Day, Day] {
  const bars = rows.flatMap((row) => [...row.bars, ...(row.under ? [row.under] : [])]);
  const marks = rows.flatMap((row) => row.marks ?? []);
  const days = [
    ...bars.flatMap((bar) => [firstOf(bar.start), lastOf(bar.end)]),
    ...marks.flatMap((mark) => (mark.isEnd ? [lastOf(mark.date)] : [firstOf(mark.date), lastOf(mark.date)])),
    ...clocks.map((clock) => lastOf(clock.date)),
  ].filter((day) => day !== null);
  if (days.length === 0) {
    return [toDay(2017, 1, 1), toDay(2026, 12, 31)];
  }
  const first = days.reduce((a, b) => Math.min(a, b));
  const last = days.reduce((a, b) => Math.max(a, b));
  // Room for arrows at both ends, and for a month around a single day.
  const room = Math.max(20, Math.round((last - first) * 0.06));
  const open = (isOpen: boolean) => (isOpen ? Math.max(60, Math.round((last - first) * 0.08)) : room);
  return [first - open(bars.some((bar) => bar.start === null)), last + open(bars.some((bar) => bar.end === null))];
}

function placeBar(bar: BandBar, xOf: (day: Day) => number, left: number, right: number): PlacedBar {
  const start = firstOf(bar.start);
  const end = lastOf(bar.end);
  const x = start === null ? left : xOf(start);
  const stop = end === null ? right : xOf(end + 1);
  const length = Math.max(minWidth, stop - x);
  return { x, width: length, openStart: start === null, openEnd: end === null, unsure: bar.isStartGuessed && start !== null ? Math.min(length, mostUnsure) : 0, status: bar.status };
}

function placeMarks(marks: readonly BandMark[], bar: PlacedBar | undefined, xOf: (day: Day) => number, room: { left: number; right: number; walls: readonly number[] }): PlacedMark[] {
  const points = marks.map((mark) => {
    const [start, end] = [xOf(firstOf(mark.date) ?? 0), xOf((lastOf(mark.date) ?? 0) + 1)];
    const from = Math.max(start, bar?.x ?? start);
    return { x: mark.isEnd ? end : start, from, width: Math.max(0, Math.min(end, bar ? bar.x + bar.width : end) - from), label: mark.label };
  });
  const places = placeLabels(points.map(({ x, label }) => ({ x, length: lengthOf(label) })), room);
  return points.map((point, i) => ({ ...point, ...places[i]! }));
}

function placeClocks(clocks: readonly BandClock[], xOf: (day: Day) => number, left: number, right: number): PlacedClock[] {
  const points = clocks.map(({ date, label }) => ({ x: xOf(lastOf(date) ?? 0), label }));
  const places = placeLabels(points.map(({ x, label }) => ({ x, length: lengthOf(label) })), { left, right });
  return points.map((point, i) => ({ ...point, ...places[i]! }));
}

function lengthOf(label: string): number {
  return label.length * characterWidth;
}
