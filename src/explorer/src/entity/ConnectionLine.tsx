import { Evidence, isContested, RelationDates, SourceSides } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import { Disclosure, EntityLink, StatusMark } from '../ui';
import styles from './ConnectionGroup.module.css';
import { detailsText } from './details';
import { otherEnd, type Group } from './groups';
import type { Connection, Profile } from './queries';

interface ConnectionLineProps {
  entity: Pick<Profile, 'id' | 'name'>;
  group: Pick<Group, 'phrase' | 'turned'>;
  connection: Connection;
}

/** One connection as a sentence, with when, how sure and from whom. Where it is disputed, both sides stand below it. */
export function ConnectionLine({ entity, group: { phrase, turned }, connection }: ConnectionLineProps) {
  const { status, statements } = connection;
  const details = detailsText(statements, phrase);
  const subject = <span className={styles.subject}>{entity.name}</span>;
  const other = <EntityLink entity={otherEnd(entity.id, connection)} />;
  return (
    <li className={styles.line} id={connection.id} data-status={status}>
      <p className={styles.sentence}>
        {turned ? other : subject} {phrase} {turned ? subject : other}
        {details && <span className={styles.details}> ({details})</span>}
      </p>
      <div className={styles.tail}>
        <StatusMark status={status} />
        <RelationDates relation={connection} />
        <Evidence statements={statements} status={status} />
      </div>
      {isContested(statements, status) && (
        <div className={styles.sides}>
          <BothSides statements={statements} status={status} />
        </div>
      )}
    </li>
  );
}

function BothSides({ statements, status }: Pick<Connection, 'statements' | 'status'>) {
  return (
    <Disclosure summary={texts.bothSides} open>
      <SourceSides statements={statements} status={status} brief />
    </Disclosure>
  );
}
