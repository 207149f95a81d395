import { useMemo } from 'react';
import { addressOf, withParams, type ParamChanges } from './params';
import { useClocks, type Clocks } from './useClocks';

/** The addresses of all pages under some clocks, unless one is asked for under others. */
export function hrefOf(clocks: Clocks) {
  const at = (path: string, { asOf = clocks.asOf, knownAt = clocks.knownAt, ...changes }: ParamChanges = {}) =>
    addressOf(path, withParams(new URLSearchParams(), { ...changes, asOf, knownAt }));
  const segment = encodeURIComponent;
  return {
    start: () => at('/'),
    search: (q: string, kind: string | null = null) => at('/', { q, kind }),
    entity: (id: string, more: ParamChanges = {}) => at(`/entity/${segment(id)}`, more),
    trace: (id: string, { to = null, ...more }: { to?: string | null } & ParamChanges = {}) => at(`/trace/${segment(id)}`, { to, ...more }),
    assess: (more: ParamChanges = {}) => at('/assess', more),
    connect: (from: string | null = null, to: string | null = null, more: ParamChanges = {}) => at('/connect', { from, to, ...more }),
    canvas: (ids: readonly string[] = [], more: ParamChanges = {}) => at('/canvas', { ids, ...more }),
    timeline: (ids: readonly string[] = [], more: ParamChanges = {}) => at('/timeline', { ids, ...more }),
    document: (id: string) => at(`/documents/${segment(id)}`),
    about: () => at('/about'),
  };
}

/** The addresses of all pages, under the clocks of this view. */
export function useHref(): ReturnType<typeof hrefOf> {
  const { asOf, knownAt } = useClocks();
  return useMemo(() => hrefOf({ asOf, knownAt }), [asOf, knownAt]);
}
