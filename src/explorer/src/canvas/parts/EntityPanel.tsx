import { Link } from 'wouter';
import { useClocks, useHref } from '../../address';
import { useQuestion } from '../../api';
import { canvasTexts as texts } from '../../texts/canvas';
import { Answer, EntityLink, KindIcon, ShowQuery } from '../../ui';
import { CanvasEntityDocument } from '../data/questions';
import type { Vertex } from '../model/graph';
import type { CanvasActions } from '../useCanvas';
import { Expansions } from './Expansions';
import { PlaceButtons } from './PlaceButtons';
import styles from './Panel.module.css';
import { RelationLines } from './RelationLines';

interface EntityPanelProps {
  vertex: Vertex;
  canvas: CanvasActions;
}

/** What an entity is, what it rests on, and its relations: those drawn, and more to bring in. */
export function EntityPanel({ vertex, canvas }: EntityPanelProps) {
  const { asOf, knownAt } = useClocks();
  const href = useHref();
  const variables = { id: vertex.id, asOf, knownAt };
  const question = useQuestion(CanvasEntityDocument, variables);
  return (
    <>
      <p className={styles.kicker}>
        <KindIcon kind={vertex.kind} label />
      </p>
      <h2 className={styles.title}>
        <EntityLink entity={vertex} icon={false} />
      </h2>
      <Answer question={question}>
        {({ entity }) =>
          entity && (
            <>
              {entity.summary && <p className={styles.summary}>{entity.summary}</p>}
              <p className={styles.facts}>{[entity.citation, entity.status, entity.value].filter(Boolean).join(' · ')}</p>
              {entity.sources.length > 0 && (
                <p className={styles.sources}>
                  {texts.profile}{' '}
                  {entity.sources.map((source, i) => (
                    <span key={source.id}>
                      {i > 0 && '; '}
                      <Link href={href.document(source.id)}>{source.publisher}</Link>
                      {source.date ? `, ${source.date.slice(0, 4)}` : ''}
                    </span>
                  ))}
                </p>
              )}
            </>
          )
        }
      </Answer>
      <p className={styles.links}>
        <Link href={href.entity(vertex.id)}>{texts.entityPage}</Link>
        {(vertex.kind === 'DEAL' || vertex.kind === 'POLICY') && <Link href={href.trace(vertex.id)}>{vertex.kind === 'DEAL' ? texts.tracePage : texts.tracePagePolicy}</Link>}
        {question.data?.entity && question.data.entity.events.length > 0 && <Link href={href.timeline([vertex.id])}>{texts.timelinePage}</Link>}
      </p>
      <PlaceButtons id={vertex.id} canvas={canvas} />
      <Expansions vertex={vertex} canvas={canvas} />
      <RelationLines id={vertex.id} canvas={canvas} />
      <ShowQuery document={CanvasEntityDocument} variables={variables} />
    </>
  );
}
