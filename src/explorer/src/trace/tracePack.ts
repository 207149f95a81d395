import { permalink } from '../address';
import { datesText, type Pack, type PackLine, type PackSection } from '../evidence';
import { chainTexts } from '../texts/chains';
import { coverageTexts } from '../texts/coverage';
import { coverageFacts, coverageSentences } from './coverageWords';
import type { AnswerGroup } from './grouping';
import type { ChainPath, Coverage, Hop, TraceAnswers } from './model';
import { reachOf, windowWords } from './words';

interface AskedWith {
  title: string;
  question: string;
  lead: readonly string[];
  document: string;
  variables: unknown;
}

/** A whole answer as an evidence pack: every step of every path that is shown. */
export function tracePack({ coverage }: TraceAnswers, groups: readonly AnswerGroup[], asked: AskedWith): Pack {
  return {
    ...packHead(asked, coverage),
    sections: groups.map((group): PackSection => ({
      heading: group.other.name,
      sections: group.answers.map((answer) => ({
        heading: answer.rule.reason,
        lead: answer.pathsFound > answer.paths.length ? [chainTexts.otherPaths(answer.paths.length, answer.pathsFound)] : [],
        ...pathSections(answer.paths, answer.pathsFound),
      })),
    })),
    coverage: [coverage.complete ? coverageTexts.complete : coverageTexts.incomplete, ...coverageSentences(coverage), coverageTexts.proof, ...coverageFacts(coverage).map((fact) => fact.join(': '))],
  };
}

/** What stands around the evidence of any pack of paths. */
export function packHead({ title, question, lead, document, variables }: AskedWith, { release, asOf, knownAt }: { release: string; asOf?: string | null; knownAt?: string | null }) {
  return { title, question, lead, release, asOf: asOf ?? null, knownAt: knownAt ?? null, address: permalink(release), made: new Date().toISOString(), query: { document, variables } };
}

/** The steps of one path as lines; of several, each under its number. */
export function pathSections(paths: readonly ChainPath[], found: number): Pick<PackSection, 'lines' | 'sections'> {
  const linesOf = (path: ChainPath) => path.hops.map((hop, i) => lineOf(hop, i === path.hops.length - 1 ? [windowWords(path)] : []));
  const [only] = paths;
  return paths.length === 1 && only ? { lines: linesOf(only) } : { sections: paths.map((path, i) => ({ heading: chainTexts.path(i + 1, found), lines: linesOf(path) })) };
}

function lineOf(hop: Hop, notes: readonly string[]): PackLine {
  const { relation } = hop;
  return {
    sentence: `${hop.from.name} ${hop.phrase} ${hop.to.name}`.replace(/\.?$/, '.'),
    ...(relation.assumed ? {} : { status: relation.status }),
    when: datesText(relation),
    notes: [...reachOf(relation).map((reach) => `(${reach})`), ...(relation.assumed ? [chainTexts.assumedHop] : []), ...notes],
    statements: relation.statements,
  };
}

/** "46 answers, 46 paths" for the head of a pack. */
export function countsOf({ found, shown, pathsFound, complete }: Pick<Coverage, 'found' | 'shown' | 'pathsFound' | 'complete'>): string {
  return coverageTexts.counts(found, shown, pathsFound, complete);
}
