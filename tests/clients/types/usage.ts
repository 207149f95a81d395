// Compiled, not run: what a front end does with the types, and what they must refuse.
import type { Company, Deal, Entity, EntityKind, QueryTraceArgs, Trace } from '../../../src/Graph.Api/schema';

/** The clocks and ends of a question are checked where it is asked. */
export const asked: QueryTraceArgs = { from: 'tiktok-us-sale-2020', knownAt: '2020-08-31', first: 10, paths: 1 };

// @ts-expect-error A question without its end.
export const without: QueryTraceArgs = { knownAt: '2020-08-31' };

// @ts-expect-error There is no such kind.
export const kind: EntityKind = 'PLANET';

export function sentences(trace: Trace): readonly string[] {
  return trace.answers.flatMap(answer => answer.paths.map(path => `${answer.policy.name} (${answer.status}): ${path.sentence}`));
}

/** An absent text is null, and has to be thought of. */
export function summaryLength(entity: Entity): number {
  // @ts-expect-error It may be null.
  const length: number = entity.summary.length;
  return entity.summary?.length ?? length;
}

/** The kinds are told apart by their names. */
export function title(entity: Company | Deal): string {
  return entity.__typename === 'Deal' ? `${entity.name}, ${entity.value ?? 'value unknown'}` : entity.name;
}
