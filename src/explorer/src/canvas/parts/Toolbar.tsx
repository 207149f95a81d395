import { useRef, useState } from 'react';
import { canvasTexts as texts } from '../../texts/canvas';
import { commonTexts } from '../../texts/common';
import { EntityPicker, saveFile } from '../../ui';
import type { CanvasHandle } from '../drawing/CanvasView';
import { fromFile, toFile } from '../model/file';
import type { LayoutName } from '../model/layouts';
import type { CanvasActions } from '../useCanvas';
import type { useLayout } from '../useLayout';
import styles from './Toolbar.module.css';

interface ToolbarProps {
  canvas: CanvasActions;
  layout: ReturnType<typeof useLayout>;
  view: CanvasHandle | null;
  clocks: { asOf: string | null; knownAt: string | null };
}

/** Everything that is done to the canvas as a whole. */
export function Toolbar({ canvas, layout, view, clocks }: ToolbarProps) {
  const [name, setName] = useState<LayoutName>('force');
  const file = useRef<HTMLInputElement>(null);
  const { state, history, graph } = canvas;
  const empty = state.places.length === 0;
  const hidden = state.places.filter(place => place.hidden).length + state.hiddenTypes.length;
  const layOut = (chosen: LayoutName) => void layout.layOut(chosen, state, graph.known.vertices, graph.drawn, canvas.chosenVertex?.id ?? null);
  const open = async (chosen: File | undefined) => {
    const read = fromFile((await chosen?.text()) ?? '');
    if (read) {
      canvas.open(read.state);
    }

    canvas.tell(read ? texts.opened(read.state.places.length) : texts.notACanvas);
  };

  return (
    <div className={styles.bar} role="group" aria-label={texts.tools}>
      <div className={styles.picker}>
        <EntityPicker label={texts.add} several onPick={entity => canvas.add(entity.id)} />
      </div>
      <div className={styles.group}>
        <button type="button" disabled={history.past.length === 0} onClick={canvas.undo} aria-keyshortcuts="Control+Z Meta+Z">
          {texts.undo}
        </button>
        <button type="button" disabled={history.future.length === 0} onClick={canvas.redo} aria-keyshortcuts="Control+Shift+Z Meta+Shift+Z">
          {texts.redo}
        </button>
      </div>
      <div className={styles.group}>
        <select aria-label={texts.layout} value={name} onChange={event => setName(event.target.value as LayoutName)}>
          {Object.entries(texts.layouts).map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
        {layout.share === null ? (
          <button type="button" disabled={empty} onClick={() => layOut(name)}>
            {texts.layout}
          </button>
        ) : (
          <button type="button" onClick={layout.stop}>
            {texts.laying(layout.share)} · {commonTexts.stop}
          </button>
        )}
      </div>
      <div className={styles.group}>
        <button type="button" disabled={empty || !view} aria-label={texts.farther} title={texts.farther} onClick={() => view?.zoomBy(0.8)}>
          −
        </button>
        <button type="button" disabled={empty || !view} aria-label={texts.closer} title={texts.closer} onClick={() => view?.zoomBy(1.25)}>
          +
        </button>
        <button type="button" disabled={empty || !view} onClick={() => view?.fit()}>
          {texts.fit}
        </button>
      </div>
      <div className={styles.group}>
        {hidden > 0 && (
          <button type="button" onClick={() => canvas.act({ type: 'showAll' })}>
            {texts.showAll(hidden)}
          </button>
        )}
        <button
          type="button"
          disabled={empty}
          onClick={() => saveFile('canvas.json', 'application/json', JSON.stringify(toFile(state, { ...clocks, release: graph.known.release }), null, 2))}
        >
          {texts.save}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {texts.open}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={texts.open}
          onChange={event => {
            void open(event.target.files?.[0]);
            event.target.value = '';
          }}
        />
        <button type="button" disabled={empty} onClick={canvas.clear}>
          {texts.clear}
        </button>
      </div>
    </div>
  );
}
