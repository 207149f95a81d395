import { useClocks } from '../../address';
import type { EntityKind, RelationStatus } from '../../api';
import { canvasTexts as texts } from '../../texts/canvas';
import { kindTexts, numberText, statusTexts } from '../../texts/common';
import { Disclosure, kindPaths } from '../../ui';
import { lineMarks, outlines } from '../drawing/marks';
import type { CanvasActions } from '../useCanvas';
import styles from './Legend.module.css';

/** What shapes and lines mean, for what is on the canvas; types of relations can be taken off here. */
export function Legend({ canvas }: { canvas: CanvasActions }) {
  const { asOf } = useClocks();
  const { drawn, ofHiddenType } = canvas.graph;
  const kinds = new Set(canvas.state.places.flatMap(place => canvas.graph.known.vertices.get(place.id)?.kind ?? []));
  const types = new Map<string, { phrase: string; count: number }>();
  for (const { type, phrase } of [...drawn, ...ofHiddenType]) {
    types.set(type, { phrase, count: (types.get(type)?.count ?? 0) + 1 });
  }

  for (const type of canvas.state.hiddenTypes) {
    if (!types.has(type)) {
      types.set(type, { phrase: type.toLowerCase().replaceAll('_', ' '), count: 0 });
    }
  }

  return (
    <Disclosure summary={texts.legend} open>
      <div className={styles.legend}>
        <section>
          <h2>{texts.legendKinds}</h2>
          <ul>
            {(Object.keys(outlines) as EntityKind[])
              .filter(kind => kinds.has(kind))
              .map(kind => (
                <li key={kind}>
                  <KindSign kind={kind} /> {kindTexts[kind].one}
                </li>
              ))}
          </ul>
        </section>
        <section>
          <h2>{texts.legendStatus}</h2>
          <ul>
            {(Object.keys(lineMarks) as RelationStatus[]).map(status => (
              <li key={status} title={statusTexts[status].meaning}>
                <LineSign status={status} /> {statusTexts[status].label}
              </li>
            ))}
          </ul>
        </section>
        {types.size > 0 && (
          <section>
            <h2>{texts.legendTypes}</h2>
            <ul>
              {[...types]
                .sort(([, a], [, b]) => b.count - a.count)
                .map(([type, { phrase, count }]) => (
                  <li key={type}>
                    <label>
                      <input type="checkbox" checked={!canvas.state.hiddenTypes.includes(type)} onChange={event => canvas.hideType(type, !event.target.checked)} /> {phrase}{' '}
                      <span className={styles.count}>{numberText(count)}</span>
                    </label>
                  </li>
                ))}
            </ul>
          </section>
        )}
      </div>
      <p className={styles.clock}>{texts.legendClock(asOf)}</p>
    </Disclosure>
  );
}

function KindSign({ kind }: { kind: EntityKind }) {
  const points = outlines[kind];
  return (
    <svg className={styles.kind} data-kind={kind} viewBox="-20 -20 40 40" aria-hidden="true">
      {points ? <polygon points={points.map(c => c * 18).join(' ')} /> : <circle r="18" />}
      <path d={kindPaths[kind]} transform={`translate(-10 ${kind === 'AGENCY' ? -7 : -10})scale(1.25)`} />
    </svg>
  );
}

function LineSign({ status }: { status: RelationStatus }) {
  const { width, dashes, struck } = lineMarks[status];
  return (
    <svg className={styles.line} data-status={status} viewBox="0 0 56 12" aria-hidden="true">
      <path d="M1 6h46" strokeWidth={width} strokeDasharray={dashes?.join(' ')} />
      <path d="M55 6l-8-4v8z" className={styles.tip ?? ''} />
      {struck && <path d="M24 1v10" strokeWidth="2" />}
    </svg>
  );
}
