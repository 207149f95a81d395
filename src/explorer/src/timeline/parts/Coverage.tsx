import { commonTexts } from '../../texts/common';
import { timelineTexts as texts } from '../../texts/timeline';
import { coverageSentences } from '../coverage';
import type { Timeline } from '../useTimeline';
import styles from './Coverage.module.css';

interface CoverageProps {
  timeline: Timeline;
  shown: number;
  missing: readonly string[];
  onAll: (() => void) | undefined;
}

/** How much of what there is the timeline shows, and why not more. */
export function Coverage({ timeline, shown, missing, onAll }: CoverageProps) {
  const { coverage, events, total } = timeline;
  const off = events.length - shown;
  return (
    <div className={styles.coverage} role="status">
      {timeline.isLoaded && (
        <p>
          {texts.shown(shown, total)}
          {off > 0 && ` · ${texts.left(off)}`}
          {onAll && (
            <>
              {' '}
              <button type="button" data-look="plain" onClick={onAll}>
                {texts.all}
              </button>
            </>
          )}
        </p>
      )}
      {coverage && <p>{coverageSentences(coverage).join(' ')}</p>}
      {missing.length > 0 && <p className={styles.warning}>{texts.missing(missing.join(', '))}</p>}
      {timeline.isFetching && events.length > 0 && <p>{commonTexts.loading}</p>}
    </div>
  );
}
