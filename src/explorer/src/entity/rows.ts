import type { ConnectionRow } from './columns';
import { groupsOf, type RelationWords } from './groups';
import type { Connection } from './queries';

/** Whole connections as rows, in the order of their groups. */
export function rowsOf(id: string, connections: readonly Connection[], words: RelationWords): ConnectionRow[] {
  return groupsOf(id, connections, words).flatMap(group => (group.rows ?? []).map(connection => ({ group, connection })));
}
