import { useInfiniteQuery, useQueries } from '@tanstack/react-query';
import { execute, QuestionError, useQuestion } from '../api';
import type { TimelineOf } from '../api/generated/graphql';
import { daysOf, everyYear, isNarrow, type Span } from './model/span';
import { TimelineCountDocument, TimelineEntitiesDocument, TimelineEventsDocument } from './questions';
import { eventsOf } from './readEvents';

/** Events in one question, with all their evidence. */
const rows = 150;
/** Names in one question. */
const heads = 100;

export function variablesOf(of: TimelineOf, clocks: { asOf: string | null; knownAt: string | null }, span = everyYear) {
  // On one day an entity has no other events: only the hops of a trace are asked for that day.
  return { of, first: rows, ...daysOf(span), ...clocks, asOf: of.trace ? clocks.asOf : null };
}

/** Where a page begins, and the release of those before it. */
interface Start {
  after: string | null;
  release: string | null;
}

/** The events, a page after the other, all of one release. */
export function useTimeline(of: TimelineOf | null, clocks: { asOf: string | null; knownAt: string | null }, span: Span) {
  const variables = variablesOf(of ?? { entities: [] }, clocks, span);
  const query = useInfiniteQuery({
    queryKey: [TimelineEventsDocument.toString(), variables],
    queryFn: ({ pageParam, signal }) => eventsOf(pageParam.release, { ...variables, after: pageParam.after }, signal),
    initialPageParam: { after: null, release: null } as Start,
    getNextPageParam: ({ timeline }): Start | null => {
      const { pageInfo, release } = timeline.events;
      return pageInfo.hasNextPage && pageInfo.endCursor ? { after: pageInfo.endCursor, release } : null;
    },
    enabled: of !== null,
  });
  const first = query.data?.pages[0]?.timeline;
  const { asOf, knownAt } = variables;
  const count = useQuestion(TimelineCountDocument, { of: variables.of, asOf, knownAt }, { enabled: of !== null && isNarrow(span) });
  const counted = count.data?.timeline.events;
  return {
    events: query.data?.pages.flatMap(page => page.timeline.events.nodes) ?? [],
    total: first?.events.totalCount ?? 0,
    /** Of all years, where the timeline is narrowed to some; null while that is not known of this release. */
    ofAllYears: counted && counted.release === first?.events.release ? counted.totalCount : null,
    release: first?.events.release ?? null,
    coverage: first?.coverage ?? null,
    isLoaded: query.data !== undefined,
    isFetching: query.isFetching,
    error: query.error && errorOf(query.error),
    more: query.hasNextPage ? () => void query.fetchNextPage() : undefined,
    again: () => void query.refetch(),
  };
}

export type Timeline = ReturnType<typeof useTimeline>;

/** What entities are called, as many as there may be. */
export function useHeads(ids: readonly string[], knownAt: string | null) {
  const parts = Array.from({ length: Math.ceil(ids.length / heads) }, (_, i) => ids.slice(i * heads, (i + 1) * heads));
  const answers = useQueries({
    queries: parts.map(part => ({
      queryKey: [TimelineEntitiesDocument.toString(), part, knownAt],
      queryFn: ({ signal }: { signal: AbortSignal }) => execute(TimelineEntitiesDocument, { ids: part, knownAt }, signal),
    })),
  });
  const found = answers.flatMap(answer => answer.data?.nodes ?? []).flatMap(node => (node && 'kind' in node ? [node] : []));
  const isLoaded = answers.every(answer => answer.data !== undefined);
  const there = new Set(found.map(entity => entity.id));
  const error = answers.find(answer => answer.error)?.error ?? null;
  const again = () => answers.filter(answer => answer.error).forEach(answer => void answer.refetch());
  return { found, isLoaded, missing: isLoaded ? ids.filter(id => !there.has(id)) : [], error: error && errorOf(error), again };
}

function errorOf(error: Error): QuestionError {
  return error instanceof QuestionError ? error : new QuestionError('FAILED', error.message);
}
