import { boundsOf, datesText } from '../evidence/bounds';
import type { AnswerGroup } from './grouping';
import type { BandBar, BandClock, BandMark, BandRow } from './bandLayout';
import type { ChainPath, DealDates, Hop, TraceAnswer } from './model';
import { chainTexts as texts } from '../texts/chains';
import { dateText } from '../ui/dates';
import { isStartGuessed, positionWords, windowDays, windowWords } from './words';

const lasting = ['joint-venture', 'licence'];

/** The span of a deal as the graph counts it: from announced (else signed, else closed) to closed, else ended; a joint venture or licence goes on until it ended. */
export function spanOf(deal: DealDates): BandBar {
  const end = lasting.includes(deal.type ?? '') ? deal.ended : (deal.closed ?? deal.ended);
  return { start: deal.announced ?? deal.signed ?? deal.closed ?? null, end: end ?? null };
}

export function marksOf(deal: DealDates): BandMark[] {
  const dates = [
    [deal.announced, texts.announced, false],
    [deal.signed, texts.signed, false],
    [deal.closed, texts.closed, true],
    [deal.ended, texts.ended, true],
  ] as const;
  return dates.flatMap(([date, what, isEnd]) => (date ? [{ date, label: `${what} ${dateText(date)}`, isEnd }] : []));
}

/** The row of the deal itself; none where nothing of it is dated. */
export function dealRow(deal: DealDates, label: string = texts.deal): BandRow[] {
  const span = spanOf(deal);
  const marks = marksOf(deal);
  if (marks.length === 0) {
    return [];
  }
  return [{ key: 'deal', label, kind: 'deal', bars: span.start === null && span.end === null ? [] : [span], marks, words: `${label}: ${marks.map((mark) => mark.label).join(', ')}.` }];
}

/** The deal, and under it the days on which all hops of the path held at once. */
export function pathRows(path: ChainPath, deal: DealDates, status: string): BandRow[] {
  return [...dealRow(deal), windowRow(path, status)];
}

/** Hop by hop, and under them the days on which all of them held at once. */
export function hopRows(path: ChainPath, status: string): BandRow[] {
  const hops = path.hops.map((hop, i): BandRow => {
    const label = `${i + 1}  ${hop.phrase}`;
    return { key: `${i}`, label, kind: 'hop', bars: [hopBar(hop.relation)], words: `${hop.from.name} ${hop.phrase} ${hop.to.name}: ${datesText(hop.relation)}.` };
  });
  return path.hops.length < 2 ? hops : [...hops, windowRow(path, status)];
}

/** A start that is only known not to be earlier is drawn as such, not as one. */
function hopBar(relation: Hop['relation']): BandBar {
  const { start, end } = boundsOf(relation);
  return start === null && relation.start ? { start: relation.start, end, isStartGuessed: true, status: relation.status } : { start, end, status: relation.status };
}

function windowBar(path: ChainPath, status: string): BandBar {
  const { start = null, end = null } = path.window;
  return { start, end, status, ...(isStartGuessed(path) ? { isStartGuessed: true } : {}) };
}

function windowRow(path: ChainPath, status: string): BandRow {
  const bars = path.window.empty ? [] : [windowBar(path, status)];
  return { key: 'window', label: path.hops.length === 1 ? texts.windowOfOne : path.window.empty ? texts.windowNever : texts.window, kind: 'window', bars, words: windowWords(path) };
}

/** One row for each group of answers; the windows of all its answers on it, each once. */
export function overviewRows(groups: readonly AnswerGroup[], asked: 'deal' | 'policy', hrefOf: (group: AnswerGroup) => string): BandRow[] {
  return groups.map((group) => {
    const bars = windowsOf(group.answers);
    const days = new Set(group.answers.flatMap((answer) => answer.paths).map(windowDays));
    return {
      key: group.other.id,
      label: group.other.name,
      kind: 'window' as const,
      bars,
      ...(asked === 'policy' ? { under: spanOf(group.other as DealDates) } : {}),
      href: hrefOf(group),
      words: `${group.other.name}: ${positionWords(group.answers)}; ${[...days].join('; ')}`,
    };
  });
}

/** The strongest last, so that it lies on top; what would lie wholly under another is left out. */
function windowsOf(answers: readonly TraceAnswer[]): BandBar[] {
  const bars: BandBar[] = [];
  for (const answer of answers) {
    for (const path of answer.paths) {
      const bar = windowBar(path, answer.status);
      if (!path.window.empty && !bars.some((other) => covers(other, bar))) {
        bars.push(bar);
      }
    }
  }
  return bars.toReversed();
}

function covers(one: BandBar, other: BandBar): boolean {
  const starts = one.isStartGuessed ? !!other.isStartGuessed && one.start === other.start : one.start === null || (other.start !== null && one.start <= other.start);
  return starts && (one.end === null || (other.end !== null && one.end >= other.end));
}

export function clocksOf(asOf: string | null, knownAt: string | null): BandClock[] {
  return [
    ...(asOf ? [{ date: asOf, label: texts.asOfMark(dateText(asOf)) }] : []),
    ...(knownAt ? [{ date: knownAt, label: texts.knownAtMark(dateText(knownAt)) }] : []),
  ];
}

/** What the signs at the ends of the bars mean, of those that are there. */
export function bandLegend(rows: readonly BandRow[]): string[] {
  const bars = rows.flatMap((row) => row.bars);
  return [...(bars.some((bar) => bar.isStartGuessed) ? [texts.legendGuessed] : []), ...(bars.some((bar) => bar.start === null || bar.end === null) ? [texts.legendOpen] : [])];
}
