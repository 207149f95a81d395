import type { QuestionDocument } from './execute';
import { TypedDocumentString } from './generated/graphql';

/** How many connections an entity has of each group, a type in one direction such as OWNS.out, and the release that was counted. */
export interface Counts {
  release: { id: string };
  entity: Record<string, { totalCount: number }> | null;
}

export interface CountsVariables {
  id: string;
  asOf: string | null;
  knownAt: string | null;
}

/** Asks for the size of each group. Which groups there may be follows from the kind, so that the text is made here. */
export function countsQuestion(keys: readonly string[]): QuestionDocument<Counts, CountsVariables> {
  const fields = keys.map(key => {
    const [type = '', direction] = key.split('.');
    return `    ${aliasOf(key)}: relations(types: ["${type}"], direction: ${direction === 'out' ? 'OUTGOING' : 'INCOMING'}, first: 1) {\n      totalCount\n    }`;
  });
  return new TypedDocumentString<Counts, CountsVariables>(
    `query ConnectionCounts($id: ID!, $asOf: Date, $knownAt: Date) {\n  release {\n    id\n  }\n  entity(by: { id: $id }, asOf: $asOf, knownAt: $knownAt) {\n${fields.join('\n')}\n  }\n}`,
  );
}

/** The answer as counts by the key of the group. */
export function countsOf(keys: readonly string[], { entity }: Pick<Counts, 'entity'>): Map<string, number> {
  return new Map(keys.map(key => [key, entity?.[aliasOf(key)]?.totalCount ?? 0]));
}

function aliasOf(key: string) {
  return key.replace('.', '_');
}
