import { useId, type Ref } from 'react';
import { chainTexts as texts } from '../texts/chains';
import { Clocks, Grid, RowBars, RowLabels } from './BandDrawing';
import { layoutBand, type BandClock, type BandRow } from './bandLayout';
import { bandLegend } from './bandRows';
import styles from './TimeBand.module.css';
import { useWidth } from './useWidth';

interface TimeBandProps {
  /** What it shows, as its name. */
  title: string;
  rows: readonly BandRow[];
  clocks: readonly BandClock[];
  svg?: Ref<SVGSVGElement>;
}

/** Periods against each other on one line of time, and below it what its signs mean. */
export function TimeBand({ title, rows, clocks, svg }: TimeBandProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const id = useId();
  const band = width > 0 ? layoutBand(rows, clocks, width) : null;
  const linked = rows.some((row) => row.href);
  const words = [...rows.map((row) => row.words), ...clocks.map((clock) => clock.label)].join(' ');
  const legend = bandLegend(rows);
  return (
    <div ref={ref} className={styles.band}>
      {band && (
        <svg
          ref={svg}
          role={linked ? 'group' : 'img'}
          aria-labelledby={linked ? `${id}t` : `${id}t ${id}d`}
          width={band.width}
          height={band.height}
          viewBox={`0 0 ${band.width} ${band.height}`}
        >
          <title id={`${id}t`}>{texts.bandTitle(title)}</title>
          {!linked && <desc id={`${id}d`}>{words}</desc>}
          <Grid band={band} />
          {band.rows.map((placed, i) => (
            <RowBars key={placed.row.key} placed={placed} id={`${id}${i}`} />
          ))}
          <Clocks band={band} part="lines" />
          {band.rows.map((placed, i) => (
            <RowLabels key={placed.row.key} placed={placed} id={`${id}${i}`} />
          ))}
          <Clocks band={band} part="labels" />
        </svg>
      )}
      {legend.length > 0 && <p className={styles.legend}>{legend.join(' ')}</p>}
    </div>
  );
}
