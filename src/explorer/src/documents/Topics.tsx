import { Citation, RelationDates } from '../evidence';
import { documentTexts as texts } from '../texts/documents';
import { DateMark, EntityLink, StatusMark } from '../ui';
import { topicsOf } from './about';
import styles from './DocumentView.module.css';
import type { DocumentStatement } from './queries';

/** The statements of a document, grouped by what they say. */
export function Topics({ statements }: { statements: readonly DocumentStatement[] }) {
  return topicsOf(statements).map(topic => (
    <section key={topic.key} className={styles.topic} aria-labelledby={`topic-${topic.key}`}>
      <h3 id={`topic-${topic.key}`}>
        {topic.heading} <span className={styles.count}>{topic.statements.length}</span>
      </h3>
      <ul>
        {topic.statements.map(statement => (
          <li key={statement.id} id={statement.id}>
            <About statement={statement} />
            <div className={styles.citation} data-denies={statement.stance === 'DENIES' || undefined}>
              <Citation statement={statement} withDocument={false} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}

/** What a statement speaks of, with the status that it has from all its sources. */
function About({ statement: { relation, event } }: { statement: DocumentStatement }) {
  if (relation) {
    return (
      <>
        <p className={styles.sentence}>
          <EntityLink entity={relation.from} /> {relation.phrase} <EntityLink entity={relation.to} />
        </p>
        <div className={styles.tail}>
          <StatusMark status={relation.status} />
          <RelationDates relation={relation} />
        </div>
      </>
    );
  }

  return event ? (
    <>
      <p className={styles.sentence}>
        <EntityLink entity={event.entity} />: {event.label}
      </p>
      <div className={styles.tail}>
        <StatusMark status={event.status} />
        <DateMark date={event.date} />
      </div>
    </>
  ) : (
    <p className={styles.tail}>{texts.notPublic}</p>
  );
}
