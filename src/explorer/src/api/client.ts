import { QueryClient } from '@tanstack/react-query';
import { QuestionError } from './QuestionError';

/** Answers that were given stay for a while: going back shows a page at once. */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 600_000,
      refetchOnWindowFocus: false,
      // Asked at once, so that a server that cannot be reached is told.
      networkMode: 'always',
      retry: (failures, error) => failures < 1 && error instanceof QuestionError && error.code === 'UNREACHABLE',
      retryDelay: 400,
    },
  },
});
