import { useId, type Ref } from 'react';
import { chainTexts as texts } from '../texts/chains';
import { barHeight, layoutBand, type Band, type BandClock, type BandRow, type PlacedBar, type PlacedRow } from './bandLayout';
import { fits } from './chainLayout';
import { dashes } from './ChainLines';
import styles from './TimeBand.module.css';
import { useWidth } from './useWidth';

interface TimeBandProps {
  /** What it shows, as its name. */
  title: string;
  rows: readonly BandRow[];
  clocks: readonly BandClock[];
  svg?: Ref<SVGSVGElement>;
}

/** Periods against each other on one line of time. Arrows at an end mean that nothing bounds it there. */
export function TimeBand({ title, rows, clocks, svg }: TimeBandProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const id = useId();
  const band = width > 0 ? layoutBand(rows, clocks, width) : null;
  const linked = rows.some((row) => row.href);
  const words = [...rows.map((row) => row.words), ...clocks.map((clock) => clock.label)].join(' ');
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
          <Fade id={`${id}f`} band={band} />
          <Grid band={band} />
          {band.rows.map((row) => (
            <Row key={row.row.key} placed={row} band={band} fade={`${id}f`} />
          ))}
          <Clocks band={band} />
        </svg>
      )}
    </div>
  );
}

/** Names that are longer than their room fade out at its end. */
function Fade({ id, band }: { id: string; band: Band }) {
  const end = band.left === 0 ? band.width : band.left - 8;
  return (
    <defs>
      <linearGradient id={`${id}g`} gradientUnits="userSpaceOnUse" x1={end - 28} x2={end}>
        <stop offset="0" stopColor="#fff" />
        <stop offset="1" stopColor="#000" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x="0" y="0" width={end} height={band.height}>
        <rect width={end} height={band.height} fill={`url(#${id}g)`} />
      </mask>
    </defs>
  );
}

function Grid({ band }: { band: Band }) {
  const top = band.rows[0]?.y ?? 0;
  return (
    <g aria-hidden="true">
      {band.ticks.map((tick) => (
        <g key={tick.x}>
          <path className={styles.grid} d={`M${tick.x} ${top - 2} V${band.axisY}`} />
          <text className={styles.tick} x={tick.x} y={band.axisY + 14} textAnchor={tick.x > band.width - 24 ? 'end' : 'middle'}>
            {tick.label}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${band.left} ${band.axisY} H${band.width}`} />
    </g>
  );
}

function Row({ placed, band, fade }: { placed: PlacedRow; band: Band; fade: string }) {
  const { row, bars, under, marks, barY } = placed;
  const stacked = band.left === 0;
  const room = stacked ? band.width : band.left - 8;
  const label = (
    <text className={styles.label} data-kind={row.kind} x={0} y={placed.labelY} {...(fits(row.label, room) ? {} : { mask: `url(#${fade})` })}>
      {row.label}
    </text>
  );
  return (
    <g>
      {row.href ? (
        <a href={row.href} className={styles.link} aria-describedby={`${fade}${row.key}`}>
          {label}
          <desc id={`${fade}${row.key}`}>{row.words}</desc>
        </a>
      ) : (
        <g aria-hidden="true">{label}</g>
      )}
      <g aria-hidden="true">
        {under && <path className={styles.under} d={outline(under, barY - 3, barHeight + 6)} />}
        {bars.map((bar, i) => (
          <g key={i} data-kind={row.kind} data-status={bar.status} className={styles.bar}>
            <rect x={bar.x} y={barY} width={bar.width} height={barHeight} {...(dashes[bar.status ?? ''] ? { strokeDasharray: dashes[bar.status ?? ''] } : {})} />
            {bar.status === 'RULED' && row.kind !== 'deal' && <path className={styles.inner} d={`M${bar.x} ${barY + barHeight / 2} h${bar.width}`} />}
            {bar.openStart && <path className={styles.open} d={`M${bar.x} ${barY - 2} l-9 ${barHeight / 2 + 2} l9 ${barHeight / 2 + 2}z`} />}
            {bar.openEnd && <path className={styles.open} d={`M${bar.x + bar.width} ${barY - 2} l9 ${barHeight / 2 + 2} l-9 ${barHeight / 2 + 2}z`} />}
          </g>
        ))}
        {marks.map((mark) => (
          <g key={`${mark.x}${mark.label}`} className={styles.mark}>
            <path className={styles.stem} d={`M${mark.x} ${barY - 3 - mark.lane * 15} V${barY + barHeight + 2}`} />
            {mark.width > 3 && <rect x={mark.from} y={barY} width={mark.width} height={barHeight} className={styles.vague} />}
            <text x={mark.anchor === 'start' ? mark.x + 3 : mark.x - 3} y={barY - 4 - mark.lane * 15} textAnchor={mark.anchor}>
              {mark.label}
            </text>
          </g>
        ))}
      </g>
    </g>
  );
}

/** The outline of a span: open where nothing bounds it. */
function outline({ x, width, openStart, openEnd }: PlacedBar, y: number, height: number): string {
  const [top, right, bottom] = [y, x + width, y + height];
  return openEnd ? `M${right} ${top} H${x} ${openStart ? 'M' : 'L'}${x} ${bottom} H${right}` : `M${x} ${top} H${right} V${bottom} H${x}${openStart ? '' : 'z'}`;
}

function Clocks({ band }: { band: Band }) {
  return (
    <g aria-hidden="true" className={styles.clock}>
      {band.clocks.map((clock) => (
        <g key={clock.label}>
          <path d={`M${clock.x} ${clock.lane * 15 + 16} V${band.axisY}`} />
          <text x={clock.x} y={clock.lane * 15 + 11} textAnchor={clock.anchor}>
            {clock.label}
          </text>
        </g>
      ))}
    </g>
  );
}
