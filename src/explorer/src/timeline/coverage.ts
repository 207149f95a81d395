import type { TimelineEventsQuery } from '../api/generated/graphql';
import { timelineTexts as texts } from '../texts/timeline';

export type TimelineCoverage = NonNullable<TimelineEventsQuery['timeline']['coverage']>;

/** What the trace of a timeline searched, and what of it is not in it, in sentences; none for a timeline of entities. */
export function coverageSentences(coverage: TimelineCoverage | null): string[] {
  if (!coverage) {
    return [];
  }

  const { found, shown, pathsFound, pathsShown, complete } = coverage;
  return [
    texts.traceShown(found, shown, complete),
    ...(pathsShown < pathsFound ? [texts.pathsCut(pathsShown, pathsFound, complete)] : []),
    ...(complete ? [] : [texts.notComplete]),
  ];
}
