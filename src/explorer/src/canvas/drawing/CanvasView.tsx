import { useEffect, useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { Point } from '../model/state';
import styles from './CanvasView.module.css';
import { coloursAt } from './colours';
import { Drawing, type DrawingEvents, type Scene } from './Drawing';
import { useTheme } from './useTheme';

/** What the page around the drawing may ask of it. */
export interface CanvasHandle {
  fit(): void;
  zoomBy(factor: number): void;
  /** Brings an entity into sight: beside what lies over the drawing from below. */
  reveal(id: string, over: HTMLElement | null): void;
  png(): Promise<Blob>;
  focus(): void;
}

interface CanvasViewProps extends DrawingEvents {
  scene: Scene;
  label: string;
  /** What it says of its keys, by id. */
  describedBy: string;
  /** Changes when all is to be shown anew. */
  fitOn: number;
  /** A key that means something to the page; the arrows, plus, minus and 0 are the drawing's own. */
  onKey(key: string): boolean;
  handle: Ref<CanvasHandle>;
}

const directions: Record<string, Point> = { ArrowLeft: { x: -1, y: 0 }, ArrowRight: { x: 1, y: 0 }, ArrowUp: { x: 0, y: -1 }, ArrowDown: { x: 0, y: 1 } };
const stride = 80;

/** The drawing as a part of the page: loads with Cytoscape, so it is loaded on demand. */
export default function CanvasView({ scene, label, describedBy, fitOn, onKey, handle, choose, move, open }: CanvasViewProps) {
  const container = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const events = useRef<DrawingEvents>({ choose, move, open });
  const latest = useRef(scene);
  const theme = useTheme();
  const detail = Drawing.detailFor(scene);
  useEffect(() => {
    events.current = { choose, move, open };
    latest.current = scene;
  });
  useEffect(() => {
    const element = container.current;
    if (!element) {
      return;
    }

    const made = new Drawing(element, coloursAt(element), detail, {
      choose: id => events.current.choose(id),
      move: to => events.current.move(to),
      open: id => events.current.open(id),
    });
    const before = drawing.current;
    drawing.current = made;
    made.update(latest.current);
    if (before) {
      made.viewport = before.viewport;
      before.destroy();
    } else {
      made.fit();
    }

    const observer = new ResizeObserver(() => made.resize());
    observer.observe(element);
    return () => observer.disconnect();
  }, [theme, detail]);
  useEffect(
    () => () => {
      drawing.current?.destroy();
      drawing.current = null;
    },
    [],
  );
  useEffect(() => drawing.current?.update(scene), [scene]);
  useEffect(() => drawing.current?.fit(), [fitOn]);
  // Made once: the page keeps it in its state.
  useImperativeHandle(
    handle,
    () => ({
      fit: () => drawing.current?.fit(),
      zoomBy: factor => drawing.current?.zoomBy(factor),
      reveal: (id, over) => container.current && drawing.current?.reveal(id, inSight(container.current, over)),
      png: () => (drawing.current && container.current ? drawing.current.png(coloursAt(container.current).ground) : Promise.reject(new Error('no drawing'))),
      focus: () => container.current?.focus(),
    }),
    [],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const made = drawing.current;
    if (!made || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }

    const direction = directions[event.key];
    if (direction && event.shiftKey) {
      made.panBy(-direction.x * stride, -direction.y * stride);
    } else if (direction) {
      const next = made.towards(scene.chosen, direction);
      if (next !== null) {
        choose(next);
        made.reveal(next);
      }
    } else if (event.key === '+' || event.key === '=') {
      made.zoomBy(1.25);
    } else if (event.key === '-') {
      made.zoomBy(0.8);
    } else if (event.key === '0') {
      made.fit();
    } else if (!onKey(event.key)) {
      return;
    }

    event.preventDefault();
  };

  return (
    <div
      ref={container}
      className={styles.canvas}
      role="application"
      aria-roledescription="drawing"
      aria-label={label}
      aria-describedby={describedBy}
      tabIndex={0}
      // Cytoscape keeps a press from moving the focus; the keys should go on where the pointer was.
      onPointerDown={() => container.current?.focus({ preventScroll: true })}
      onKeyDown={onKeyDown}
      data-detail={detail}
    />
  );
}

/** The part of the drawing that is on the screen and not under what lies over it, from its top. */
function inSight(drawing: HTMLElement, over: HTMLElement | null): { top: number; bottom: number } {
  const [box, above] = [drawing.getBoundingClientRect(), over?.getBoundingClientRect()];
  const isOver = above !== undefined && above.left < box.right && above.right > box.left && above.top < box.bottom;
  const bottom = Math.min(box.height, isOver ? above.top - box.top : box.height);
  const top = Math.max(0, -box.top);
  // Of what is hardly to be seen, all is taken.
  return bottom - top > 100 ? { top, bottom } : { top: 0, bottom: box.height };
}
