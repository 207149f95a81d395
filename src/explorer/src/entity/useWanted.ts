import { useCallback } from 'react';
import { listOf, useAddress } from '../address';
import { step } from './useGroupRows';

/** How many lines of a group are wanted. It stands in the address, such as `more=OWNS.out:60`, so that a link shows as many. */
export function useWanted(key: string): [number, (wanted: number) => void] {
  const { params, set } = useAddress();
  const all = listOf(params.get('more'));
  const wanted = Number(all.find(text => text.startsWith(`${key}:`))?.slice(key.length + 1));
  const change = useCallback(
    (to: number) => {
      const now = listOf(new URLSearchParams(window.location.search).get('more')).filter(text => !text.startsWith(`${key}:`));
      set({ more: to > step ? [...now, `${key}:${to}`] : now }, { replace: true });
    },
    [key, set],
  );
  return [Number.isInteger(wanted) && wanted > step ? wanted : step, change];
}
