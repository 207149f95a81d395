import { chainTexts } from '../texts/chains';
import { commonTexts } from '../texts/common';
import { coverageTexts as texts } from '../texts/coverage';
import { dateText } from '../ui/dates';
import { countBy, ruleFamilies } from './grouping';
import type { Coverage, TraceAnswer } from './model';

/** Both clocks of an answer in sentences. */
export function clockSentences({ asOf, knownAt }: { asOf?: string | null; knownAt?: string | null }): string[] {
  return [asOf ? texts.asOf(dateText(asOf)) : texts.anyDay, knownAt ? texts.knownAt(dateText(knownAt)) : texts.knownNow];
}

/** The line under a drawing that leaves the page. */
export function captionOf({ release, asOf, knownAt }: { release: string; asOf?: string | null; knownAt?: string | null }): string {
  return [commonTexts.site, `${texts.release} ${release.slice(0, 12)}`, ...(asOf ? [chainTexts.asOfMark(dateText(asOf))] : []), ...(knownAt ? [chainTexts.knownAtMark(dateText(knownAt))] : [])].join(' · ');
}

/** What a trace searched, in sentences that can be printed. */
export function coverageSentences(coverage: Coverage): string[] {
  const { rules, maxHops, found, shown, pathsFound, pathsShown, complete } = coverage;
  return [texts.traced(rules.length, maxHops), texts.together, ...clockSentences(coverage), found === 0 ? texts.foundNone : texts.found(found, shown, pathsFound, pathsShown, complete)];
}

/** Names and values to cite a trace by. */
export function coverageFacts({ release, rulesHash, relationTypesHash, maxHops, maxAnswers, maxPaths }: Coverage): [string, string][] {
  return [
    [texts.release, release],
    [texts.rulesHash, rulesHash],
    [texts.typesHash, relationTypesHash],
    [texts.bound, texts.boundOf(maxHops)],
    [texts.limits, texts.limitsOf(maxAnswers, maxPaths)],
  ];
}

/** The rules by families, each with the number of its answers that are shown. */
export function rulesFound(coverage: Coverage, answers: readonly TraceAnswer[]) {
  const counts = countBy(answers, (answer) => [answer.rule.name]);
  return ruleFamilies(coverage.rules).map(({ rule, variants }) => ({
    reason: rule.reason,
    found: counts.get(rule.name) ?? 0,
    variants: variants.map((variant) => ({ name: variant.name, how: variant.name.includes('act-under-policy') ? texts.byAct : texts.byBase, found: counts.get(variant.name) ?? 0 })),
  }));
}
