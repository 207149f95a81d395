import { canvasTexts as texts } from '../../texts/canvas';
import type { CanvasActions } from '../useCanvas';
import styles from './Panel.module.css';

/** What can be done with an entity on the canvas. */
export function PlaceButtons({ id, canvas }: { id: string; canvas: CanvasActions }) {
  const place = canvas.placeOf(id);
  if (!place) {
    return null;
  }

  const of = canvas.nameOf(id);
  return (
    <p className={styles.buttons}>
      <button type="button" aria-label={`${place.hidden ? texts.show : texts.hide}: ${of}`} onClick={() => canvas.hide(id, !place.hidden)}>
        {place.hidden ? texts.show : texts.hide}
      </button>
      <button type="button" aria-label={`${place.pinned ? texts.unpin : texts.pin}: ${of}`} onClick={() => canvas.pin(id, !place.pinned)}>
        {place.pinned ? texts.unpin : texts.pin}
      </button>
      <button type="button" aria-label={`${texts.remove}: ${of}`} onClick={() => canvas.remove(id)}>
        {texts.remove}
      </button>
    </p>
  );
}
