import { describe, expect, it } from 'vitest';
import { laneHeight, layoutBand, type BandRow, type PlacedRow } from './bandLayout';

const row = (changes: Partial<BandRow>): BandRow => ({ key: 'row', label: 'Row', kind: 'window', bars: [], words: '', ...changes });

describe('a time band', () => {
  it('draws a window within the span of the deal inside it', () => {
    const { rows } = layoutBand([row({ kind: 'deal', bars: [{ start: '2020-08-14', end: '2026-01-22' }] }), row({ bars: [{ start: '2020-09-18', end: '2020-10-30' }] })], [], 800);
    const [deal, window] = rows.map(({ bars }) => bars[0]!);
    expect(window!.x).toBeGreaterThan(deal!.x);
    expect(window!.x + window!.width).toBeLessThan(deal!.x + deal!.width);
  });

  it('counts a month as all its days', () => {
    const { rows } = layoutBand([row({ bars: [{ start: '2020-01', end: '2020-12' }] }), row({ bars: [{ start: '2020-01-01', end: '2020-12-31' }] })], [], 800);
    expect(rows[0]!.bars[0]).toEqual(rows[1]!.bars[0]);
  });

  it('reaches both edges where nothing bounds it, and says so', () => {
    const { rows } = layoutBand([row({ bars: [{ start: null, end: null }] }), row({ bars: [{ start: '2020', end: '2021' }] })], [], 800);
    const [open, closed] = rows.map(({ bars }) => bars[0]!);
    expect(open).toMatchObject({ openStart: true, openEnd: true });
    expect(open!.x).toBeLessThan(closed!.x);
    expect(open!.x + open!.width).toBeGreaterThan(closed!.x + closed!.width);
  });

  it('shows a single day', () => {
    const { rows } = layoutBand([row({ bars: [{ start: '2017-09-13', end: '2017-09-13' }] }), row({ bars: [{ start: '1990', end: '2026' }] })], [], 360);
    expect(rows[0]!.bars[0]!.width).toBeGreaterThanOrEqual(3);
  });

  it('keeps the labels of close dates apart', () => {
    const marks = [
      { date: '2025-12-18', label: 'signed 18 December 2025' },
      { date: '2026-01-22', label: 'closed 22 January 2026' },
      { date: '2025-09-25', label: 'announced 25 September 2025' },
    ];
    const [placed] = layoutBand([row({ kind: 'deal', bars: [{ start: '2025-09-25', end: '2026-01-22' }], marks })], [], 360).rows;
    const spans = placed!.marks.map(({ at, anchor, lane, label }) => ({ lane, from: anchor === 'start' ? at : at - label.length * 6, to: anchor === 'start' ? at + label.length * 6 : at }));
    expect(spans.flatMap((one, i) => spans.slice(i + 1).filter((other) => other.lane === one.lane && other.from < one.to && one.from < other.to))).toEqual([]);
  });

  it('marks a close of which only the year is known at the end of that year, not before the announcement', () => {
    const marks = [
      { date: '2020-11-17', label: 'announced' },
      { date: '2020', label: 'closed 2020', isEnd: true },
    ];
    const [placed] = layoutBand([row({ kind: 'deal', bars: [{ start: '2020-11-17', end: '2020' }], marks })], [], 800).rows;
    const [announced, closed] = placed!.marks;
    expect(closed).toMatchObject({ label: 'closed 2020', from: placed!.bars[0]!.x });
    expect(closed!.x).toBeGreaterThan(announced!.x);
  });

  it('makes room for a clock outside all periods', () => {
    const { clocks, left, width } = layoutBand([row({ bars: [{ start: '2020', end: '2021' }] })], [{ date: '2024-01-01', label: 'known by 1 January 2024' }], 800);
    expect(clocks[0]!.x).toBeGreaterThan(left);
    expect(clocks[0]!.x).toBeLessThan(width);
  });

  it.each([300, 360, 700, 1100])('tells names in full at %i pixels, in lines that no bar and no other row touches', (width) => {
    const label = 'Adjustment of the Catalogue of Technologies Prohibited or Restricted from Export, 中国禁止出口限制出口技术目录';
    const { rows } = layoutBand([row({ label, bars: [{ start: '2020', end: null }] }), row({ label, bars: [] })], [], width);
    const [first, second] = rows as [PlacedRow, PlacedRow];
    expect(first.lines.join(' ').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
    const end = first.labelY + (first.lines.length - 1) * laneHeight;
    expect(end).toBeLessThan(second.labelY - laneHeight + 4);
    expect(width < 560 ? end < first.barY : first.lines.length > 1).toBe(true);
  });

  it('draws a start that is only known not to be earlier as unsure from there on', () => {
    const [sure, unsure, short] = layoutBand([row({ bars: [{ start: '2018', end: '2020' }] }), row({ bars: [{ start: '2018', end: '2020', isStartGuessed: true }] }), row({ bars: [{ start: '2018-01-01', end: '2018-01-05', isStartGuessed: true }] })], [], 800).rows.map(({ bars }) => bars[0]!);
    expect(sure!.unsure).toBe(0);
    expect(unsure).toMatchObject({ x: sure!.x, width: sure!.width, openStart: false });
    expect(unsure!.unsure).toBeGreaterThan(20);
    expect(short!.unsure).toBe(short!.width);
  });

  it.each([328, 800])('keeps the days of the question apart, and from the lines of each other, at %i pixels', (width) => {
    const clocks = [
      { date: '2020-08-20', label: 'in force on 20 August 2020' },
      { date: '2020-08-31', label: 'known by 31 August 2020' },
    ];
    const band = layoutBand([row({ bars: [{ start: '2020-08-01', end: '2020-09-20' }] })], clocks, width);
    const spans = band.clocks.map((clock) => ({ ...clock, from: clock.anchor === 'start' ? clock.at : clock.at - clock.label.length * 6.3, to: clock.anchor === 'start' ? clock.at + clock.label.length * 6.3 : clock.at }));
    const [one, other] = spans as [(typeof spans)[number], (typeof spans)[number]];
    expect(one.lane !== other.lane || one.to < other.from || other.to < one.from).toBe(true);
    const [upper, lower] = one.lane > other.lane ? [one, other] : [other, one];
    expect(upper.lane > lower.lane && upper.x > lower.from && upper.x < lower.to).toBe(false);
  });

  it.each([
    ['2020-08-01', '2020-08-20'],
    ['2020-01-01', '2022-12-31'],
    ['1950-01-01', '2026-12-31'],
  ])('labels the axis from %s to %s with as many dates as there is room for', (start, end) => {
    const { ticks } = layoutBand([row({ bars: [{ start, end }] })], [], 800);
    expect(ticks.length).toBeGreaterThan(2);
    expect(ticks.every((tick, i) => i === 0 || tick.x - ticks[i - 1]!.x >= 40)).toBe(true);
  });

  it('has an axis even where nothing is dated', () => {
    expect(layoutBand([row({ bars: [{ start: null, end: null }] })], [], 360).ticks.length).toBeGreaterThan(1);
  });
});
