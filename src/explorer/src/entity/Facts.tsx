import { Evidence } from '../evidence';
import { entityTexts as texts, factNames } from '../texts/entity';
import { DateMark, EntityLink, firstDay, StatusMark } from '../ui';
import { detailsText } from './details';
import { factGroups } from './factGroups';
import styles from './Facts.module.css';
import { groupKey, otherEnd, type Group } from './groups';
import type { Connection, EntityEvent, Profile } from './queries';
import { useGroupRows } from './useGroupRows';

const few = 6;

// On one day a policy is issued before it takes effect.
const stages: EntityEvent['type'][] = ['FOUNDED', 'PROPOSED', 'ANNOUNCED', 'SIGNED', 'ISSUED', 'EFFECTIVE', 'CLOSED', 'ENDED'];

/** The facts of an entity by its kind: its dates, its value, who takes part. Each with its evidence. */
export function Facts({ entity, groups }: { entity: Profile; groups: readonly Group[] | undefined }) {
  const life = entity.events.filter(event => event.type !== 'OTHER').toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)) || stages.indexOf(a.type) - stages.indexOf(b.type));
  const facts = factGroups[entity.kind].flatMap(key => groups?.find(group => group.key === key) ?? []);
  const told = [
    [texts.citation, entity.citation],
    [texts.state, entity.status],
    [texts.value, entity.value],
  ].filter(([, value]) => value);
  if (groups && life.length + facts.length + told.length === 0) {
    return null;
  }

  return (
    <section className={styles.facts} aria-labelledby="facts">
      <h2 id="facts">{texts.facts}</h2>
      <dl>
        {life.map(event => (
          <LifeFact key={event.id} event={event} />
        ))}
        <Open entity={entity} life={life} />
        {told.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {facts.map(group => (
          <GroupFact key={group.key} id={entity.id} group={group} />
        ))}
      </dl>
    </section>
  );
}

/** That no end is known is a fact about the data, and said where readers would look for one. */
function Open({ entity, life }: { entity: Profile; life: readonly EntityEvent[] }) {
  if (life.length === 0 || life.some(event => event.type === 'ENDED' || event.type === 'CLOSED')) {
    return null;
  }

  return entity.kind === 'DEAL' || entity.kind === 'POLICY' ? (
    <div>
      <dt>{entity.kind === 'DEAL' ? texts.eventTypes.CLOSED : texts.eventTypes.ENDED}</dt>
      <dd className={styles.quiet}>{entity.kind === 'DEAL' ? texts.notClosed : texts.noEnd}</dd>
    </div>
  ) : null;
}

function LifeFact({ event }: { event: EntityEvent }) {
  return (
    <div>
      <dt>{texts.eventTypes[event.type]}</dt>
      <dd>
        <DateMark date={event.date} /> <Doubt status={event.status} /> <Evidence statements={event.statements} status={event.status} />
      </dd>
    </div>
  );
}

function GroupFact({ id, group }: { id: string; group: Group }) {
  const { rows } = useGroupRows(id, group, few);
  if (rows.length === 0) {
    return null;
  }

  return (
    <div>
      <dt>{factNames[group.key] ?? group.phrase}</dt>
      <dd>
        <ul>
          {rows.map(connection => (
            <li key={connection.id}>
              <FactLine id={id} connection={connection} />
            </li>
          ))}
          {group.total > rows.length && (
            <li>
              <a href={`#${group.key}`}>{texts.more(group.total - rows.length)}</a>
            </li>
          )}
        </ul>
      </dd>
    </div>
  );
}

function FactLine({ id, connection }: { id: string; connection: Connection }) {
  const { status, statements, type, from } = connection;
  const details = detailsText(statements, factNames[groupKey(type, from.id === id)]);
  return (
    <>
      <EntityLink entity={otherEnd(id, connection)} />
      {details && <span className={styles.quiet}> ({details})</span>} <Doubt status={status} /> <Evidence statements={statements} status={status} />
    </>
  );
}

// Confirmed is what a reader takes a fact to be; whatever is less, or more, is said.
function Doubt({ status }: { status: Connection['status'] }) {
  return status === 'CONFIRMED' ? null : <StatusMark status={status} />;
}
