import { QuestionError, type QuestionProblem } from './QuestionError';
import type { TypedDocumentString } from './generated/graphql';
import { keyHeaders } from './key';

/** A document of GraphQL with the types of its variables and its answer. */
export type QuestionDocument<Answer, Variables> = TypedDocumentString<Answer, Variables>;

interface GraphQLProblem {
  message: string;
  extensions?: { code?: string; place?: string; nearest?: string[]; problems?: QuestionProblem[] };
}

/** Asks the server. Any error of the answer is thrown: half an answer is none that could be printed. */
export async function execute<Answer, Variables>(document: QuestionDocument<Answer, Variables>, variables: Variables, signal?: AbortSignal): Promise<Answer> {
  const response = await send({ query: document.toString(), variables }, signal);
  const text = await response.text();
  const { data, errors } = read<Answer>(text, response);
  const [first] = errors ?? [];
  if (first) {
    const { code = 'FAILED', place = null, nearest = [], problems = [] } = first.extensions ?? {};
    throw new QuestionError(code, first.message, place, nearest, problems);
  }

  if (!data) {
    throw new QuestionError('BAD_ANSWER', `${response.status} ${response.statusText}`);
  }

  return data;
}

async function send(question: { query: string; variables: unknown }, signal: AbortSignal | undefined): Promise<Response> {
  const headers = { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json', ...keyHeaders() };
  const body = JSON.stringify(question);
  try {
    return await fetch('/graphql', { method: 'POST', headers, body, ...(signal ? { signal } : {}) });
  } catch (e) {
    if (signal?.aborted) {
      throw e;
    }

    throw new QuestionError('UNREACHABLE', e instanceof Error ? e.message : String(e));
  }
}

function read<Answer>(text: string, response: Response): { data?: Answer | null; errors?: GraphQLProblem[] } {
  try {
    return JSON.parse(text) as { data?: Answer | null; errors?: GraphQLProblem[] };
  } catch {
    // A proxy in between speaks for a server that does not answer.
    const code = response.status === 502 || response.status === 503 || response.status === 504 ? 'UNREACHABLE' : 'BAD_ANSWER';
    throw new QuestionError(code, `${response.status} ${response.statusText}: ${text.slice(0, 300)}`);
  }
}
