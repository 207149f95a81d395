import { useAddress } from '../address';
import { commonTexts } from '../texts/common';
import { entityTexts as texts } from '../texts/entity';
import { CutShort, Failure, Loading } from '../ui';
import { ConnectionLine } from './ConnectionLine';
import styles from './ConnectionGroup.module.css';
import { matches } from './filter';
import type { Group } from './groups';
import type { Profile } from './queries';
import { step, useGroupRows } from './useGroupRows';
import { useWanted } from './useWanted';

/** The connections of one type and direction, as sentences. */
export function ConnectionGroup({ entity, group, filter }: { entity: Profile; group: Group; filter: string }) {
  const { set } = useAddress();
  const [wanted, setWanted] = useWanted(group.key);
  const { rows, read, isFetching, error, again } = useGroupRows(entity.id, group, wanted);
  const isFiltered = filter.trim() !== '';
  const found = isFiltered ? read.filter(connection => matches(entity.id, connection, filter)) : rows;
  const isWhole = read.length >= group.total;
  // Of what is all here, a group in which nothing fits only takes room.
  if (isFiltered && isWhole && found.length === 0) {
    return null;
  }

  return (
    <section className={styles.group} aria-labelledby={group.key}>
      <h3 id={group.key}>
        {group.heading} <span className={styles.count}>{isFiltered ? texts.filterFound(found.length, read.length) : group.total}</span>
      </h3>
      {error && <Failure error={error} onAgain={again} />}
      {read.length === 0 && isFetching && <Loading text={texts.connectionsLoading} />}
      <ul className={styles.lines}>
        {found.map(connection => (
          <ConnectionLine key={connection.id} entity={entity} group={group} connection={connection} />
        ))}
      </ul>
      {isFiltered && !isWhole && (
        <p className={styles.part}>
          {texts.filterPart(read.length, group.total)}{' '}
          <button type="button" disabled={isFetching} onClick={() => setWanted(group.total)}>
            {isFetching ? commonTexts.loading : texts.loadAll(group.total)}
          </button>{' '}
          <button type="button" data-look="plain" onClick={() => set({ filter: null })}>
            {texts.clear}
          </button>
        </p>
      )}
      {!isFiltered && <CutShort shown={rows.length} found={group.total} what={texts.lines} onMore={() => setWanted(rows.length + step)} busy={isFetching} />}
    </section>
  );
}
