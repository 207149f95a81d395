import type { EntityKind } from '../../api';
import { useQuestion } from '../../api';
import { TypedDocumentString, type CanvasKindsQuery } from '../../api/generated/graphql';
import { CanvasKindsDocument } from './questions';

/** A list of relations of an entity: all of one type in one direction, and how many there are. */
export interface RelationList {
  readonly type: string;
  readonly direction: 'OUTGOING' | 'INCOMING';
  /** How it is read aloud from the entity, such as "is owned by". */
  readonly phrase: string;
  readonly count: number;
}

type CountAnswer = { entity: Record<string, { totalCount: number }> | null };
type CountVariables = { id: string; asOf: string | null; knownAt: string | null };

type Candidate = Omit<RelationList, 'count'>;

/** The lists that an entity of a kind may have. */
function listsOf(kinds: CanvasKindsQuery | undefined, kind: EntityKind | undefined): Candidate[] {
  const found = kinds?.kinds.find(one => one.name === kind);
  return [
    ...(found?.outgoing ?? []).map(({ name, forward }) => ({ type: name, direction: 'OUTGOING' as const, phrase: forward })),
    ...(found?.incoming ?? []).map(({ name, backward }) => ({ type: name, direction: 'INCOMING' as const, phrase: backward })),
  ];
}

/** One question that counts them all: the types are data, so it is composed; their names come from the server itself. */
function countDocument(lists: readonly Candidate[]): TypedDocumentString<CountAnswer, CountVariables> {
  const fields = lists.map(({ type, direction }, i) => `l${i}: relations(types: ["${type}"], direction: ${direction}, first: 1) { totalCount }`);
  return new TypedDocumentString<CountAnswer, CountVariables>(
    `query CanvasCounts($id: ID!, $asOf: Date, $knownAt: Date) {\n  entity(by: { id: $id }, asOf: $asOf, knownAt: $knownAt) {\n    ${fields.join('\n    ')}\n  }\n}`,
  );
}

/** Exact counts of an entity's relations by type and direction, most first; hubs are counted by the server and cost no more. */
export function useRelationLists(id: string, kind: EntityKind | undefined, asOf: string | null, knownAt: string | null) {
  const kinds = useQuestion(CanvasKindsDocument, {});
  const candidates = listsOf(kinds.data, kind);
  const counts = useQuestion(countDocument(candidates), { id, asOf, knownAt }, { enabled: candidates.length > 0 });
  const lists: RelationList[] | undefined =
    counts.data &&
    candidates
      .map((list, i) => ({ ...list, count: counts.data?.entity?.[`l${i}`]?.totalCount ?? 0 }))
      .filter(list => list.count > 0)
      .sort((a, b) => b.count - a.count || a.phrase.localeCompare(b.phrase));
  return { lists, error: kinds.error ?? counts.error, again: kinds.error ? kinds.again : counts.again };
}
