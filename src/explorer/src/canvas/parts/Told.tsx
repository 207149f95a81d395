import { useClocks } from '../../address';
import { canvasTexts as texts } from '../../texts/canvas';
import { commonTexts } from '../../texts/common';
import { Failure } from '../../ui';
import { detailFor } from '../drawing/style';
import type { CanvasActions } from '../useCanvas';
import styles from './Told.module.css';

/** What is drawn, and everything that is not, with the reason. */
export function Told({ canvas }: { canvas: CanvasActions }) {
  const { asOf } = useClocks();
  const { graph, state } = canvas;
  const { known } = graph;
  const hidden = state.places.filter(place => place.hidden).length;
  const nodes = state.places.length - hidden - graph.missing.length;
  const notes = [
    asOf && graph.notHeld.length > 0 && texts.notHeld(graph.notHeld.length, asOf),
    hidden > 0 && texts.hiddenNodes(hidden, graph.toHidden.length),
    graph.ofHiddenType.length > 0 && texts.hiddenTypes(graph.ofHiddenType.length),
  ].filter(note => typeof note === 'string');
  const warnings = [
    graph.partly.length > 0 && texts.mayMiss(graph.partly.map(vertex => vertex.name).join(', ')),
    graph.missing.length > 0 && texts.missing(graph.missing.join(', ')),
    canvas.unread.length > 0 && texts.unread(canvas.unread.slice(0, 5).join(', ')),
    canvas.tooLong && (canvas.isKept ? texts.tooLong : texts.tooLongNotKept),
    canvas.lost && texts.lost,
    detailFor(nodes, graph.drawn.length) === 'sparse' && texts.sparse,
  ].filter(note => typeof note === 'string');
  return (
    <div className={styles.told}>
      <p>
        {state.places.length > 0 && [texts.drawn(nodes, graph.drawn.length), ...notes].join(' · ')}
        {known.waiting > 0 && !known.error && (
          <span role="status">
            {' · '}
            {known.stopped ? texts.readingStopped(known.waiting) : texts.reading(known.waiting)}{' '}
            <button type="button" data-look="plain" onClick={() => (known.stopped ? graph.reader.again() : graph.reader.stop())}>
              {known.stopped ? texts.readOn : commonTexts.stop}
            </button>
          </span>
        )}
      </p>
      {warnings.map(text => (
        <p key={text} className={styles.warning}>
          {text}
        </p>
      ))}
      {known.error && <Failure error={known.error} onAgain={() => graph.reader.again()} />}
    </div>
  );
}
