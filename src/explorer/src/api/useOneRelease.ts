import { useEffect, useState } from 'react';
import { mixedReleases } from './releases';

/** How often answers are asked for anew because their releases differ, before the reader of the page is asked. */
const mostAnew = 3;

/** Answers that belong together are to be of one release: where those that are here differ, all are asked for anew. */
export function useOneRelease(releases: readonly (string | undefined)[], isFetching: boolean, again: () => void) {
  const mixed = mixedReleases(releases.filter(release => release !== undefined));
  const [anew, setAnew] = useState(0);
  const isMixed = mixed !== null;
  useEffect(() => {
    if (!isMixed) {
      setAnew(0);
    } else if (!isFetching && anew < mostAnew) {
      setAnew(anew + 1);
      again();
    }
    // The way to ask is another function at each turn.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [isMixed, isFetching, anew]);
  return { isMixed, error: !isFetching && anew >= mostAnew ? mixed : null };
}
