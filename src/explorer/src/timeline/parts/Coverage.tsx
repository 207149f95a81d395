import { commonTexts } from '../../texts/common';
import { timelineTexts as texts } from '../../texts/timeline';
import { coverageSentences } from '../coverage';
import { isNarrow, type Span } from '../model/span';
import type { Timeline } from '../useTimeline';
import styles from './Coverage.module.css';

interface CoverageProps {
  timeline: Timeline;
  shown: number;
  missing: readonly string[];
  span: Span;
  onAll: (() => void) | undefined;
}

/** How much of what there is the timeline shows, and why not more. */
export function Coverage({ timeline, shown, missing, span, onAll }: CoverageProps) {
  const { coverage, events, total, ofAllYears } = timeline;
  const others = isNarrow(span) && ofAllYears !== null ? ofAllYears - total : 0;
  const off = events.length - shown;
  return (
    <div className={styles.coverage} role="status">
      {timeline.isLoaded && total + others > 0 && (
        <p>
          {texts.shown(shown, total + others)}
          {others > 0 && ` · ${texts.otherYears(others, span.since, span.until)}`}
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
