import { kindPaths } from '../ui/KindIcon';
import { escapeXml } from '../ui/xml';
import { coloursAt } from './drawing/colours';
import { lineMarks, nodeRadius, outlines, pinPath, shortName } from './drawing/marks';
import type { Edge, Vertex } from './model/graph';
import type { Place, Point } from './model/state';

interface Picture {
  readonly places: readonly Place[];
  readonly vertices: ReadonlyMap<string, Vertex>;
  readonly edges: readonly Edge[];
  /** What stands below the drawing: where it is from. */
  readonly caption: string;
}

/** The drawing as a file of lines and letters: the same places, signs and colours, sharp at any size. */
export function canvasSvg({ places, vertices, edges, caption }: Picture): string {
  const colours = coloursAt(document.body);
  const shown = places.filter(place => !place.hidden);
  const at = new Map(shown.map(place => [place.id, place]));
  const [left, right] = [Math.min(...shown.map(p => p.x)) - 80, Math.max(...shown.map(p => p.x)) + 80];
  const [top, bottom] = [Math.min(...shown.map(p => p.y)) - 40, Math.max(...shown.map(p => p.y)) + 90];
  const lines = groups(edges).flatMap(group => group.map((edge, i) => line(edge, i - (group.length - 1) / 2, at, colours)));
  const nodes = shown.map(place => node(place, vertices.get(place.id), colours));
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${right - left}" height="${bottom - top}" viewBox="${left} ${top} ${right - left} ${bottom - top}" font-family="${escapeXml(colours.font)}">` +
    `<rect x="${left}" y="${top}" width="100%" height="100%" fill="${colours.ground}"/>${lines.join('')}${nodes.join('')}` +
    `<text x="${left + 12}" y="${bottom - 12}" font-size="11" fill="${colours.soft}">${escapeXml(caption)}</text></svg>`
  );
}

type Colours = ReturnType<typeof coloursAt>;

/** Relations between the same two are drawn beside each other. */
function groups(edges: readonly Edge[]): Edge[][] {
  const found = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = [edge.from, edge.to].sort().join(' ');
    found.set(key, [...(found.get(key) ?? []), edge]);
  }

  return [...found.values()];
}

function line(edge: Edge, lane: number, at: ReadonlyMap<string, Point>, colours: Colours): string {
  const [from, to] = [at.get(edge.from), at.get(edge.to)];
  if (!from || !to) {
    return '';
  }

  const { width, dashes, struck } = lineMarks[edge.status];
  const colour = colours.status(edge.status);
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  // The lane lies on the same side whichever way the relation goes.
  const side = (edge.from < edge.to ? 1 : -1) * lane * 34;
  const control = { x: (from.x + to.x) / 2 - (dy / length) * side, y: (from.y + to.y) / 2 + (dx / length) * side };
  const [start, end] = [towards(from, control, nodeRadius + 2), towards(to, control, nodeRadius + 8)];
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  const angle = (Math.atan2(end.y - start.y, end.x - start.x) * 180) / Math.PI;
  const upright = angle > 90 || angle < -90 ? angle + 180 : angle;
  const tip = (Math.atan2(to.y - control.y, to.x - control.x) * 180) / Math.PI;
  return (
    `<path d="M${p(start)}Q${p(control)} ${p(end)}" fill="none" stroke="${colour}" stroke-width="${width}"${dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : ''}/>` +
    `<path d="M0 0-8 4v-8z" fill="${colour}" transform="translate(${p(towards(to, control, nodeRadius + 2))})rotate(${n(tip)})"/>` +
    (struck ? `<path d="M0-6v12" stroke="${colour}" stroke-width="2" transform="translate(${p(middle)})rotate(${n(angle)})"/>` : '') +
    `<text transform="translate(${p(middle)})rotate(${n(upright)})" dy="-4" text-anchor="middle" font-size="10.5" fill="${colours.soft}" stroke="${colours.ground}" stroke-width="3" paint-order="stroke">${escapeXml(edge.phrase)}</text>`
  );
}

function node(place: Place, vertex: Vertex | undefined, colours: Colours): string {
  // What was not read is a circle without a sign.
  const kind = vertex?.kind;
  const colour = kind ? colours.kind(kind) : colours.soft;
  const outline = kind && outlines[kind];
  const points = outline?.map(c => n(c * nodeRadius)).reduce((text, c, i) => text + (i % 2 ? ',' : ' ') + c, '');
  const shape = points ? `<polygon points="${points.trim()}"` : `<circle r="${nodeRadius}"`;
  const words = wrapped(shortName(vertex?.name ?? place.id));
  return (
    `<g transform="translate(${p(place)})"><title>${escapeXml(vertex?.name ?? place.id)}</title>${shape} fill="${colours.ground}" stroke="${colour}" stroke-width="1.75"/>` +
    (kind
      ? `<path d="${kindPaths[kind]}" transform="translate(-10 ${kind === 'AGENCY' ? -7 : -10})scale(1.25)" fill="none" stroke="${colour}" stroke-width="1.2" stroke-linecap="round" stroke-linejoin="round"/>`
      : '') +
    (place.pinned ? `<path d="${pinPath}" transform="translate(13 -31)scale(0.95)" fill="none" stroke="${colours.ink}" stroke-width="1.35"/>` : '') +
    words
      .map(
        (text, i) =>
          `<text y="${nodeRadius + 15 + i * 14}" text-anchor="middle" font-size="12" fill="${colours.ink}" stroke="${colours.ground}" stroke-width="3" paint-order="stroke">${escapeXml(text)}</text>`,
      )
      .join('') +
    '</g>'
  );
}

/** A name in lines of about twenty letters. */
function wrapped(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 21) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(word);
    }
  }

  return lines;
}

function towards(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * distance, y: from.y + ((to.y - from.y) / length) * distance };
}

const n = (value: number) => String(Math.round(value * 10) / 10);
const p = ({ x, y }: Point) => `${n(x)} ${n(y)}`;
