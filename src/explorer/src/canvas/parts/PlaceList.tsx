import { useState } from 'react';
import { canvasTexts as texts } from '../../texts/canvas';
import { KindIcon } from '../../ui';
import type { CanvasActions } from '../useCanvas';
import styles from './PlaceList.module.css';

/** Rows at first; a browser lays out some hundred quickly, not five thousand. */
const some = 100;

/** Everything on the canvas as a list: what can be done in the drawing can be done here. */
export function PlaceList({ canvas }: { canvas: CanvasActions }) {
  const [filter, setFilter] = useState('');
  const [limit, setLimit] = useState(some);
  const { places } = canvas.state;
  const wanted = filter.trim().toLocaleLowerCase();
  const found = wanted === '' ? places : places.filter(place => canvas.nameOf(place.id).toLocaleLowerCase().includes(wanted));
  return (
    <section className={styles.list} aria-labelledby="places">
      <h2 id="places">
        {texts.list} <span>{texts.listed(found.length, places.length)}</span>
      </h2>
      {places.length > 8 && <input type="search" aria-label={texts.filter} placeholder={texts.filter} value={filter} onChange={event => setFilter(event.target.value)} />}
      {found.length === 0 && <p>{texts.noMatch}</p>}
      <ul>
        {found.slice(0, limit).map(place => {
          const vertex = canvas.graph.known.vertices.get(place.id);
          return (
            <li key={place.id} data-chosen={canvas.chosen === place.id || undefined} data-hidden={place.hidden || undefined}>
              <button type="button" data-look="row" aria-pressed={canvas.chosen === place.id} onClick={() => canvas.choose(canvas.chosen === place.id ? null : place.id)}>
                {vertex && <KindIcon kind={vertex.kind} />}
                <span>{canvas.nameOf(place.id)}</span>
                <small>
                  {[place.hidden && texts.hidden, place.pinned && texts.pinned, !place.hidden && texts.inDrawing(canvas.graph.degrees.get(place.id) ?? 0)]
                    .filter(Boolean)
                    .join(' · ')}
                </small>
              </button>
            </li>
          );
        })}
      </ul>
      {found.length > limit && (
        <button type="button" onClick={() => setLimit(limit + 400)}>
          {texts.moreInList(Math.min(400, found.length - limit))}
        </button>
      )}
    </section>
  );
}
