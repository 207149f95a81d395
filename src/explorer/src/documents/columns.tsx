import { SaidBy, saidByText } from '../evidence';
import { evidenceTexts } from '../texts/evidence';
import { statusTexts } from '../texts/common';
import { documentTexts } from '../texts/documents';
import { sourceTexts } from '../texts/sources';
import { EntityLink, StatusMark, type Column } from '../ui';
import { sentenceOf } from './about';
import type { DocumentStatement } from './queries';

const texts = documentTexts.table;

/** The columns of the table of statements, on the page and in files. */
export const statementColumns: Column<DocumentStatement>[] = [
  { key: 'sentence', heading: texts.sentence, text: sentenceOf, cell: row => <Sentence statement={row} /> },
  { key: 'says', heading: texts.says, text: row => row.says },
  { key: 'stance', heading: texts.stance, text: row => evidenceTexts.stances[row.stance] },
  { key: 'status', heading: texts.status, text: row => statusTexts[row.status].label, cell: row => <StatusMark status={row.status} /> },
  { key: 'place', heading: texts.place, text: row => row.locator ?? evidenceTexts.placeUnknown },
  { key: 'saidBy', heading: texts.saidBy, text: saidByText, cell: row => <SaidBy statement={row} /> },
  { key: 'basis', heading: texts.basis, text: row => sourceTexts.basis[row.basis] ?? texts.basisSource, hidden: true },
  { key: 'counts', heading: texts.counts, text: row => (row.counts ? texts.yes : texts.no), hidden: true },
  { key: 'line', heading: texts.line, text: row => lineStatus(row) ?? '', cell: row => <LineStatus statement={row} /> },
  { key: 'decided', heading: texts.decided, text: row => row.decided ?? '', hidden: true },
  { key: 'type', heading: texts.type, text: row => row.relation?.type ?? row.event?.type ?? '', hidden: true },
  { key: 'id', heading: texts.id, text: row => row.id, hidden: true },
];

function lineStatus({ relation, event }: DocumentStatement) {
  const status = relation?.status ?? event?.status;
  return status && statusTexts[status].label;
}

function LineStatus({ statement: { relation, event } }: { statement: DocumentStatement }) {
  const status = relation?.status ?? event?.status;
  return status && <StatusMark status={status} />;
}

function Sentence({ statement }: { statement: DocumentStatement }) {
  const { relation, event } = statement;
  if (relation) {
    return (
      <>
        <EntityLink entity={relation.from} /> {relation.phrase} <EntityLink entity={relation.to} />
      </>
    );
  }

  return event ? (
    <>
      <EntityLink entity={event.entity} />: {event.label}
    </>
  ) : (
    documentTexts.notPublic
  );
}
