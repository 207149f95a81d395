import type cytoscape from 'cytoscape';
import type { Point } from '../model/state';

interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/** How long the view must rest before it is drawn anew. */
const rest = 180;
/** So few are drawn anew with each step. */
const few = 150;

/**
 * Moves the picture of a large drawing in place of drawing it again: a step costs one transform, whatever there is to be seen. When the view rests,
 * it is drawn where it stands. Fingers are left to Cytoscape, which moves a picture too.
 */
export class Camera {
  private target: Viewport | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private drag: Point | null = null;
  private readonly ended = new AbortController();

  constructor(
    private readonly cy: cytoscape.Core,
    private readonly container: HTMLElement,
  ) {
    const { signal } = this.ended;
    // Before Cytoscape hears of them: where the pointer is must be true of what was drawn.
    container.addEventListener('pointerdown', event => this.begin(event), { capture: true, signal });
    container.addEventListener('wheel', event => this.wheel(event), { capture: true, passive: false, signal });
    window.addEventListener('mousemove', event => this.follow(event), { capture: true, signal });
    window.addEventListener('mouseup', () => this.end(), { capture: true, signal });
    cy.on('tapstart', event => this.grab(event));
  }

  panBy(dx: number, dy: number) {
    const { zoom, pan } = this.now;
    this.show({ zoom, pan: { x: pan.x + dx, y: pan.y + dy } });
  }

  zoomBy(factor: number, at: Point = { x: this.cy.width() / 2, y: this.cy.height() / 2 }) {
    const { zoom, pan } = this.now;
    const next = Math.min(this.cy.maxZoom(), Math.max(this.cy.minZoom(), zoom * factor));
    this.show({ zoom: next, pan: { x: at.x - ((at.x - pan.x) * next) / zoom, y: at.y - ((at.y - pan.y) * next) / zoom } });
  }

  /** Draws where the view stands now. */
  settle() {
    clearTimeout(this.timer);
    if (this.target) {
      const { zoom, pan } = this.target;
      this.target = null;
      this.cy.endBatch();
      // The picture stays moved until the new one is there.
      this.cy.one('render', () => !this.target && (this.picture.style.transform = ''));
      this.cy.viewport({ zoom, pan: { ...pan } });
    }
  }

  destroy() {
    this.settle();
    this.ended.abort();
  }

  private get now(): Viewport {
    return this.target ?? { zoom: this.cy.zoom(), pan: this.cy.pan() };
  }

  private get picture(): HTMLElement {
    return this.container.firstElementChild as HTMLElement;
  }

  private show(target: Viewport) {
    if (!this.target && this.cy.elements().length <= few) {
      this.cy.viewport({ zoom: target.zoom, pan: { ...target.pan } });
      return;
    }

    if (!this.target) {
      // In a batch Cytoscape neither draws nor refines what it keeps of earlier drawings.
      this.cy.startBatch();
    }

    this.target = target;
    const [zoom, pan] = [this.cy.zoom(), this.cy.pan()];
    const scale = target.zoom / zoom;
    const { style } = this.picture;
    style.transformOrigin = '0 0';
    style.transform = `translate(${target.pan.x - pan.x * scale}px, ${target.pan.y - pan.y * scale}px) scale(${scale})`;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.settle(), rest);
  }

  private begin(event: PointerEvent) {
    this.settle();
    const byFinger = event.pointerType !== 'mouse';
    this.cy.userPanningEnabled(byFinger);
    this.cy.userZoomingEnabled(byFinger);
  }

  private grab(event: cytoscape.EventObject) {
    const { originalEvent } = event;
    const onNode = event.target !== this.cy && (event.target as cytoscape.SingularElementReturnValue).isNode();
    if (!onNode && originalEvent instanceof MouseEvent && originalEvent.button === 0) {
      this.drag = { x: originalEvent.clientX, y: originalEvent.clientY };
    }
  }

  private follow(event: MouseEvent) {
    if (this.drag) {
      const { x, y } = this.drag;
      this.drag = { x: event.clientX, y: event.clientY };
      this.panBy(event.clientX - x, event.clientY - y);
      // What is under the pointer does not change while the picture moves with it.
      event.stopImmediatePropagation();
    }
  }

  private end() {
    if (this.drag) {
      this.drag = null;
      this.settle();
    }
  }

  private wheel(event: WheelEvent) {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { left, top } = this.container.getBoundingClientRect();
    const pixels = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.zoomBy(Math.exp(-Math.max(-240, Math.min(240, pixels)) / 400), { x: event.clientX - left, y: event.clientY - top });
  }
}
