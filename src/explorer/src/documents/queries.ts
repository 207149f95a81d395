import { graphql } from '../api';
import type { DocumentPageQuery, DocumentStatementsQuery } from '../api/generated/graphql';

/** A document. */
export const documentQuestion = graphql(`
  query DocumentPage($id: ID!, $knownAt: Date) {
    node(id: $id, knownAt: $knownAt) {
      __typename
      ... on Document {
        id
        title
        publisher
        date
        read
        url
        language
        grade
        retracted
      }
    }
    release {
      id
    }
  }
`);

/** What rests on a document, with what it speaks of. */
export const statementsQuestion = graphql(`
  query DocumentStatements($documents: [ID!]!, $first: Int!, $after: String, $knownAt: Date) {
    statements(filter: { documents: $documents }, first: $first, after: $after, knownAt: $knownAt) {
      totalCount
      release
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        ...EvidenceFields
        relation {
          ...RelationHead
        }
        event {
          id
          type
          date
          label
          status
          entity {
            ...EntityHead
          }
        }
      }
    }
  }
`);

export type DocumentNode = Extract<NonNullable<DocumentPageQuery['node']>, { __typename: 'Document' }>;
export type DocumentStatement = DocumentStatementsQuery['statements']['nodes'][number];
