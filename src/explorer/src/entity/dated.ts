import { datedEnds } from '../timeline/around';
import type { Profile } from './queries';
import type { Connections } from './useConnections';

/** So many are put on one timeline. */
const most = 60;

/** What of an entity has dates for a timeline: itself, or else the deals, policies and cases around it; null where neither has. */
export function datedOf(entity: Pick<Profile, 'id' | 'events'>, { groups, whole }: Pick<Connections, 'groups' | 'whole'>): string[] | null {
  if (entity.events.length > 0) {
    return [entity.id];
  }

  if (!groups) {
    return null;
  }

  // Of a hub only counts are here: its timeline looks around it.
  const ids = whole ? datedEnds(groups.flatMap(group => group.rows ?? []), [entity.id]) : [entity.id];
  return ids.length === 0 ? null : ids.length > most ? [entity.id] : ids;
}
