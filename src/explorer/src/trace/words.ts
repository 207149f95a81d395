import { voiceText } from '../evidence/saidByText';
import { chainTexts as texts } from '../texts/chains';
import { dateText, firstDay, lastDay } from '../ui/dates';
import { positionsOf } from './grouping';
import { positions, type ChainPath, type Hop, type TraceAnswer } from './model';

type Relation = Hop['relation'];

/** The days on which all hops held at once, and where they lie against the deal. */
export function windowWords({ window, hops, position }: Omit<ChainPath, 'sentence'>): string {
  const { start = null, end = null, empty } = window;
  if (empty) {
    return texts.held.never(start && dateText(start), end && dateText(end));
  }
  const undated = hops.some(({ relation }) => !relation.start && !relation.end);
  const held = hops.length === 1 ? texts.held.one : undated ? texts.held.allKnown : texts.held.all;
  return `${held} ${windowDays({ window, hops })}${position ? `: ${texts.position[position]}` : ''}.`;
}

/** The days of a window in words: a start that is only known not to be earlier is not told as one. */
export function windowDays(path: Pick<ChainPath, 'window' | 'hops'>): string {
  const { start = null, end = null } = path.window;
  return start && isStartGuessed(path) ? `${texts.held.notBefore(dateText(start))}, ${end ? texts.held.to(dateText(end)) : texts.held.noEnd}` : daysWords(start, end);
}

/** Whether a window starts where a step is only known not to have begun before. */
export function isStartGuessed({ window, hops }: Pick<ChainPath, 'window' | 'hops'>): boolean {
  const first = hops.filter(({ relation }) => relation.start && firstDay(relation.start) === window.start);
  return first.length > 0 && first.every(({ relation }) => relation.startBasis === 'NOT_BEFORE');
}

/** "from 14 August 2020 to 9 June 2021". */
export function daysWords(start: string | null, end: string | null): string {
  if (start && end) {
    return firstDay(start) === lastDay(end) ? texts.held.on(dateText(start)) : texts.held.between(dateText(start), dateText(end));
  }
  return start ? texts.held.from(dateText(start)) : end ? texts.held.until(dateText(end)) : texts.held.unbounded;
}

/** Where the windows of some answers lie against the deal, in words; where not every path is shown, of those shown. */
export function positionWords(answers: readonly TraceAnswer[], names: Record<TraceAnswer['paths'][number]['position'], string> = texts.position): string {
  const told = positions.filter((position) => answers.some((answer) => positionsOf(answer).includes(position)));
  return [told.map((position) => names[position]).join(', '), ...(answers.some(isCut) ? [texts.ofShown] : [])].join(' ');
}

/** Whether an answer has paths that are not shown. */
export function isCut({ pathsFound, paths }: TraceAnswer): boolean {
  return pathsFound > paths.length;
}

/** In whose words a hop is told, and how far what they say reaches. */
export interface Voice {
  /** Who speaks, with the statements that tell it; empty where only the limits are told. */
  speakers: { words: string; statements: string[] }[];
  /** "scope: core technologies", or empty. */
  limits: string;
  /** The statements that tell the limits without a voice of their own. */
  statements: string[];
}

const reach = ['scope', 'role', 'share', 'outcome'];

/**
 * Who speaks for a hop. What the editors concluded or remember is never put in a publisher's mouth, and a publisher speaks only
 * where the hop is somebody's claim by its nature. Equal limits are told once.
 */
export function voicesOf(statements: Relation['statements'], isClaim: boolean): Voice[] {
  const byLimits = new Map<string, Voice>();
  for (const statement of statements) {
    const limits = limitsOf(statement);
    const words = voiceText(statement, isClaim);
    if (!words && !limits) {
      continue;
    }
    const told = byLimits.get(limits) ?? { speakers: [], limits, statements: [] };
    byLimits.set(limits, told);
    if (!words) {
      told.statements.push(statement.id);
      continue;
    }
    const speaker = told.speakers.find((other) => other.words === words);
    if (speaker) {
      speaker.statements.push(statement.id);
    } else {
      told.speakers.push({ words, statements: [statement.id] });
    }
  }
  return [...byLimits.values()];
}

/** One side of a dispute: everyone who takes it. */
export function sideOf(statements: Relation['statements'], stance: 'SUPPORTS' | 'DENIES'): string[] {
  return statements
    .filter((statement) => statement.stance === stance && statement.counts)
    .map((statement) => {
      const limits = limitsOf(statement);
      return `${lowerFirst(voiceText(statement, true) ?? '')} (${statement.status.toLowerCase()}${limits ? `; ${limits}` : ''})`;
    });
}

/** How far a step reaches, by what is said of it and counts: "scope: in India", once for each wording. */
export function reachOf({ statements }: Pick<Relation, 'statements'>): string[] {
  return [...new Set(statements.filter(({ counts }) => counts).map(limitsOf))].filter((limits) => limits !== '');
}

/** Words as they go on within a sentence. */
export function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function limitsOf({ details }: Relation['statements'][number]): string {
  return reach
    .flatMap((name) => details.filter((detail) => detail.name === name))
    .map((detail) => `${texts.limits[detail.name] ?? detail.name}: ${detail.value}`)
    .join('; ');
}
