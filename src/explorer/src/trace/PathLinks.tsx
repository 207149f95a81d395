import { Link } from 'wouter';
import { useHref } from '../address';
import { traceTexts as texts } from '../texts/trace';
import { withinAddress } from './pathIds';

/** The ways from an answer to the canvas and the timeline, with all that is shown of it; where an address does not hold that, it is told. */
export function PathLinks({ ids }: { ids: readonly string[] }) {
  const href = useHref();
  const linked = withinAddress(ids);
  return (
    <>
      <Link href={href.canvas(linked)}>{texts.canvas(linked.length, ids.length)}</Link>
      <Link href={href.timeline(linked)}>{texts.timeline(linked.length, ids.length)}</Link>
      {linked.length < ids.length && <span>{texts.linksCut}</span>}
    </>
  );
}
