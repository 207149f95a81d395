import { lazy, Suspense, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import { permalink, useClocks } from '../address';
import { canvasTexts as texts } from '../texts/canvas';
import { csvOf, Disclosure, Loading, Page, saveFile, Take, useView, ViewSwitch } from '../ui';
import styles from './CanvasPage.module.css';
import type { CanvasHandle } from './drawing/CanvasView';
import { toFile } from './model/file';
import { Begin } from './parts/Begin';
import { CanvasTables, edgeColumns, placeColumns } from './parts/CanvasTables';
import { Legend } from './parts/Legend';
import { Panel } from './parts/Panel';
import { PlaceList } from './parts/PlaceList';
import { ShowDrawn } from './parts/ShowDrawn';
import { Told } from './parts/Told';
import { Toolbar } from './parts/Toolbar';
import { canvasSvg } from './svg';
import { useCanvas } from './useCanvas';
import { useLayout } from './useLayout';

// Cytoscape comes with it, and only when there is something to draw.
const CanvasView = lazy(() => import('./drawing/CanvasView'));

export default function CanvasPage() {
  const canvas = useCanvas();
  const clocks = useClocks();
  const view = useView();
  const keys = useId();
  const panel = useRef<HTMLElement>(null);
  const [handle, setHandle] = useState<CanvasHandle | null>(null);
  const [laid, setLaid] = useState(0);
  const { state, graph, chosen, act, tell } = canvas;
  const layout = useLayout(
    act,
    useCallback(() => {
      setLaid(count => count + 1);
      tell(texts.said.laidOut);
    }, [tell]),
  );
  const scene = useMemo(
    () => ({ places: state.places.filter(place => !graph.known.missing.has(place.id)), vertices: graph.known.vertices, edges: graph.drawn, chosen }),
    [state.places, graph.known.missing, graph.known.vertices, graph.drawn, chosen],
  );
  // What was just brought in is shown, wherever it was placed.
  const shown = useRef(state.places.length);
  useEffect(() => {
    if (state.places.length > shown.current && handle) {
      handle.fit();
    }

    shown.current = state.places.length;
  }, [state.places.length, handle]);

  // Where the details lie over the drawing, what is chosen comes into sight beside them.
  const [arrived, setArrived] = useState(chosen);
  const main = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const over = panel.current;
    if (chosen === null || !handle || !over || getComputedStyle(over).position !== 'sticky') {
      return;
    }

    if (arrived !== chosen) {
      setArrived(null);
      main.current?.scrollIntoView({ block: 'nearest' });
    }

    handle.reveal(chosen, over);
  }, [chosen, handle, arrived]);

  const { undo, redo } = canvas;
  useEffect(() => {
    const onUndoKeys = (event: KeyboardEvent) => {
      const typing = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
      if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !typing) {
        event.preventDefault();
        (event.shiftKey ? redo : undo)();
      }
    };
    window.addEventListener('keydown', onUndoKeys);
    return () => window.removeEventListener('keydown', onUndoKeys);
  }, [undo, redo]);
  const onKey = (key: string) => {
    const place = chosen === null ? undefined : canvas.placeOf(chosen);
    if (key === 'Enter' && chosen !== null) {
      panel.current?.focus();
    } else if (key === 'Escape') {
      canvas.choose(null);
    } else if (place && key.toLowerCase() === 'h') {
      canvas.hide(place.id, true);
    } else if (place && key.toLowerCase() === 'p') {
      canvas.pin(place.id, !place.pinned);
    } else if (place && key === 'Delete') {
      canvas.remove(place.id);
    } else {
      return false;
    }

    return true;
  };
  const drawable = scene.places.length > 0;
  const columns = { places: placeColumns(canvas).filter(column => column.key !== 'actions'), edges: edgeColumns(canvas) };
  const caption = [texts.title, clocks.asOf && texts.asOf(clocks.asOf), clocks.knownAt && texts.knownAt(clocks.knownAt), graph.known.release?.slice(0, 12)]
    .filter(Boolean)
    .join(' · ');

  return (
    <Page
      title={texts.title}
      wide
      actions={
        <>
          <ViewSwitch label={texts.drawing} />
          {drawable && <ShowDrawn places={scene.places} edges={graph.drawn} />}
          {drawable && (
            <Take
              name="canvas"
              csv={() => csvOf(columns.edges, graph.drawn)}
              json={() => ({
                ...toFile(state, { asOf: clocks.asOf, knownAt: clocks.knownAt, release: graph.known.release }),
                address: permalink(graph.known.release ?? ''),
                entities: [...graph.known.vertices.values()].filter(v => canvas.placeOf(v.id)),
                relations: graph.drawn,
              })}
              svg={() => canvasSvg({ ...scene, caption })}
              {...(handle && view === 'view' ? { png: () => handle.png() } : {})}
              others={[{ label: texts.entitiesFile, make: () => saveFile('canvas-entities.csv', 'text/csv', csvOf(columns.places, state.places)) }]}
            />
          )}
        </>
      }
    >
      <Toolbar canvas={canvas} layout={layout} view={view === 'view' && drawable ? handle : null} clocks={{ asOf: clocks.asOf, knownAt: clocks.knownAt }} />
      <Told canvas={canvas} />
      {state.places.length === 0 ? (
        <Begin />
      ) : (
        <div className={styles.body} data-view={view} data-chosen={canvas.chosenVertex || canvas.chosenEdge ? true : undefined}>
          <div className={styles.main} ref={main}>
            {view === 'table' ? (
              <CanvasTables canvas={canvas} />
            ) : (
              <div className={styles.sheet}>
                <Suspense fallback={<Loading />}>
                  <CanvasView
                    scene={scene}
                    label={texts.label(scene.places.filter(place => !place.hidden).length, graph.drawn.length)}
                    describedBy={keys}
                    fitOn={laid + canvas.opened}
                    onKey={onKey}
                    handle={setHandle}
                    choose={canvas.choose}
                    move={to => act({ type: 'move', to, pin: true })}
                    open={id => {
                      canvas.choose(id);
                      panel.current?.focus();
                    }}
                  />
                </Suspense>
              </div>
            )}
          </div>
          <div className={styles.side}>
            <Panel canvas={canvas} panel={panel} />
            {view === 'view' && <PlaceList canvas={canvas} />}
          </div>
          <div className={styles.below}>
            <Legend canvas={canvas} />
            {view === 'view' && (
              <Disclosure summary={texts.keysTitle}>
                <p>{texts.keys}</p>
              </Disclosure>
            )}
          </div>
        </div>
      )}
      <p id={keys} hidden>
        {texts.keys}
      </p>
      <p className="visually-hidden" role="status" aria-live="polite">
        {canvas.said}
      </p>
    </Page>
  );
}
