import type { QuestionDocument } from '../../api';
import { TypedDocumentString } from '../../api/generated/graphql';

/** So many ids go into one field, and so many fields into one question. */
const [perField, fields] = [100, 10];

type Variables = Record<string, readonly string[] | string | null>;

/** One question for everything that is drawn, entities first, by ids. How many parts it has follows from how many ids, so that the text is made here. */
export function drawnQuestion(ids: readonly string[], knownAt: string | null): { document: QuestionDocument<unknown, Variables>; variables: Variables; asked: number } {
  const asked = ids.slice(0, perField * fields);
  const parts = Array.from({ length: Math.ceil(asked.length / perField) }, (_, i) => ({ name: `part${i + 1}`, ids: asked.slice(i * perField, (i + 1) * perField) }));
  const document = new TypedDocumentString<unknown, Variables>(
    `query Canvas(${parts.map(({ name }) => `$${name}: [ID!]!, `).join('')}$knownAt: Date) {
  release {
    id
  }
${parts.map(({ name }) => `  ${name}: nodes(ids: $${name}, knownAt: $knownAt) {\n    ...Drawn\n  }`).join('\n')}
}

fragment Drawn on Node {
  id
  ... on Entity {
    kind
    name
    type
  }
  ... on Relation {
    relationType: type
    phrase
    status
    start
    startBasis
    end
    endBasis
    from {
      id
      name
    }
    to {
      id
      name
    }
  }
}`,
  );
  return { document, variables: { ...Object.fromEntries(parts.map(part => [part.name, part.ids])), knownAt }, asked: asked.length };
}
