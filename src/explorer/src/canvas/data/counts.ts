import type { EntityKind } from '../../api';
import { useQuestion } from '../../api';
import { countsOf, countsQuestion } from '../../api/connectionCounts';
import type { CanvasKindsQuery } from '../../api/generated/graphql';
import { CanvasKindsDocument } from './questions';

/** A list of relations of an entity: all of one type in one direction, and how many there are. */
export interface RelationList {
  readonly type: string;
  readonly direction: 'OUTGOING' | 'INCOMING';
  /** How it is read aloud from the entity, such as "is owned by". */
  readonly phrase: string;
  readonly count: number;
}

type Candidate = Omit<RelationList, 'count'>;

/** The lists that an entity of a kind may have. */
function listsOf(kinds: CanvasKindsQuery | undefined, kind: EntityKind | undefined): Candidate[] {
  const found = kinds?.kinds.find(one => one.name === kind);
  return [
    ...(found?.outgoing ?? []).map(({ name, forward }) => ({ type: name, direction: 'OUTGOING' as const, phrase: forward })),
    ...(found?.incoming ?? []).map(({ name, backward }) => ({ type: name, direction: 'INCOMING' as const, phrase: backward })),
  ];
}

const keyOf = ({ type, direction }: Candidate) => `${type}.${direction === 'OUTGOING' ? 'out' : 'in'}`;

/** Exact counts of an entity's relations by type and direction, most first; hubs are counted by the server and cost no more. */
export function useRelationLists(id: string, kind: EntityKind | undefined, asOf: string | null, knownAt: string | null) {
  const kinds = useQuestion(CanvasKindsDocument, {});
  const candidates = listsOf(kinds.data, kind);
  const keys = candidates.map(keyOf);
  const counts = useQuestion(countsQuestion(keys), { id, asOf, knownAt }, { enabled: candidates.length > 0 });
  const counted = counts.data && countsOf(keys, counts.data);
  const lists: RelationList[] | undefined =
    counted &&
    candidates
      .map(list => ({ ...list, count: counted.get(keyOf(list)) ?? 0 }))
      .filter(list => list.count > 0)
      .sort((a, b) => b.count - a.count || a.phrase.localeCompare(b.phrase));
  return { lists, error: kinds.error ?? counts.error, again: kinds.error ? kinds.again : counts.again };
}
