import { useAddress, useClocks } from '../address';
import { entityTexts as texts } from '../texts/entity';
import { dateText, Empty, Failure, Loading, ShowQuery, useView, ViewSwitch } from '../ui';
import styles from './ConnectionsSection.module.css';
import { ConnectionGroup } from './ConnectionGroup';
import { ConnectionsTable } from './ConnectionsTable';
import { NothingHeld } from './NothingHeld';
import { connectionsQuestion, type Profile } from './queries';
import { Stopped } from './Stopped';
import { pageSize, type Connections } from './useConnections';

/** How an entity is connected: by type, as sentences or as a table, with a filter. */
export function ConnectionsSection({ entity, connections }: { entity: Profile; connections: Connections }) {
  const { params, set } = useAddress();
  const { asOf, knownAt } = useClocks();
  const view = useView();
  const filter = params.get('filter') ?? '';
  const { groups, total } = connections;
  return (
    <section className={styles.connections} aria-labelledby="connections">
      <div className={styles.head}>
        <h2 id="connections">
          {texts.connections} {groups && <span className={styles.count}>{total}</span>}
        </h2>
        <div className={`${styles.tools} no-print`}>
          <ViewSwitch label={texts.sentences} />
          <ShowQuery document={connectionsQuestion} variables={{ id: entity.id, direction: 'BOTH' as const, first: pageSize, asOf, knownAt }} />
        </div>
      </div>
      {(asOf || knownAt) && (
        <p className={styles.clocks}>
          {asOf && texts.onlyHeld(dateText(asOf))} {knownAt && texts.onlyKnown(dateText(knownAt))}
        </p>
      )}
      <State entity={entity} connections={connections} />
      {groups && groups.length > 0 && (
        <>
          {total > 5 && (
            <div className={`${styles.filter} no-print`}>
              <label htmlFor="filter">{texts.filter}</label>
              <input id="filter" type="search" value={filter} onChange={event => set({ filter: event.target.value }, { replace: true })} />
            </div>
          )}
          {view === 'table' ? (
            <ConnectionsTable entity={entity} groups={groups} whole={connections.whole} total={total} filter={filter} />
          ) : (
            <>
              {groups.length > 2 && <Jumps groups={groups} />}
              {groups.map(group => (
                <ConnectionGroup key={group.key} entity={entity} group={group} filter={filter} />
              ))}
            </>
          )}
        </>
      )}
    </section>
  );
}

function Jumps({ groups }: { groups: NonNullable<Connections['groups']> }) {
  return (
    <nav className={styles.jumps} aria-label={texts.groupsJump}>
      <ul>
        {groups.map(group => (
          <li key={group.key}>
            <a href={`#${group.key}`}>
              {group.heading} <span>{group.total}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function State({ entity, connections }: { entity: Profile; connections: Connections }) {
  const { asOf } = useClocks();
  const { groups, error, again, isStopped, stop } = connections;
  if (error) {
    return <Failure error={error} onAgain={again} />;
  }

  if (isStopped) {
    return <Stopped onAgain={again} />;
  }

  if (!groups) {
    return <Loading text={texts.connectionsLoading} onStop={stop} />;
  }

  return groups.length > 0 ? null : asOf ? <NothingHeld id={entity.id} asOf={asOf} /> : <Empty title={texts.none} />;
}
