import { wrap } from './lines';

/** What is drawn for one entity of a chain. */
export interface ChainNode {
  kind: string;
  kindLabel: string;
  name: string;
  assumed?: boolean;
}

/** What is drawn for one hop: the arrow to the next entity. */
export interface ChainArrow {
  phrase: string;
  status: string;
  statusLabel: string;
}

export interface PlacedNode extends ChainNode {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

export interface PlacedArrow extends ChainArrow {
  path: string;
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle';
  lines: string[];
}

export interface Chain {
  width: number;
  height: number;
  nodes: PlacedNode[];
  arrows: PlacedArrow[];
}

const lineHeight = 17;
const padding = 10;
const headHeight = 16;
const down = 52;
const across = 124;
const narrow = 460;

/** Boxes under each other where it is narrow, else in rows that are read like lines of text. */
export function layoutChain(nodes: readonly ChainNode[], arrows: readonly ChainArrow[], width: number): Chain {
  return width < narrow || nodes.length < 2 ? layoutDown(nodes, arrows, width) : layoutAcross(nodes, arrows, width);
}

function layoutDown(nodes: readonly ChainNode[], arrows: readonly ChainArrow[], width: number): Chain {
  const box = Math.min(width - 2, 340);
  const placed: PlacedNode[] = [];
  let y = 1;
  for (const node of nodes) {
    const size = sizeOf(node, box);
    placed.push({ ...node, ...size, x: 1, y, width: box });
    y += size.height + down;
  }
  const x = 1 + Math.min(36, box / 4);
  return {
    width,
    height: y - down + 1,
    nodes: placed,
    arrows: arrows.map((arrow, i) => {
      const from = bottomOf(placed[i]);
      return { ...arrow, path: `M${x} ${from} V${from + down - 4}`, labelX: x + 14, labelY: from + down / 2 - 4, anchor: 'start', lines: wrap(arrow.phrase, box - 60, 1) };
    }),
  };
}

function layoutAcross(nodes: readonly ChainNode[], arrows: readonly ChainArrow[], width: number): Chain {
  const columns = Math.max(2, Math.min(nodes.length, Math.floor((width + across) / (176 + across))));
  const box = Math.min(230, (width - 2 - (columns - 1) * across) / columns);
  const placed: PlacedNode[] = [];
  const result: PlacedArrow[] = [];
  let y = 1;
  for (let first = 0; first < nodes.length; first += columns) {
    const row = nodes.slice(first, first + columns);
    const height = Math.max(...row.map((node) => sizeOf(node, box).height));
    row.forEach((node, i) => placed.push({ ...node, ...sizeOf(node, box), height, x: 1 + i * (box + across), y, width: box }));
    y += height + 62;
  }
  arrows.forEach((arrow, i) => {
    const from = placed[i];
    const to = placed[i + 1];
    if (from && to) {
      result.push((i + 1) % columns === 0 ? turn(arrow, from, to) : straight(arrow, from, to));
    }
  });
  return { width, height: y - 61, nodes: placed, arrows: result };
}

function straight(arrow: ChainArrow, from: PlacedNode, to: PlacedNode): PlacedArrow {
  const start = from.x + from.width;
  const y = from.y + from.height / 2;
  const lines = wrap(arrow.phrase, across - 16, 2);
  return { ...arrow, path: `M${start} ${y} H${to.x - 4}`, labelX: (start + to.x) / 2 - 2, labelY: y - 8 - (lines.length - 1) * 14, anchor: 'middle', lines };
}

/** From the end of a row to the start of the next, as the eye goes. */
function turn(arrow: ChainArrow, from: PlacedNode, to: PlacedNode): PlacedArrow {
  const x = from.x + from.width / 2;
  const y = from.y + from.height + 30;
  const end = to.x + to.width / 2;
  return { ...arrow, path: `M${x} ${from.y + from.height} V${y} H${end} V${to.y - 4}`, labelX: (x + end) / 2, labelY: y - 7, anchor: 'middle', lines: wrap(arrow.phrase, 300, 1) };
}

function sizeOf(node: ChainNode, width: number) {
  const lines = wrap(node.name, width - 2 * padding, 5);
  return { lines, height: padding * 2 + headHeight + lines.length * lineHeight - 4 };
}

function bottomOf(node: PlacedNode | undefined): number {
  return node ? node.y + node.height : 0;
}
