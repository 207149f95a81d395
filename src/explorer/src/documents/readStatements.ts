import { changedSincePage, execute } from '../api';
import type { DocumentStatementsQuery } from '../api/generated/graphql';
import { statementsQuestion, type DocumentStatement } from './queries';

/** Reads all statements that rest on a document, page by page. They must be of the release of the page that they belong to. */
export async function readStatements(id: string, knownAt: string | null, pageRelease: string): Promise<{ statements: readonly DocumentStatement[]; release: string }> {
  const all: DocumentStatement[] = [];
  let after: string | null = null;
  do {
    const { statements }: DocumentStatementsQuery = await execute(statementsQuestion, { documents: [id], first: 100, after, knownAt });
    if (statements.release !== pageRelease) {
      throw changedSincePage();
    }

    all.push(...statements.nodes);
    after = statements.pageInfo.hasNextPage ? (statements.pageInfo.endCursor ?? null) : null;
  } while (after);
  return { statements: all, release: pageRelease };
}
