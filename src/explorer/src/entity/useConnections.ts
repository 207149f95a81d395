import { useMemo } from 'react';
import { useClocks } from '../address';
import { useOneRelease, useQuestion, type EntityKind, type QuestionError } from '../api';
import { countsOf, countsQuestion } from '../api/connectionCounts';
import { groupsOf, groupsOfCounts, possibleKeys, type Group } from './groups';
import { connectionsQuestion, wordsQuestion } from './queries';

// With its evidence a relation costs the server some 220 of the 50 000 that a question may cost.
export const pageSize = 100;

/** The connections of an entity by group. */
export interface Connections {
  groups: readonly Group[] | undefined;
  total: number;
  /** Whether the rows of all groups are here; else groups are read page by page. */
  whole: boolean;
  release: string | undefined;
  error: QuestionError | null;
  stop(): void;
  again(): void;
  isStopped: boolean;
}

/** All connections at once where they are few, as they are of all but hubs; of a hub first how many there are of each type. */
export function useConnections(id: string, kind: EntityKind): Connections {
  const { asOf, knownAt } = useClocks();
  const words = useQuestion(wordsQuestion, {});
  const first = useQuestion(connectionsQuestion, { id, direction: 'BOTH', first: pageSize, asOf, knownAt });
  const page = first.data?.entity?.relations;
  const isHub = page?.pageInfo.hasNextPage ?? false;
  const keys = useMemo(() => (words.data ? possibleKeys(kind, words.data) : []), [words.data, kind]);
  const document = useMemo(() => countsQuestion(keys), [keys]);
  const counts = useQuestion(document, { id, asOf, knownAt }, { enabled: isHub && keys.length > 0 });
  const askBoth = () => [first, counts].forEach(question => question.again());
  // The first page tells whether it is a hub, the counts what is on it.
  const { isMixed, error: mixed } = useOneRelease(isHub ? [page?.release, counts.data?.release.id] : [], first.isFetching || counts.isFetching, askBoth);
  const groups = useMemo(() => {
    if (!words.data || !page || isMixed) {
      return undefined;
    }

    return !isHub ? groupsOf(id, page.nodes, words.data) : counts.data ? groupsOfCounts(countsOf(keys, counts.data), words.data) : undefined;
  }, [id, words.data, page, isHub, isMixed, counts.data, keys]);
  const questions = [words, first, counts];
  return {
    groups,
    total: page?.totalCount ?? 0,
    whole: !isHub,
    release: page?.release,
    error: words.error ?? first.error ?? counts.error ?? mixed,
    stop: () => questions.forEach(question => question.stop()),
    again: () => (mixed ? askBoth() : questions.filter(question => question.error || question.isStopped).forEach(question => question.again())),
    isStopped: words.isStopped || first.isStopped || counts.isStopped,
  };
}
