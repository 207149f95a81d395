import { useState } from 'react';
import { canvasTexts as texts } from '../../texts/canvas';
import { StatusMark } from '../../ui';
import type { CanvasActions } from '../useCanvas';
import styles from './Panel.module.css';

const some = 12;

/** The relations of an entity that are drawn, each to be chosen. */
export function RelationLines({ id, canvas }: { id: string; canvas: CanvasActions }) {
  const [all, setAll] = useState(false);
  const edges = canvas.edgesOf(id);
  if (edges.length === 0) {
    return null;
  }

  return (
    <section aria-labelledby="relations">
      <h3 id="relations">
        {texts.between} <span className={styles.number}>{edges.length}</span>
      </h3>
      <ul className={styles.relations}>
        {edges.slice(0, all ? undefined : some).map(edge => (
          <li key={edge.id}>
            <button type="button" data-look="plain" onClick={() => canvas.choose(edge.id)}>
              {edge.from === id ? (
                <>
                  {edge.phrase} <b>{canvas.nameOf(edge.to)}</b>
                </>
              ) : (
                <>
                  <b>{canvas.nameOf(edge.from)}</b> {edge.phrase} {texts.thisOne}
                </>
              )}
            </button>{' '}
            <StatusMark status={edge.status} />
          </li>
        ))}
      </ul>
      {!all && edges.length > some && (
        <button type="button" data-look="plain" onClick={() => setAll(true)}>
          {texts.moreInList(edges.length - some)}
        </button>
      )}
    </section>
  );
}
