import { firstDay, lastDay, partsOf, toDay, type Day } from './days';

/** A stretch of time on a row; null where nothing bounds it. */
export interface BandBar {
  start: string | null;
  end: string | null;
  status?: string;
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
  status?: string | undefined;
}

export interface PlacedMark {
  x: number;
  /** The days that the date leaves open, such as those of a year, within the bar of the row. */
  from: number;
  width: number;
  label: string;
  lane: number;
  anchor: 'start' | 'end';
}

export interface PlacedRow {
  row: BandRow;
  y: number;
  height: number;
  barY: number;
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
  clocks: { x: number; label: string; anchor: 'start' | 'middle' | 'end'; lane: number }[];
  rows: PlacedRow[];
}

export const barHeight = 10;
const laneHeight = 15;
const rowGap = 8;
const characterWidth = 6.3;
const minWidth = 3;
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
  const clockLanes = clocks.length;
  let y = clockLanes * laneHeight + 4;
  const placed = rows.map((row) => {
    const bars = row.bars.map((bar) => placeBar(bar, xOf, first, first + plot));
    const marks = placeMarks(row.marks ?? [], bars[0], xOf, first, first + plot);
    const lanes = marks.reduce((most, mark) => Math.max(most, mark.lane + 1), 0);
    const top = y;
    const head = (stacked ? laneHeight + 2 : 0) + lanes * laneHeight;
    const height = Math.max(head + barHeight, stacked ? 0 : laneHeight + 2);
    const barY = top + (stacked || lanes > 0 ? head : (height - barHeight) / 2);
    y += height + rowGap;
    return {
      row,
      y: top,
      height,
      barY,
      labelY: stacked ? top + laneHeight - 3 : barY + barHeight / 2 + 4,
      bars,
      under: row.under && (row.under.start ?? row.under.end) ? placeBar(row.under, xOf, first, first + plot) : null,
      marks: marks.map((mark) => ({ ...mark, lane: lanes - 1 - mark.lane })),
    };
  });
  return {
    width,
    height: y + 20,
    left,
    axisY: y,
    ticks: ticksOf(from, to, plot).map((tick) => ({ x: xOf(tick.day), label: tick.label })),
    clocks: clocks.map((clock, lane) => placeClock(clock, lane, xOf, first, first + plot)),
    rows: placed,
  };
}

/** As wide as the labels need, up to a third of the whole. */
function leftOf(rows: readonly BandRow[], width: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row.label.length), 0);
  return Math.round(Math.min(width * 0.34, Math.max(90, longest * characterWidth + 16)));
}

function domainOf(rows: readonly BandRow[], clocks: readonly BandClock[]): [Day, Day] {
  const bars = rows.flatMap((row) => [...row.bars, ...(row.under ? [row.under] : [])]);
  const marks = rows.flatMap((row) => row.marks ?? []);
  const days = [
    ...bars.flatMap((bar) => [firstDay(bar.start), lastDay(bar.end)]),
    ...marks.flatMap((mark) => (mark.isEnd ? [lastDay(mark.date)] : [firstDay(mark.date), lastDay(mark.date)])),
    ...clocks.map((clock) => lastDay(clock.date)),
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
  const start = firstDay(bar.start);
  const end = lastDay(bar.end);
  const x = start === null ? left : xOf(start);
  const stop = end === null ? right : xOf(end + 1);
  return { x, width: Math.max(minWidth, stop - x), openStart: start === null, openEnd: end === null, status: bar.status };
}

/** Labels go above their mark, into the lowest lane where they touch no other. */
function placeMarks(marks: readonly BandMark[], bar: PlacedBar | undefined, xOf: (day: Day) => number, left: number, right: number): PlacedMark[] {
  const taken: [number, number][][] = [];
  return marks
    .map((mark) => {
      const [start, end] = [xOf(firstDay(mark.date) ?? 0), xOf((lastDay(mark.date) ?? 0) + 1)];
      const from = Math.max(start, bar?.x ?? start);
      return { mark, x: mark.isEnd ? end : start, from, width: Math.max(0, Math.min(end, bar ? bar.x + bar.width : end) - from) };
    })
    .toSorted((a, b) => a.x - b.x)
    .map(({ mark, x, from, width }) => {
      const length = mark.label.length * characterWidth + 6;
      const anchor = x + length > right && x - length > left ? 'end' : 'start';
      const span: [number, number] = anchor === 'start' ? [x, x + length] : [x - length, x];
      let lane = 0;
      while (taken[lane]?.some(([left, to]) => span[0] < to + 8 && left < span[1] + 8)) {
        lane++;
      }
      (taken[lane] ??= []).push(span);
      return { x, from, width, label: mark.label, lane, anchor };
    });
}

function placeClock(clock: BandClock, lane: number, xOf: (day: Day) => number, left: number, right: number) {
  const x = xOf(lastDay(clock.date) ?? 0);
  const half = (clock.label.length * characterWidth) / 2;
  const anchor = x - half < left ? 'start' : x + half > right ? 'end' : 'middle';
  return { x, label: clock.label, anchor, lane } as const;
}

const monthNames = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Years, else quarters or months, else days: as close as their labels leave room for. */
function ticksOf(from: Day, to: Day, width: number): { day: Day; label: string }[] {
  const most = Math.max(2, Math.floor(width / 70));
  const days = to - from;
  const monthStep = [1, 2, 3, 6, 12, 24, 60, 120, 240].find((step) => days / (step * 30.44) <= most) ?? 600;
  if (days < 100) {
    return daysBetween(from, to, Math.max(1, Math.ceil(days / Math.min(most, 8))));
  }
  const ticks: { day: Day; label: string }[] = [];
  const start = partsOf(from);
  let index = Math.ceil((start.year * 12 + start.month - 1) / monthStep) * monthStep;
  for (; ; index += monthStep) {
    const year = Math.floor(index / 12);
    const month = index % 12;
    const day = toDay(year, month + 1, 1);
    if (day > to) {
      return ticks;
    }
    if (day >= from) {
      ticks.push({ day, label: month === 0 ? String(year) : `${monthNames[month]}${monthStep < 12 && ticks.length === 0 ? ` ${year}` : ''}` });
    }
  }
}

function daysBetween(from: Day, to: Day, step: number) {
  const ticks: { day: Day; label: string }[] = [];
  for (let day = from + 1; day <= to; day += step) {
    const parts = partsOf(day);
    ticks.push({ day, label: `${parts.day} ${monthNames[parts.month - 1]}${ticks.length === 0 ? ` ${parts.year}` : ''}` });
  }
  return ticks;
}
