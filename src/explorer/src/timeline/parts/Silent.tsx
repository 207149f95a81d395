import { useQuestion } from '../../api';
import { timelineTexts as texts } from '../../texts/timeline';
import { Answer, EntityLink, type EntityHead } from '../../ui';
import { around } from '../around';
import { TimelineAroundDocument } from '../questions';
import styles from './Coverage.module.css';

/** At most so many are looked around, each as far as this; and so many are added at once. */
const [most, connections, added] = [5, 200, 60];

interface SilentProps {
  /** Those without a dated event. */
  entities: readonly EntityHead[];
  ids: readonly string[];
  knownAt: string | null;
  onAdd(ids: string[]): void;
}

/** Says of whom no event is known, and offers what has dates around them. */
export function Silent({ entities, ids, knownAt, onAdd }: SilentProps) {
  const question = useQuestion(TimelineAroundDocument, { ids: entities.slice(0, most).map(entity => entity.id), first: connections, knownAt });
  return (
    <div className={styles.silent}>
      <p>{texts.silent(entities.map(entity => entity.name))}</p>
      <Answer question={question}>
        {data => {
          const found = around(data, ids);
          const some = found.ids.slice(0, added);
          return some.length > 0 ? (
            <p>
              <button type="button" onClick={() => onAdd(some)}>
                {some.length < found.ids.length ? texts.addFirstAround(some.length, found.ids.length, entities.length) : texts.addAround(some.length, entities.length)}
              </button>{' '}
              {found.looked < found.all && texts.aroundCut(found.looked, found.all)}
            </p>
          ) : (
            <p>
              {texts.nothingAround(entities.length)}{' '}
              {entities.slice(0, most).map(entity => (
                <span key={entity.id}>
                  <EntityLink entity={entity} />{' '}
                </span>
              ))}
            </p>
          );
        }}
      </Answer>
    </div>
  );
}
