import { statusTexts } from '../texts/common';
import { traceTexts as texts } from '../texts/trace';
import { strongest, type AnswerGroup } from './grouping';
import type { TraceAnswers } from './model';
import { positionWords } from './words';

/** The names of the one policy and the one deal, where only these were asked about. */
interface Pair {
  policy: string;
  deal: string;
}

/** The answer in one sentence: how many, when against the deal, and how sure the strongest is. */
export function headlineOf({ entity, coverage, answers }: TraceAnswers, groups: readonly AnswerGroup[], { pair = null, assumed = false }: { pair?: Pair | null; assumed?: boolean } = {}): string {
  const asked = entity.kind === 'DEAL' ? 'deal' : 'policy';
  const best = strongest(groups.map((group) => group.status));
  const [only] = groups;
  if (best === null || !only) {
    return pair ? texts.nothing.pair(pair.policy, pair.deal) : assumed ? texts.nothing.assumed : texts.nothing[asked](entity.name);
  }
  if (pair) {
    return texts.headlinePair(pair.policy, pair.deal, answers.length, coverage.found > answers.length || !coverage.complete, statusTexts[best].label, best === 'DISPUTED', positionWords(answers));
  }
  return texts.headline({
    asked,
    assumed,
    groups: groups.length,
    answers: answers.length,
    found: coverage.found,
    complete: coverage.complete,
    during: groups.filter((group) => group.positions.includes('DURING')).length,
    unknown: groups.filter((group) => group.positions.includes('UNKNOWN') && !group.positions.includes('DURING')).length,
    isCut: !coverage.complete || coverage.found > coverage.shown || coverage.pathsShown < coverage.pathsFound,
    strongest: statusTexts[best].label,
  });
}
