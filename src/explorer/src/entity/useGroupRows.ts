import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClocks } from '../address';
import { execute, mixedReleases, QuestionError } from '../api';
import type { Group } from './groups';
import { connectionsQuestion, type Connection } from './queries';

/** How many lines of a group are shown at first, and how many more at each step. */
export const step = 20;

/** The first lines of a group, so many as are wanted: of a hub they are read as they are wanted. */
export function useGroupRows(id: string, group: Group, wanted: number) {
  const { asOf, knownAt } = useClocks();
  const direction = group.outgoing ? ('OUTGOING' as const) : ('INCOMING' as const);
  const query = useInfiniteQuery({
    queryKey: [connectionsQuestion.toString(), 'pages', id, group.key, asOf, knownAt],
    queryFn: ({ pageParam, signal }) => execute(connectionsQuestion, { id, types: [group.type], direction, first: step, after: pageParam, asOf, knownAt }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => (last.entity?.relations.pageInfo.hasNextPage ? last.entity.relations.pageInfo.endCursor : null),
    enabled: group.rows === null,
  });
  const pages = query.data?.pages.flatMap(page => page.entity?.relations ?? []) ?? [];
  const mixed = mixedReleases(pages.map(page => page.release));
  const read: readonly Connection[] = group.rows ?? (mixed ? [] : pages.flatMap(page => page.nodes));
  const { hasNextPage, isFetching, isError, fetchNextPage } = query;
  const missing = group.rows === null && read.length < Math.min(wanted, group.total) && hasNextPage && !isFetching && !isError && !mixed;
  useEffect(() => {
    if (missing) {
      void fetchNextPage();
    }
  }, [missing, fetchNextPage]);
  return {
    rows: read.slice(0, wanted),
    /** What is here, shown or not: a filter looks at these. */
    read,
    isFetching,
    error: query.error ? (query.error instanceof QuestionError ? query.error : new QuestionError('FAILED', query.error.message)) : isFetching ? null : mixed,
    again: () => void query.refetch(),
  };
}
