import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Clocks } from '../address';
import { QuestionError } from '../api';
import { readConnections, type AllConnections } from './readConnections';

/** All connections of an entity, read to the end. */
export function useAllConnections(id: string, clocks: Clocks) {
  const client = useQueryClient();
  const [read, setRead] = useState(0);
  const queryKey = ['all connections', id, clocks.asOf, clocks.knownAt];
  const query = useQuery<AllConnections, Error>({ queryKey, queryFn: ({ signal }) => readConnections(id, clocks, signal, setRead) });
  return {
    data: query.data?.connections,
    read,
    /** Stopped by the reader before all were here. */
    isStopped: query.isPending && query.fetchStatus === 'idle',
    error: query.error ? (query.error instanceof QuestionError ? query.error : new QuestionError('FAILED', query.error.message)) : null,
    stop: () => void client.cancelQueries({ queryKey, exact: true }),
    again: () => {
      setRead(0);
      void query.refetch();
    },
  };
}
