/** One of several mistakes in a question. */
export interface QuestionProblem {
  code: string;
  place: string;
  message: string;
  nearest: readonly string[];
}

/** Why a question was not answered: the server's code and message, or one of UNREACHABLE and BAD_ANSWER from here. */
export class QuestionError extends Error {
  constructor(
    readonly code: string,
    message: string,
    /** What the mistake is about, such as an argument. */
    readonly place: string | null = null,
    /** Ids that may have been meant. */
    readonly nearest: readonly string[] = [],
    /** Everything that is wrong, where the server found several mistakes at once. */
    readonly problems: readonly QuestionProblem[] = [],
  ) {
    super(message);
    this.name = 'QuestionError';
  }
}
