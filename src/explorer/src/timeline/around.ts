import type { TimelineAroundQuery } from '../api/generated/graphql';

/** Kinds of entities that mostly have dated events. */
const dated: ReadonlySet<string> = new Set(['DEAL', 'POLICY', 'CASE']);

interface Ends {
  from: { id: string; kind: string };
  to: { id: string; kind: string };
}

/** The deals, policies and cases at the ends of relations, without those that are there already. */
export function datedEnds(relations: readonly Ends[], there: readonly string[]): string[] {
  const known = new Set(there);
  return [...new Set(relations.flatMap(({ from, to }) => [from, to]).flatMap(({ id, kind }) => (dated.has(kind) && !known.has(id) ? [id] : [])))];
}

/** What is around some entities, and how many of their connections were looked at. */
export function around({ nodes }: TimelineAroundQuery, there: readonly string[]) {
  const lists = nodes.flatMap(node => (node && 'relations' in node ? [node.relations] : []));
  return {
    ids: datedEnds(lists.flatMap(list => list.nodes), there),
    looked: lists.reduce((sum, list) => sum + list.nodes.length, 0),
    all: lists.reduce((sum, list) => sum + list.totalCount, 0),
  };
}
