import { useRef, useState } from 'react';
import { useAddress } from '../address';
import { traceTexts as texts } from '../texts/trace';
import { Take } from '../ui';
import { groupAnchor } from './AnswerGroupView';
import type { BandClock } from './bandLayout';
import { bandLegend, dealRow, overviewRows } from './bandRows';
import { drawingFile } from './drawingFile';
import type { AnswerGroup } from './grouping';
import type { DealDates, TraceAnswers } from './model';
import styles from './Overview.module.css';
import { fileName } from './pathIds';
import { TimeBand } from './TimeBand';

const some = 25;

interface OverviewProps {
  groups: readonly AnswerGroup[];
  asked: 'deal' | 'policy';
  entity: TraceAnswers['entity'];
  clocks: readonly BandClock[];
  caption: string;
}

/** When each policy's chains held, against the span of the deal; each row leads to its answers below. */
export function Overview({ groups, asked, entity, clocks, caption }: OverviewProps) {
  const { params, set } = useAddress();
  const [all, setAll] = useState(false);
  const svg = useRef<SVGSVGElement>(null);
  if (groups.length === 0) {
    return null;
  }
  const shown = all ? groups : groups.slice(0, some);
  const rows = [...(asked === 'deal' ? dealRow(entity as DealDates) : []), ...overviewRows(shown, asked, (group) => `#${groupAnchor(group)}`)];
  const title = asked === 'deal' ? texts.overview : texts.overviewOfPolicy;
  return (
    <section className={styles.overview} aria-labelledby="overview">
      <div className={styles.head}>
        <h2 id="overview">{title}</h2>
        <Take name={fileName(entity.id, 'windows')} label={texts.takeChart} svg={() => drawingFile(svg.current, `${entity.name} · ${caption}`, [texts.overviewLegend, ...bandLegend(rows)])} />
      </div>
      <p className={styles.words}>{asked === 'deal' ? texts.overviewWords : texts.overviewWordsOfPolicy}</p>
      <TimeBand title={title} rows={rows} clocks={clocks} svg={svg} />
      <p className={styles.words}>{texts.overviewLegend}</p>
      {groups.length > shown.length && (
        <p>
          {texts.overviewCut(shown.length, groups.length)}{' '}
          <button type="button" onClick={() => setAll(true)}>
            {texts.overviewAll}
          </button>
        </p>
      )}
      {params.has('status') || params.has('window') || params.has('rule') ? (
        <p className={styles.words}>
          {texts.overviewChosen}{' '}
          <button type="button" data-look="plain" onClick={() => set({ status: null, window: null, rule: null })}>
            {texts.clear}
          </button>
        </p>
      ) : null}
    </section>
  );
}
