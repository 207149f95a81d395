import { useMemo, useRef } from 'react';
import { Link } from 'wouter';
import { useHref } from '../address';
import { chainTexts as texts } from '../texts/chains';
import { Take } from '../ui';
import type { BandClock, BandRow } from './bandLayout';
import { ChainDrawing } from './ChainDrawing';
import { drawingFile } from './drawingFile';
import type { ChainPath } from './model';
import { PathSentences } from './PathSentences';
import styles from './PathView.module.css';
import { TimeBand } from './TimeBand';
import { idsOf } from './pathIds';

interface PathViewProps {
  path: ChainPath;
  rows: readonly BandRow[];
  clocks: readonly BandClock[];
  /** What a file with its drawing is called. */
  name: string;
  /** Where a file with its drawing says that it comes from. */
  caption: string;
}

/** A path in full: its sentences with the evidence, beside them the drawing, and under them its days on a band of time. */
export function PathView({ path, rows, clocks, name, caption }: PathViewProps) {
  const href = useHref();
  const drawing = useRef<SVGSVGElement>(null);
  const ids = useMemo(() => idsOf([path]), [path]);
  return (
    <div className={styles.path}>
      <div className={styles.both}>
        <div className={styles.words}>
          <PathSentences path={path} />
        </div>
        <div className={styles.drawn}>
          <ChainDrawing path={path} svg={drawing} />
        </div>
      </div>
      {rows.length > 0 && <TimeBand title={texts.band} rows={rows} clocks={clocks} />}
      <div className={`${styles.links} no-print`}>
        <Link href={href.canvas(ids)}>{texts.openCanvas}</Link>
        <Link href={href.timeline(ids)}>{texts.openTimeline}</Link>
        <Take name={name} label={texts.takeDrawing} svg={() => drawingFile(drawing.current, caption)} />
      </div>
    </div>
  );
}
