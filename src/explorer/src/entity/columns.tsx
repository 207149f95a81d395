import { citationOf, datesText, Evidence, RelationDates, saidByText, type EvidenceStatement } from '../evidence';
import { kindTexts, statusTexts } from '../texts/common';
import { entityTexts } from '../texts/entity';
import { EntityLink, StatusMark, type Column } from '../ui';
import { detailsText } from './details';
import { otherEnd, type Group } from './groups';
import type { Connection, Profile } from './queries';
import { sentenceOf } from './sentence';

/** A line of the table of connections. */
export interface ConnectionRow {
  group: Pick<Group, 'key' | 'phrase' | 'heading' | 'turned'>;
  connection: Connection;
}

/** The columns of the table of connections, on the page and in files. */
export function columnsOf(entity: Pick<Profile, 'id' | 'name'>): Column<ConnectionRow>[] {
  const texts = entityTexts.table;
  const other = ({ connection }: ConnectionRow) => otherEnd(entity.id, connection);
  const only = (key: string, heading: string, text: (row: ConnectionRow) => string): Column<ConnectionRow> => ({ key, heading, text, hidden: true });
  const said = (statements: readonly EvidenceStatement[], stance: EvidenceStatement['stance']) =>
    statements
      .filter(s => s.stance === stance)
      .map(s => `${s.says} (${[s.saidBy && saidByText(s), citationOf(s), s.document.url].filter(Boolean).join('; ')})`)
      .join(' | ');
  return [
    only('sentence', texts.sentence, row => sentenceOf(entity, row.group, row.connection)),
    { key: 'phrase', heading: texts.phrase, text: row => row.group.heading },
    { key: 'name', heading: texts.name, text: row => other(row).name, cell: row => <EntityLink entity={other(row)} /> },
    { key: 'kind', heading: texts.kind, text: row => kindTexts[other(row).kind].one },
    { key: 'details', heading: texts.details, text: row => detailsText(row.connection.statements, row.group.phrase) },
    { key: 'status', heading: texts.status, text: row => statusTexts[row.connection.status].label, cell: row => <StatusMark status={row.connection.status} /> },
    {
      key: 'dates',
      heading: texts.dates,
      text: row => datesText(row.connection),
      cell: row => <RelationDates relation={row.connection} />,
      order: ({ connection }) => (connection.startBasis === 'NOT_BEFORE' ? null : connection.start) ?? '9999',
    },
    {
      key: 'sources',
      heading: texts.sources,
      text: row => String(row.connection.statements.length),
      order: row => row.connection.statements.length,
      cell: row => <Evidence statements={row.connection.statements} status={row.connection.status} />,
    },
    only('start', texts.start, row => row.connection.start ?? ''),
    only('startBasis', texts.startBasis, row => row.connection.startBasis),
    only('end', texts.end, row => row.connection.end ?? ''),
    only('endBasis', texts.endBasis, row => row.connection.endBasis),
    only('supports', texts.supports, row => said(row.connection.statements, 'SUPPORTS')),
    only('denies', texts.denies, row => said(row.connection.statements, 'DENIES')),
    only('objectId', texts.objectId, row => other(row).id),
    only('type', texts.type, row => row.connection.type),
    only('id', texts.id, row => row.connection.id),
  ];
}
