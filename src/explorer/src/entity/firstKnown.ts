import { execute } from '../api';
import type { KnownSinceQuery } from '../api/generated/graphql';
import { lastDay } from '../ui/dates';
import { entityQuestion } from './queries';

type Entity = KnownSinceQuery['entity'];

/** A day on which something of an entity was public. */
export interface Known {
  day: string;
  /** Whether nothing was public before; not known of a hub, of which only the first hundreds of connections are looked at. */
  isFirst: boolean;
}

/** The first day on which anything of an entity was public, as the server confirms it; null where the first hundreds of sources do not tell. */
export async function firstKnown(entity: Entity | undefined, signal: AbortSignal): Promise<Known | null> {
  // Most often the first will do; some sources only make public what others speak of.
  for (const day of daysOf(entity).slice(0, 12)) {
    const known = await execute(entityQuestion, { id: entity?.id ?? '', asOf: null, knownAt: day }, signal);
    if (known.entity) {
      return { day, isFirst: entity !== null && entity !== undefined && entity.relations.totalCount <= entity.relations.nodes.length };
    }
  }

  return null;
}

/** The days on which documents became public that say something of it, earliest first. A document is public from the last day of its date; an undated one from the day it was read. */
export function daysOf(entity: Entity | undefined): string[] {
  const statements = [...(entity?.events ?? []), ...(entity?.relations.nodes ?? [])].flatMap(of => of.statements);
  const documents = [...(entity?.sources ?? []), ...statements.map(s => s.document)];
  return [...new Set(documents.flatMap(({ date, read }) => (date ?? read ? [lastDay(date ?? read ?? '')] : [])))].sort();
}
