import { listOf } from '../address';

export const mostHops = 6;

/** What is asked: both ends and the limits of the search, as they stand in the address. */
export interface Ends {
  from: string | null;
  to: string | null;
  types: string[];
  maxHops: number;
  paths: number;
}

export function endsOf(params: URLSearchParams): Ends {
  const hops = Number(params.get('hops') ?? mostHops);
  return {
    from: params.get('from'),
    to: params.get('to'),
    types: listOf(params.get('types')),
    maxHops: Number.isInteger(hops) && hops >= 1 && hops <= mostHops ? hops : mostHops,
    paths: params.get('paths') === '25' ? 25 : 5,
  };
}
