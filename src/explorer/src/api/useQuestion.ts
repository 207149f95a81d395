import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { execute, type QuestionDocument } from './execute';
import { QuestionError } from './QuestionError';

/** A question to the server and where it stands. */
export interface Question<Answer> {
  data: Answer | undefined;
  error: QuestionError | null;
  /** Asked, and nothing to show yet. */
  isLoading: boolean;
  /** Asked, with or without an older answer to show. */
  isFetching: boolean;
  /** Stopped by the reader before there was anything to show. */
  isStopped: boolean;
  /** What is shown answers the question before. */
  isPrevious: boolean;
  stop(): void;
  again(): void;
}

/** How to ask. */
export interface QuestionOptions {
  enabled?: boolean;
  /** Shows the answer before until this one is there, as while typing. */
  keepPrevious?: boolean;
}

/** Asks while the component is there; what is no longer wanted is cancelled, at the server too. Equal questions are asked once. */
export function useQuestion<Answer, Variables>(
  document: QuestionDocument<Answer, Variables>,
  variables: Variables,
  { enabled = true, keepPrevious = false }: QuestionOptions = {},
): Question<Answer> {
  const client = useQueryClient();
  const queryKey = [document.toString(), variables];
  const query = useQuery<Answer, Error>({
    queryKey,
    queryFn: ({ signal }) => execute(document, variables, signal),
    enabled,
    ...(keepPrevious ? { placeholderData: keepPreviousData } : {}),
  });
  return {
    data: query.data,
    error: query.error ? asQuestionError(query.error) : null,
    isLoading: query.isLoading,
    isFetching: query.isFetching,
    isStopped: enabled && query.isPending && query.fetchStatus === 'idle',
    isPrevious: query.isPlaceholderData,
    stop: () => void client.cancelQueries({ queryKey, exact: true }),
    again: () => void query.refetch(),
  };
}

function asQuestionError(error: Error): QuestionError {
  return error instanceof QuestionError ? error : new QuestionError('FAILED', error.message);
}
