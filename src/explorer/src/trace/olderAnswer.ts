import type { Question } from '../api';

/** What is asked, whatever of its answer is to be shown. */
export function askedOf(variables: object): string {
  return JSON.stringify({ ...variables, first: undefined, paths: undefined });
}

/** The same question, without the answer that was given to another one. */
export function withoutOlder<Answer>(question: Question<Answer>): Question<Answer> {
  return question.isPrevious ? { ...question, data: undefined, isPrevious: false, isLoading: question.isFetching, isStopped: !question.isFetching } : question;
}
