import { useMemo } from 'react';
import { useClocks } from '../../address';
import { canvasTexts as texts } from '../../texts/canvas';
import { commonTexts } from '../../texts/common';
import { Failure, Loading } from '../../ui';
import { useRelationLists, type RelationList } from '../data/counts';
import type { Vertex } from '../model/graph';
import type { CanvasActions } from '../useCanvas';
import styles from './Panel.module.css';

/** Brought in at once. */
const few = 10;

/** The relations of an entity by type, with how many there are and how many are on the canvas, to be brought in a few at a time. */
export function Expansions({ vertex, canvas }: { vertex: Vertex; canvas: CanvasActions }) {
  const { asOf, knownAt } = useClocks();
  const { lists, error, again } = useRelationLists(vertex.id, vertex.kind, asOf, knownAt);
  const shown = useMemo(() => canvas.shownLists(vertex.id), [canvas, vertex.id]);
  return (
    <section aria-labelledby="expansions">
      <h3 id="expansions">{texts.expand}</h3>
      {error && <Failure error={error} onAgain={again} />}
      {canvas.expandError && <Failure error={canvas.expandError} />}
      {!lists && !error && <Loading />}
      {lists?.length === 0 && <p>{texts.noRelations}</p>}
      <ul className={styles.lists}>
        {lists?.map(list => (
          <Expansion
            key={`${list.direction} ${list.type}`}
            vertex={vertex}
            list={list}
            canvas={canvas}
            shown={Math.min(list.count, shown.get(`${list.direction} ${list.type}`) ?? 0)}
          />
        ))}
      </ul>
    </section>
  );
}

function Expansion({ vertex, list, shown, canvas }: { vertex: Vertex; list: RelationList; shown: number; canvas: CanvasActions }) {
  const left = list.count - shown;
  const key = `${vertex.id} ${list.direction} ${list.type}`;
  const busy = canvas.expanding === key;
  const text = texts.more(Math.min(few, left), left <= few);
  return (
    <li>
      <span className={styles.phrase}>{list.phrase}</span>
      <span className={styles.count}>{left > 0 ? texts.shownOf(shown, list.count) : texts.allShown(list.count)}</span>
      {left > 0 && (
        <button
          type="button"
          data-look="plain"
          disabled={canvas.expanding !== null}
          aria-label={texts.moreOf(list.phrase, text)}
          onClick={() => canvas.expand(vertex.id, list, few)}
        >
          {busy ? commonTexts.loading : text}
        </button>
      )}
    </li>
  );
}
