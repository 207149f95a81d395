import { useMemo, useState } from 'react';
import { useClocks } from '../address';
import { useQuestion } from '../api';
import { entityTexts as texts } from '../texts/entity';
import { CutShort, DataTable, Failure, Loading } from '../ui';
import { columnsOf, type ConnectionRow } from './columns';
import { matches } from './filter';
import type { Group } from './groups';
import { wordsQuestion, type Profile } from './queries';
import { rowsOf } from './rows';
import { Stopped } from './Stopped';
import { useAllConnections } from './useAllConnections';

interface ConnectionsTableProps {
  entity: Profile;
  groups: readonly Group[];
  whole: boolean;
  total: number;
  filter: string;
}

/** The connections as a table: of a hub they are read to the end first, with a count, for a table is sorted as a whole. */
export function ConnectionsTable({ entity, groups, whole, total, filter }: ConnectionsTableProps) {
  const rows: ConnectionRow[] | null = whole ? groups.flatMap(group => (group.rows ?? []).map(connection => ({ group, connection }))) : null;
  return rows ? <Table entity={entity} rows={rows} filter={filter} /> : <HubTable entity={entity} total={total} filter={filter} />;
}

const step = 200;

function Table({ entity, rows, filter }: { entity: Profile; rows: readonly ConnectionRow[]; filter: string }) {
  const [wanted, setWanted] = useState(step);
  const columns = useMemo(() => columnsOf(entity), [entity]);
  const found = rows.filter(row => matches(entity.id, row.connection, filter));
  const shown = found.slice(0, wanted);
  return (
    <>
      {filter.trim() !== '' && <p role="status">{texts.filterFound(found.length, rows.length)}</p>}
      <DataTable caption={texts.table.caption(entity.name, found.length)} columns={columns} rows={shown} rowKey={row => row.connection.id} />
      <CutShort shown={shown.length} found={found.length} what={texts.lines} onMore={() => setWanted(wanted + step)} />
    </>
  );
}

function HubTable({ entity, total, filter }: { entity: Profile; total: number; filter: string }) {
  const { asOf, knownAt } = useClocks();
  const words = useQuestion(wordsQuestion, {});
  const all = useAllConnections(entity.id, { asOf, knownAt });
  // Whatever is missing is asked again; what is there stays.
  const again = () => [words, all].filter(question => question.error || question.isStopped).forEach(question => question.again());
  const error = all.error ?? words.error;
  if (error) {
    return <Failure error={error} onAgain={again} />;
  }

  if (all.isStopped || words.isStopped) {
    return <Stopped onAgain={again} />;
  }

  if (!all.data || !words.data) {
    return <Loading text={texts.reading(all.read, total)} onStop={all.stop} />;
  }

  return <Table entity={entity} rows={rowsOf(entity.id, all.data, words.data)} filter={filter} />;
}
