import type { Clocks } from '../address';
import { changedSincePage, changedWhileReading, execute } from '../api';
import type { ConnectionsQuery, ConnectionsQueryVariables } from '../api/generated/graphql';
import { connectionsQuestion, type Connection } from './queries';
import { pageSize } from './useConnections';

/** All connections of an entity, and the one release that they were read from. */
export interface AllConnections {
  connections: readonly Connection[];
  release: string;
}

/** Reads all connections of an entity, page by page, and tells how far it is. Where they belong to a page that is shown already, they must be of its release. */
export async function readConnections(
  id: string,
  { asOf, knownAt }: Clocks,
  signal: AbortSignal,
  onRead: (read: number, total: number) => void,
  pageRelease: string | null = null,
): Promise<AllConnections> {
  const connections: Connection[] = [];
  let release = pageRelease;
  let after: string | null = null;
  do {
    const variables: ConnectionsQueryVariables = { id, direction: 'BOTH', first: pageSize, after, asOf, knownAt };
    const { entity }: ConnectionsQuery = await execute(connectionsQuestion, variables, signal);
    release ??= entity?.relations.release ?? null;
    // Pages of two releases may be of two lists; an entity that is gone midway is of another release too.
    if (!entity || entity.relations.release !== release) {
      throw pageRelease ? changedSincePage() : changedWhileReading();
    }

    const { nodes, pageInfo, totalCount } = entity.relations;
    connections.push(...nodes);
    onRead(connections.length, totalCount);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after);
  return { connections, release };
}
