import type { KeyboardEvent, Ref } from 'react';
import { canvasTexts as texts } from '../../texts/canvas';
import type { CanvasActions } from '../useCanvas';
import { EntityPanel } from './EntityPanel';
import styles from './Panel.module.css';
import { RelationPanel } from './RelationPanel';

/** What is chosen, with what it rests on. */
export function Panel({ canvas, panel }: { canvas: CanvasActions; panel: Ref<HTMLElement> }) {
  const { chosenVertex, chosenEdge } = canvas;
  const close = (within: Element) => {
    // The button goes with what it closes; the focus stays here.
    within.closest('section')?.focus({ preventScroll: true });
    canvas.choose(null);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // Notes and dialogs over it close first, and say so.
    if (event.key === 'Escape' && !event.defaultPrevented && (chosenVertex || chosenEdge) && event.currentTarget.contains(event.target as Element) && !(event.target as Element).closest('dialog, [role=dialog]')) {
      close(event.currentTarget);
    }
  };
  return (
    <section ref={panel} className={styles.panel} tabIndex={-1} aria-label={chosenVertex?.name ?? texts.chooseHint} onKeyDown={onKeyDown}>
      {chosenVertex || chosenEdge ? (
        <>
          <button type="button" data-look="plain" className={styles.close} onClick={event => close(event.currentTarget)} aria-label={texts.close}>
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
