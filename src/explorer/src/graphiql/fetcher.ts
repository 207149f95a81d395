import { getOperationAST, parse } from 'graphql';
import { createClient } from 'graphql-sse';
import type { GraphiQLProps } from 'graphiql';

type Fetcher = NonNullable<GraphiQLProps['fetcher']>;
type Question = Parameters<Fetcher>[0];

/** Asks by POST; a subscription by Server-Sent Events at the same address. */
export function fetcherOf(url: string): Fetcher {
  return (question, options) => {
    const headers = options?.headers ?? {};
    return isSubscription(question) ? subscribe(url, question, headers) : ask(url, question, headers);
  };
}

function isSubscription({ query, operationName }: Question): boolean {
  try {
    return getOperationAST(parse(query), operationName)?.operation === 'subscription';
  } catch {
    // The server says what is wrong with it, better than the parser here.
    return false;
  }
}

async function ask(url: string, question: Question, headers: Record<string, string>) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/graphql-response+json, application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(question),
  });
  const text = await response.text();
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${response.status} ${response.statusText}: ${text.slice(0, 1000)}`);
  }
}

function subscribe(url: string, { query, variables, operationName }: Question, headers: Record<string, string>) {
  const client = createClient({ url, headers, retryAttempts: 0 });
  return client.iterate<Record<string, unknown>, Record<string, unknown>>({ query, variables: variables as Record<string, unknown>, ...(operationName ? { operationName } : {}) });
}
