import cytoscape from 'cytoscape';
import type { Edge, Vertex } from '../model/graph';
import type { Place, Point } from '../model/state';
import { Camera } from './Camera';
import type { Colours } from './colours';
import { nodeRadius, shortName } from './marks';
import { detailFor, styleFor, type Detail } from './style';

export interface DrawingEvents {
  /** An entity, a relation or, with null, nothing was chosen. */
  choose(id: string | null): void;
  /** Nodes were dragged there. */
  move(to: Record<string, Point>): void;
  /** An entity was clicked twice. */
  open(id: string): void;
}

/** What is to be seen. */
export interface Scene {
  readonly places: readonly Place[];
  readonly vertices: ReadonlyMap<string, Vertex>;
  readonly edges: readonly Edge[];
  readonly chosen: string | null;
}

const fewEdges = 24;

/** The drawing: keeps Cytoscape in step with a scene and tells what the reader does. Made anew where the detail or the theme changes. */
export class Drawing {
  private readonly cy: cytoscape.Core;
  private scene: Scene = { places: [], vertices: new Map(), edges: [], chosen: null };
  private readonly camera: Camera;
  private quiet = false;

  constructor(
    container: HTMLElement,
    colours: Colours,
    readonly detail: Detail,
    private readonly events: DrawingEvents,
  ) {
    keepStylesOut();
    this.cy = cytoscape({
      container,
      style: styleFor(colours, detail),
      layout: { name: 'preset' },
      minZoom: 0.02,
      maxZoom: 4,
      boxSelectionEnabled: false,
      selectionType: 'single',
      textureOnViewport: detail !== 'full',
      ...(detail === 'sparse' ? { pixelRatio: 1 } : {}),
    });
    this.camera = new Camera(this.cy, container);
    this.listen();
  }

  static detailFor(scene: Scene): Detail {
    return detailFor(scene.places.length, scene.edges.length);
  }

  update(scene: Scene) {
    const before = this.scene;
    this.scene = scene;
    this.quiet = true;
    this.cy.batch(() => {
      const wanted = new Set<string>();
      const added: cytoscape.ElementDefinition[] = [];
      for (const place of scene.places) {
        if (!place.hidden) {
          wanted.add(place.id);
          this.node(place, added);
        }
      }

      for (const edge of scene.edges) {
        wanted.add(edge.id);
        if (this.cy.getElementById(edge.id).empty()) {
          added.push({ group: 'edges', data: { id: edge.id, source: edge.from, target: edge.to, status: edge.status, label: edge.phrase } });
        }
      }

      this.cy
        .elements()
        .filter(element => !wanted.has(element.id()))
        .remove();
      this.cy.add(added);
      this.name();
    });
    if (before.chosen !== scene.chosen) {
      this.cy.elements(':selected').unselect();
    }

    if (scene.chosen !== null) {
      this.cy.getElementById(scene.chosen).select();
    }

    this.quiet = false;
  }

  /** Says at the lines what they are: at all of them where there are few, otherwise at those of what is chosen. */
  private name() {
    const { edges, chosen } = this.scene;
    const all = edges.length <= fewEdges;
    for (const edge of this.detail === 'sparse' ? [] : edges) {
      this.cy.getElementById(edge.id).toggleClass('named', all || edge.from === chosen || edge.to === chosen);
    }
  }

  private node(place: Place, added: cytoscape.ElementDefinition[]) {
    const vertex = this.scene.vertices.get(place.id);
    const data = { id: place.id, kind: vertex?.kind ?? '', label: shortName(vertex?.name ?? place.id) };
    const node = this.cy.getElementById(place.id);
    if (node.empty()) {
      added.push({ group: 'nodes', data, position: { x: place.x, y: place.y }, classes: place.pinned ? 'pinned' : '' });
      return;
    }

    const at = node.position();
    if (at.x !== place.x || at.y !== place.y) {
      node.position({ x: place.x, y: place.y });
    }

    if (node.data('kind') !== data.kind || node.data('label') !== data.label) {
      node.data(data);
    }

    if (node.hasClass('pinned') !== place.pinned) {
      node.toggleClass('pinned', place.pinned);
    }
  }

  /** Shows all of it; a single node is not blown up. */
  fit() {
    const { cy } = this;
    this.camera.settle();
    cy.fit(undefined, 36);
    if (cy.zoom() > 1.4) {
      cy.zoom(1.4);
      cy.center();
    }
  }

  panBy(dx: number, dy: number) {
    this.camera.panBy(dx, dy);
  }

  zoomBy(factor: number) {
    this.camera.zoomBy(factor);
  }

  /** Brings a node into sight where it is not. */
  /** Brings a node into the part of the drawing that is in sight, told in pixels from its top. */
  reveal(id: string, { top, bottom } = { top: 0, bottom: this.cy.height() }) {
    this.camera.settle();
    const element = this.cy.getElementById(id);
    if (element.nonempty()) {
      const box = element.renderedBoundingBox({ includeLabels: false });
      const out = box.x1 < 8 || box.y1 < top + 8 || box.x2 > this.cy.width() - 8 || box.y2 > bottom - 8;
      if (out) {
        this.cy.center(element);
        this.cy.panBy({ x: 0, y: (top + bottom - this.cy.height()) / 2 });
      }
    }
  }

  /** The nearest node in a direction, for the arrow keys. */
  towards(from: string | null, direction: Point): string | null {
    const start = from === null ? null : this.scene.places.find(place => place.id === from);
    const visible = this.scene.places.filter(place => !place.hidden && place.id !== from);
    if (!start) {
      return visible[0]?.id ?? null;
    }

    let best: { id: string; cost: number } | null = null;
    for (const place of visible) {
      const [dx, dy] = [place.x - start.x, place.y - start.y];
      const along = dx * direction.x + dy * direction.y;
      const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
      const cost = along + aside * 2;
      if (along > nodeRadius / 2 && along >= aside * 0.5 && (best === null || cost < best.cost)) {
        best = { id: place.id, cost };
      }
    }

    return best?.id ?? null;
  }

  png(ground: string): Promise<Blob> {
    return Promise.resolve(this.cy.png({ output: 'blob', full: true, scale: 2, maxWidth: 8000, maxHeight: 8000, bg: ground }) as unknown as Blob);
  }

  resize() {
    this.cy.resize();
  }

  destroy() {
    this.camera.destroy();
    this.cy.destroy();
  }

  get viewport() {
    return { zoom: this.cy.zoom(), pan: { ...this.cy.pan() } };
  }

  set viewport(viewport: { zoom: number; pan: Point }) {
    this.cy.viewport(viewport);
  }

  private listen() {
    const { cy, events } = this;
    cy.on('select', event => {
      if (!this.quiet) {
        events.choose((event.target as cytoscape.SingularElementReturnValue).id());
      }
    });
    cy.on('tap', event => {
      if (event.target === cy) {
        events.choose(null);
      }
    });
    cy.on('dbltap', 'node', event => events.open((event.target as cytoscape.NodeSingular).id()));
    cy.on('dragfree', 'node', event => {
      const node = event.target as cytoscape.NodeSingular;
      events.move({ [node.id()]: { ...node.position() } });
    });
  }
}

/** Cytoscape adds a style element of one rule unless there is one by its name; the policy of the pages forbids it, and the container has the rule. */
function keepStylesOut() {
  const id = '__________cytoscape_stylesheet';
  if (!document.getElementById(id)) {
    const mark = document.createElement('meta');
    mark.id = id;
    document.head.append(mark);
  }
}
