import { useInfiniteQuery } from '@tanstack/react-query';
import { useClocks } from '../address';
import { execute, mixedReleases, QuestionError } from '../api';
import { statementsQuestion } from './queries';

const pageSize = 100;

/** The statements that rest on a document, page by page. */
export function useStatements(id: string) {
  const { knownAt } = useClocks();
  const variables = { documents: [id], first: pageSize, knownAt };
  const query = useInfiniteQuery({
    queryKey: [statementsQuestion.toString(), variables],
    queryFn: ({ pageParam, signal }) => execute(statementsQuestion, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: last => (last.statements.pageInfo.hasNextPage ? last.statements.pageInfo.endCursor : null),
  });
  const pages = query.data?.pages.map(page => page.statements);
  const mixed = mixedReleases(pages?.map(page => page.release) ?? []);
  return {
    variables,
    statements: mixed ? undefined : pages?.flatMap(page => page.nodes),
    total: pages?.[0]?.totalCount ?? 0,
    isFetching: query.isFetching,
    error: query.error ? (query.error instanceof QuestionError ? query.error : new QuestionError('FAILED', query.error.message)) : query.isFetching ? null : mixed,
    more: () => void query.fetchNextPage(),
    again: () => void query.refetch(),
  };
}
