import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { addressOf, withParams, type ParamChanges } from './params';

/** The address of the page: all state that a link restores. */
export interface Address {
  path: string;
  params: URLSearchParams;
  /** Changes parameters: `replace` while typing or dragging; otherwise the back button undoes it. */
  set(changes: ParamChanges, options?: { replace?: boolean; state?: unknown }): void;
  /** Goes to another page. */
  go(address: string, options?: { replace?: boolean; state?: unknown }): void;
}

/** Reads the address and changes it. */
export function useAddress(): Address {
  const [path, go] = useLocation();
  const search = useSearch();
  // Read from the bar: the router has decoded what it tells once already.
  const params = useMemo(() => new URLSearchParams(window.location.search), [search]);
  const set = useCallback(
    (changes: ParamChanges, options: { replace?: boolean; state?: unknown } = {}) => {
      // What the bar says now, for two changes in one step do not see each other's render.
      const { pathname, search: now } = window.location;
      const address = addressOf(pathname, withParams(new URLSearchParams(now), changes));
      if (address !== addressOf(pathname, new URLSearchParams(now))) {
        go(address, options);
      }
    },
    [go],
  );
  return { path, params, set, go };
}
