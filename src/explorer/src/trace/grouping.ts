import { positions, statuses, type EndEntity, type Position, type Status, type TraceAnswer } from './model';

/** What the reader wants to see of the answers; empty for all. */
export interface AnswerFilter {
  statuses: readonly Status[];
  positions: readonly Position[];
  rules: readonly string[];
}

/** The answers of one policy (or of one deal, where a policy was asked about). */
export interface AnswerGroup {
  other: EndEntity;
  status: Status;
  answers: TraceAnswer[];
  positions: Position[];
}

export function strength(status: Status): number {
  return statuses.indexOf(status);
}

export function strongest(values: readonly Status[]): Status | null {
  return values.reduce<Status | null>((best, status) => (best === null || strength(status) < strength(best) ? status : best), null);
}

/** Groups answers by their other end, in the order of the answers: a group stands where its strongest answer stands. */
export function groupAnswers(answers: readonly TraceAnswer[], askedAbout: 'policy' | 'deal'): AnswerGroup[] {
  const groups = new Map<string, AnswerGroup>();
  for (const answer of answers) {
    const other = askedAbout === 'deal' ? answer.policy : answer.deal;
    const group = groups.get(other.id) ?? { other, status: answer.status, answers: [], positions: [] };
    group.answers.push(answer);
    groups.set(other.id, group);
  }
  return [...groups.values()].map((group) => ({
    ...group,
    status: strongest(group.answers.map((answer) => answer.status)) ?? group.status,
    positions: positions.filter((position) => group.answers.some((answer) => positionsOf(answer).includes(position))),
  }));
}

export function positionsOf(answer: TraceAnswer): Position[] {
  return positions.filter((position) => answer.paths.some((path) => path.position === position));
}

export function filterAnswers(answers: readonly TraceAnswer[], filter: AnswerFilter): TraceAnswer[] {
  return answers.filter(
    (answer) =>
      (filter.statuses.length === 0 || filter.statuses.includes(answer.status)) &&
      (filter.rules.length === 0 || filter.rules.includes(answer.rule.name)) &&
      (filter.positions.length === 0 || positionsOf(answer).some((position) => filter.positions.includes(position))),
  );
}

export function isChosen(filter: AnswerFilter): boolean {
  return filter.statuses.length + filter.positions.length + filter.rules.length > 0;
}

/** How many answers a choice would leave, the other choices being as they are. */
export function countBy<T extends string>(answers: readonly TraceAnswer[], valuesOf: (answer: TraceAnswer) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of answers.flatMap(valuesOf)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A rule with those that say the same of acts under the policy, or of what the policy rests on. */
export interface RuleFamily<R> {
  rule: R;
  variants: R[];
}

export function ruleFamilies<R extends { name: string }>(rules: readonly R[]): RuleFamily<R>[] {
  const families: RuleFamily<R>[] = [];
  for (const rule of rules.toSorted((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))) {
    const family = families.find((f) => /^-(by|to)-/.test(rule.name.slice(f.rule.name.length)) && rule.name.startsWith(f.rule.name));
    if (family) {
      family.variants.push(rule);
    } else {
      families.push({ rule, variants: [] });
    }
  }
  return families.toSorted((a, b) => (a.rule.name < b.rule.name ? -1 : 1));
}
