import { permalink, useClocks } from '../address';
import { evidencePack, type Pack } from '../evidence';
import { documentTexts as texts } from '../texts/documents';
import { csvOf, Take } from '../ui';
import { sentenceOf, topicsOf } from './about';
import { statementColumns } from './columns';
import { statementsQuestion, type DocumentNode, type DocumentStatement } from './queries';
import { readStatements } from './readStatements';

/** Files of a document with everything that rests on it. */
export function TakeDocument({ document, release }: { document: DocumentNode; release: string }) {
  const { knownAt } = useClocks();
  const read = () => readStatements(document.id, knownAt, release);
  const packOf = (statements: readonly DocumentStatement[]): Pack => ({
    title: texts.packTitle(document.title),
    question: texts.packQuestion(document.title, document.id),
    sections: topicsOf(statements).map(topic => ({
      heading: topic.heading,
      lines: topic.statements.map(statement => ({
        sentence: sentenceOf(statement),
        status: statement.relation?.status ?? statement.event?.status,
        statements: [statement],
      })),
    })),
    coverage: [texts.packCoverage(statements.length)],
    release,
    asOf: null,
    knownAt,
    address: permalink(release),
    made: new Date().toISOString(),
    query: { document: statementsQuestion.toString(), variables: { documents: [document.id], first: 100, knownAt } },
  });
  return (
    <Take
      name={document.id}
      csv={async () => csvOf(statementColumns, (await read()).statements)}
      json={async () => ({ release, knownAt, address: permalink(release), document, statements: (await read()).statements })}
      pack={async () => evidencePack(packOf((await read()).statements))}
    />
  );
}
