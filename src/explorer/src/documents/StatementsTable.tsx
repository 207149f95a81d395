import { DataTable } from '../ui';
import { documentTexts as texts } from '../texts/documents';
import { statementColumns } from './columns';
import type { DocumentNode, DocumentStatement } from './queries';

/** The statements of a document as a table. */
export function StatementsTable({ document, statements }: { document: DocumentNode; statements: readonly DocumentStatement[] }) {
  return <DataTable caption={texts.table.caption(document.title)} columns={statementColumns} rows={statements} rowKey={row => row.id} />;
}
