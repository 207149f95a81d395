import { useQuestion } from '../api';
import type { EntityHead } from '../ui';
import { EndsQuestion } from './questions';

/** What both ends of a trace are called, whatever the clocks: names are the editors' own and known on any day. */
export function useEnds(id: string, to: string | null): { entity: EntityHead | null; other: EntityHead | null } {
  const { data } = useQuestion(EndsQuestion, { ids: to ? [id, to] : [id] }, { keepPrevious: true });
  const named = (wanted: string | null) => data?.nodes.flatMap((node) => (node && 'id' in node && node.id === wanted ? [node as EntityHead] : []))[0] ?? null;
  return { entity: named(id), other: named(to) };
}
