import { useCallback, useMemo } from 'react';
import { dayOf } from './params';
import { useAddress } from './useAddress';

/** The two clocks of a view: when it held in the world, and when it was public. Null is "any day" and "everything known now". */
export interface Clocks {
  asOf: string | null;
  knownAt: string | null;
}

/** The clocks in the address, as variables for a question, and a way to set them. */
export function useClocks(): Clocks & { set(clocks: Partial<Clocks>): void; isNow: boolean } {
  const { params, set } = useAddress();
  const asOf = dayOf(params.get('asOf'));
  const knownAt = dayOf(params.get('knownAt'));
  const change = useCallback((clocks: Partial<Clocks>) => set({ ...clocks, release: null }), [set]);
  return useMemo(() => ({ asOf, knownAt, set: change, isNow: !asOf && !knownAt }), [asOf, knownAt, change]);
}
