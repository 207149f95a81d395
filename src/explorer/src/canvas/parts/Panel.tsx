import type { Ref } from 'react';
import { canvasTexts as texts } from '../../texts/canvas';
import type { CanvasActions } from '../useCanvas';
import { EntityPanel } from './EntityPanel';
import styles from './Panel.module.css';
import { RelationPanel } from './RelationPanel';

/** What is chosen, with what it rests on. */
export function Panel({ canvas, panel }: { canvas: CanvasActions; panel: Ref<HTMLElement> }) {
  const { chosenVertex, chosenEdge } = canvas;
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label={chosenVertex?.name ?? texts.chooseHint}>
      {chosenVertex || chosenEdge ? (
        <>
          <button type="button" data-look="plain" className={styles.close} onClick={() => canvas.choose(null)} aria-label={texts.close}>
            ×
          </button>
          {chosenVertex ? <EntityPanel key={chosenVertex.id} vertex={chosenVertex} canvas={canvas} /> : chosenEdge && <RelationPanel key={chosenEdge.id} id={chosenEdge.id} />}
        </>
      ) : (
        <p className={styles.hint}>{texts.chooseHint}</p>
      )}
    </section>
  );
}
