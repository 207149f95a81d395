import { barHeight, laneHeight, type Band, type PlacedBar, type PlacedMark, type PlacedRow } from './bandLayout';
import { dashes } from './ChainLines';
import styles from './TimeBand.module.css';

/** The dates below, and a line up from each. */
export function Grid({ band }: { band: Band }) {
  const top = band.rows[0]?.y ?? 0;
  return (
    <g aria-hidden="true">
      {band.ticks.map((tick) => (
        <g key={tick.x}>
          <path className={styles.grid} d={`M${tick.x} ${top - 2} V${band.axisY}`} />
          <text className={styles.tick} y={band.axisY + 14} {...tickAt(tick, band.width)}>
            {tick.label}
          </text>
        </g>
      ))}
      <path className={styles.axis} d={`M${band.left} ${band.axisY} H${band.width}`} />
    </g>
  );
}

/** Under its line, but within the drawing. */
function tickAt({ x, label }: Band['ticks'][number], width: number) {
  const half = label.length * 3;
  return x < half ? ({ x: 0, textAnchor: 'start' } as const) : ({ x, textAnchor: x > width - half - 6 ? 'end' : 'middle' } as const);
}

/** The bars of a row, and the lines of its dated points. */
export function RowBars({ placed, id }: { placed: PlacedRow; id: string }) {
  const { row, bars, under, marks, barY } = placed;
  return (
    <g aria-hidden="true">
      {under && <path className={styles.under} d={outline(under, barY - 3, barHeight + 6)} />}
      {bars.map((bar, i) => (
        <g key={i} data-kind={row.kind} data-status={bar.status} className={styles.bar}>
          <Bar bar={bar} y={barY} isRuled={bar.status === 'RULED' && row.kind !== 'deal'} id={`${id}b${i}`} />
        </g>
      ))}
      {marks.map((mark) => (
        <g key={`${mark.x}${mark.label}`} className={styles.mark}>
          <path className={styles.stem} d={`M${mark.x} ${markY(mark, barY) + 1} V${barY + barHeight + 2}`} />
          {mark.width > 3 && <rect x={mark.from} y={barY} width={mark.width} height={barHeight} className={styles.vague} />}
        </g>
      ))}
    </g>
  );
}

function Bar({ bar, y, isRuled, id }: { bar: PlacedBar; y: number; isRuled: boolean; id: string }) {
  const { x, width, unsure, openStart, openEnd } = bar;
  const dash = dashes[bar.status ?? ''];
  return (
    <>
      {unsure > 0 && <Fade id={id} bar={bar} y={y} />}
      <g {...(unsure > 0 ? { mask: `url(#${id})` } : {})}>
        <rect x={x} y={y} width={width} height={barHeight} {...(dash ? { strokeDasharray: dash } : {})} />
        {isRuled && <path className={styles.inner} d={`M${x} ${y + barHeight / 2} h${width}`} />}
      </g>
      {unsure > 0 && <path className={styles.earliest} strokeDasharray="1.5 2" d={`M${x} ${y - 2} v${barHeight + 4}`} />}
      {openStart && <path className={styles.open} d={`M${x} ${y - 2} l-9 ${barHeight / 2 + 2} l9 ${barHeight / 2 + 2}z`} />}
      {openEnd && <path className={styles.open} d={`M${x + width} ${y - 2} l9 ${barHeight / 2 + 2} l-9 ${barHeight / 2 + 2}z`} />}
    </>
  );
}

/** A bar whose start is not known fades in from the day before which it was not. */
function Fade({ id, bar, y }: { id: string; bar: PlacedBar; y: number }) {
  return (
    <defs>
      <linearGradient id={`${id}g`} gradientUnits="userSpaceOnUse" x1={bar.x} x2={bar.x + bar.unsure}>
        <stop offset="0" stopColor="#000" />
        <stop offset="1" stopColor="#fff" />
      </linearGradient>
      <mask id={id} maskUnits="userSpaceOnUse" x={bar.x - 1} y={y - 3} width={bar.width + 2} height={barHeight + 6}>
        <path d={`M${bar.x - 1} ${y - 3} h${bar.width + 2} v${barHeight + 6} h${-bar.width - 2}z`} fill={`url(#${id}g)`} />
      </mask>
    </defs>
  );
}

/** What a row is called, and its dated points: over all lines, so that each can be read. */
export function RowLabels({ placed, id }: { placed: PlacedRow; id: string }) {
  const { row, lines, labelY, marks, barY } = placed;
  const label = (
    <text className={styles.label} data-kind={row.kind}>
      {lines.map((line, i) => (
        <tspan key={i} x={0} y={labelY + i * laneHeight}>
          {/* A line ends with a space, so that what is read aloud has its words apart. */}
          {i < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
  return (
    <g>
      {row.href ? (
        <a href={row.href} className={styles.link} aria-describedby={`${id}d`}>
          {label}
          <desc id={`${id}d`}>{row.words}</desc>
        </a>
      ) : (
        <g aria-hidden="true">{label}</g>
      )}
      <g aria-hidden="true" className={styles.mark}>
        {marks.map((mark) => (
          <text key={`${mark.x}${mark.label}`} x={mark.at} y={markY(mark, barY)} textAnchor={mark.anchor}>
            {mark.label}
          </text>
        ))}
      </g>
    </g>
  );
}

function markY(mark: PlacedMark, barY: number): number {
  return barY - 5 - mark.lane * laneHeight;
}

/** The outline of a span: open where nothing bounds it. */
function outline({ x, width, openStart, openEnd }: PlacedBar, y: number, height: number): string {
  const [top, right, bottom] = [y, x + width, y + height];
  return openEnd ? `M${right} ${top} H${x} ${openStart ? 'M' : 'L'}${x} ${bottom} H${right}` : `M${x} ${top} H${right} V${bottom} H${x}${openStart ? '' : 'z'}`;
}

/** The days that the question was asked with. */
export function Clocks({ band, part }: { band: Band; part: 'lines' | 'labels' }) {
  const yOf = (lane: number) => (band.clockLanes - 1 - lane) * laneHeight + 11;
  return (
    <g aria-hidden="true" className={styles.clock}>
      {band.clocks.map((clock) =>
        part === 'lines' ? (
          <path key={clock.label} d={`M${clock.x} ${yOf(clock.lane) + 5} V${band.axisY}`} />
        ) : (
          <text key={clock.label} x={clock.at} y={yOf(clock.lane)} textAnchor={clock.anchor}>
            {clock.label}
          </text>
        ),
      )}
    </g>
  );
}
