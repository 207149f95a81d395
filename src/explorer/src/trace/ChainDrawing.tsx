import { useId, type Ref } from 'react';
import type { EntityKind } from '../api';
import { chainTexts as texts } from '../texts/chains';
import { kindTexts, statusTexts } from '../texts/common';
import { kindPaths } from '../ui/KindIcon';
import { ArrowHead, StatusLine } from './ChainLines';
import styles from './ChainDrawing.module.css';
import { layoutChain, type PlacedArrow, type PlacedNode } from './chainLayout';
import type { ChainPath } from './model';
import { useWidth } from './useWidth';

interface ChainDrawingProps {
  path: ChainPath;
  svg?: Ref<SVGSVGElement>;
}

/** A path drawn: boxes and arrows, the status as the style of the line and as a word. */
export function ChainDrawing({ path, svg }: ChainDrawingProps) {
  const { ref, width } = useWidth<HTMLDivElement>();
  const id = useId();
  const chain = width > 0 ? layoutChain(nodesOf(path), arrowsOf(path), width) : null;
  return (
    <div ref={ref} className={styles.drawing}>
      {chain && (
        <svg ref={svg} role="img" aria-labelledby={`${id}t ${id}d`} width={chain.width} height={chain.height} viewBox={`0 0 ${chain.width} ${chain.height}`}>
          <title id={`${id}t`}>{texts.drawing}</title>
          <desc id={`${id}d`}>{texts.drawingWords(path.sentence, path.hops.map(statusOf).join(', '))}</desc>
          <defs>
            <ArrowHead id={`${id}h`} />
          </defs>
          {chain.arrows.map((arrow, i) => (
            <Arrow key={i} arrow={arrow} head={`${id}h`} />
          ))}
          {chain.nodes.map((node, i) => (
            <Box key={i} node={node} />
          ))}
        </svg>
      )}
    </div>
  );
}

function Box({ node }: { node: PlacedNode }) {
  return (
    <g transform={`translate(${node.x} ${node.y})`} className={styles.node} data-kind={node.kind} data-assumed={node.assumed || undefined}>
      <rect width={node.width} height={node.height} rx="3" />
      <path className={styles.edge} d={`M1.5 2 V${node.height - 2}`} />
      <g transform="translate(10 8) scale(0.8)" className={styles.icon}>
        <path d={kindPaths[node.kind as EntityKind]} />
      </g>
      <text className={styles.kind} x="27" y="18">
        {node.kindLabel}
      </text>
      <text className={styles.name}>
        {node.lines.map((line, i) => (
          <tspan key={i} x="10" y={37 + i * 17}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

function Arrow({ arrow, head }: { arrow: PlacedArrow; head: string }) {
  const status = arrow.lines.length * 14;
  return (
    <g data-status={arrow.status} className={styles.arrow}>
      <StatusLine path={arrow.path} status={arrow.status} head={head} />
      <text textAnchor={arrow.anchor}>
        {arrow.lines.map((line, i) => (
          <tspan key={i} className={styles.phrase} x={arrow.labelX} y={arrow.labelY + i * 14}>
            {line}
          </tspan>
        ))}
        <tspan className={styles.status} x={arrow.labelX} y={arrow.labelY + status + (arrow.anchor === 'middle' ? 8 : 1)}>
          {arrow.statusLabel}
        </tspan>
      </text>
    </g>
  );
}

function nodesOf({ hops }: ChainPath) {
  const entities = hops.flatMap((hop, i) => (i === 0 ? [hop.from, hop.to] : [hop.to]));
  return entities.map((entity) => ({ kind: entity.kind, kindLabel: kindTexts[entity.kind].one, name: entity.name, assumed: entity.id.startsWith('assumed:') }));
}

function arrowsOf({ hops }: ChainPath) {
  return hops.map((hop) => ({ phrase: hop.phrase, status: hop.relation.assumed ? 'ASSUMED' : hop.relation.status, statusLabel: statusOf(hop) }));
}

function statusOf({ relation }: ChainPath['hops'][number]): string {
  return relation.assumed ? texts.assumed : statusTexts[relation.status].label;
}
