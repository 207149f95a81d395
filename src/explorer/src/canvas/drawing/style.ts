import type cytoscape from 'cytoscape';
import { kindPaths } from '../../ui/KindIcon';
import type { Colours } from './colours';
import { lineMarks, nodeRadius, outlines, pinPath } from './marks';

/** How much is drawn of each element: the more there are, the less. */
export type Detail = 'full' | 'plain' | 'sparse';

/** Icons and curved lines cost most, then arrows and labels. */
export function detailFor(nodes: number, edges: number): Detail {
  return nodes <= 400 && edges <= 800 ? 'full' : nodes <= 1500 && edges <= 3000 ? 'plain' : 'sparse';
}

export function styleFor(colours: Colours, detail: Detail): cytoscape.StylesheetJson {
  const kinds = Object.keys(outlines) as (keyof typeof outlines)[];
  const statuses = Object.keys(lineMarks) as (keyof typeof lineMarks)[];
  return [
    {
      selector: 'core',
      style: { 'active-bg-size': 0, 'outside-texture-bg-color': colours.ground, 'outside-texture-bg-opacity': 1, 'selection-box-color': colours.focus } as never,
    },
    {
      selector: 'node',
      style: {
        'width': nodeRadius * 2,
        'height': nodeRadius * 2,
        'background-color': colours.ground,
        'border-width': 1.75,
        'label': 'data(label)',
        'color': colours.ink,
        'font-family': colours.font,
        'font-size': 12,
        'min-zoomed-font-size': detail === 'full' ? 5 : 8,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-wrap': 'wrap',
        'text-max-width': '124px',
        'text-background-color': colours.ground,
        'text-background-opacity': detail === 'full' ? 0.86 : 0,
        'text-background-padding': '1px',
        'overlay-opacity': 0,
      },
    },
    ...kinds.map(kind => ({ selector: `node[kind = '${kind}']`, style: kindStyle(kind, colours, detail) })),
    {
      selector: 'edge',
      style: {
        'curve-style': detail === 'full' ? 'bezier' : detail === 'plain' ? 'straight' : 'haystack',
        'control-point-step-size': 34,
        'target-arrow-shape': detail === 'sparse' ? 'none' : 'triangle',
        'arrow-scale': 0.85,
        'target-distance-from-node': 2,
        'line-opacity': detail === 'sparse' ? 0.5 : 0.85,
        // Ten thousand lines looked at with each move of the pointer; they are chosen in the list.
        'events': detail === 'sparse' ? 'no' : 'yes',
        'overlay-opacity': 0,
        'font-family': colours.font,
        'font-size': 10.5,
        'color': colours.soft,
        'text-background-color': colours.ground,
        'text-background-opacity': 0.9,
        'text-background-padding': '1px',
        'text-rotation': 'autorotate',
        // From near, on the whole; where there are few, and around what is chosen, always.
        'min-zoomed-font-size': 10.6,
        ...(detail === 'full' ? { label: 'data(label)' } : {}),
      },
    },
    ...statuses.map(status => ({ selector: `edge[status = '${status}']`, style: lineStyle(status, colours, detail) })),
    { selector: 'edge.named', style: { 'min-zoomed-font-size': 0, 'label': 'data(label)' } },
    ...(detail === 'sparse'
      ? [{ selector: 'node.pinned', style: { 'border-width': 5, 'border-color': colours.ink } }]
      : kinds.map(kind => ({ selector: `node.pinned[kind = '${kind}']`, style: kindStyle(kind, colours, detail, true) }))),
    {
      selector: 'node:selected',
      style: { 'border-width': 4, 'border-color': colours.focus, 'text-background-color': colours.mark, 'text-background-opacity': 1, 'min-zoomed-font-size': 0, 'z-index': 10 },
    },
    {
      selector: 'edge:selected',
      style: {
        'width': 5,
        'line-color': colours.focus,
        'target-arrow-color': colours.focus,
        'color': colours.ink,
        'label': 'data(label)',
        'min-zoomed-font-size': 0,
        'z-index': 9,
      },
    },
  ] as cytoscape.StylesheetJson;
}

function kindStyle(kind: keyof typeof outlines, colours: Colours, detail: Detail, pinned = false) {
  const outline = outlines[kind];
  const colour = colours.kind(kind);
  // A hundred icons of one kind are one image to the renderer.
  const icon = imageOf(kindPaths[kind], colour);
  // Its roof leaves the sign less room above.
  const middle = kind === 'AGENCY' ? '66%' : '50%';
  return {
    'shape': outline ? ('polygon' as const) : ('ellipse' as const),
    ...(outline ? { 'shape-polygon-points': outline.join(' ') } : {}),
    'border-color': colour,
    ...(detail === 'sparse'
      ? { 'background-color': colour }
      : {
          'background-image': pinned ? ([icon, imageOf(pinPath, colours.ink)] as never) : icon,
          'background-width': (pinned ? ['54%', '44%'] : '54%') as never,
          'background-height': (pinned ? ['54%', '44%'] : '54%') as never,
          'background-position-x': (pinned ? ['50%', '138%'] : '50%') as never,
          'background-position-y': (pinned ? [middle, '-52%'] : middle) as never,
          'background-clip': (pinned ? ['none', 'none'] : 'none') as never,
          'background-image-containment': (pinned ? ['inside', 'over'] : 'inside') as never,
          'bounds-expansion': 16,
        }),
  };
}

function lineStyle(status: keyof typeof lineMarks, colours: Colours, detail: Detail) {
  const { width, dashes, struck } = lineMarks[status];
  const colour = colours.status(status);
  return {
    width,
    'line-color': colour,
    'target-arrow-color': colour,
    ...(dashes ? { 'line-style': 'dashed' as const, 'line-dash-pattern': [...dashes] } : { 'line-style': 'solid' as const }),
    ...(struck && detail !== 'sparse' ? { 'mid-target-arrow-shape': 'tee' as const, 'mid-target-arrow-color': colour } : {}),
  };
}

const images = new Map<string, string>();

/** Pages may load images from addresses of data, and nothing else from elsewhere. */
function imageOf(path: string, colour: string): string {
  const key = `${path} ${colour}`;
  let image = images.get(key);
  if (image === undefined) {
    const svg =
      `<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 16 16" fill="none" stroke="${colour}" stroke-width="1.35" ` +
      `stroke-linecap="round" stroke-linejoin="round"><path d="${path}"/></svg>`;
    image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
    images.set(key, image);
  }

  return image;
}
