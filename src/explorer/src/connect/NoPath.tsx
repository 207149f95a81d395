import { useAddress, useClocks } from '../address';
import { connectTexts as texts } from '../texts/connect';
import { traceTexts } from '../texts/trace';
import nothing from '../trace/NothingFound.module.css';

interface NoPathProps {
  complete: boolean;
  types: number;
  maxHops: number;
  mostHops: number;
  /** Whether only some types of relations were followed. */
  hasTypes: boolean;
}

/** No path is an answer too: within what limits, and how to search wider. */
export function NoPath({ complete, types, maxHops, mostHops, hasTypes }: NoPathProps) {
  const { set } = useAddress();
  const { isNow, set: setClocks } = useClocks();
  return (
    <section className={nothing.nothing}>
      <p className={nothing.end}>{complete ? traceTexts.nothingEnd : traceTexts.nothingNoEnd}</p>
      <p>{texts.nothingLimits(types, maxHops)}</p>
      <p>
        {maxHops < mostHops && (
          <button type="button" onClick={() => set({ hops: null })}>
            {texts.wider(mostHops)}
          </button>
        )}{' '}
        {hasTypes && (
          <button type="button" onClick={() => set({ types: null })}>
            {texts.allTypes}
          </button>
        )}{' '}
        {!isNow && (
          <button type="button" onClick={() => setClocks({ asOf: null, knownAt: null })}>
            {traceTexts.withoutClocks}
          </button>
        )}
      </p>
    </section>
  );
}
