import { graphql } from '../api';
import type { ConnectionFieldsFragment, EntityPageQuery } from '../api/generated/graphql';

/** What an entity is: its profile with its events and where they come from. */
export const entityQuestion = graphql(`
  query EntityPage($id: ID!, $asOf: Date, $knownAt: Date) {
    entity(by: { id: $id }, asOf: $asOf, knownAt: $knownAt) {
      ...EntityHead
      aliases
      summary
      citation
      status
      value
      externalIds {
        scheme
        value
      }
      links
      sources {
        id
        title
        publisher
        date
        read
      }
      events {
        id
        type
        date
        label
        status
        statements {
          ...EvidenceFields
        }
      }
    }
    release {
      id
    }
  }
`);

/** A relation with its evidence. */
export const connectionFields = graphql(`
  fragment ConnectionFields on Relation {
    ...RelationHead
    statements {
      ...EvidenceFields
    }
  }
`);

/** A page of the connections of an entity. */
export const connectionsQuestion = graphql(`
  query Connections($id: ID!, $types: [String!], $direction: Direction!, $first: Int!, $after: String, $asOf: Date, $knownAt: Date) {
    entity(by: { id: $id }, asOf: $asOf, knownAt: $knownAt) {
      id
      relations(types: $types, direction: $direction, first: $first, after: $after) {
        totalCount
        release
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...ConnectionFields
        }
      }
    }
  }
`);

/** How relations are read in either direction, and which there may be of a kind. */
export const wordsQuestion = graphql(`
  query RelationWords {
    relationTypes {
      name
      forward
      backward
    }
    kinds {
      name
      outgoing {
        name
      }
      incoming {
        name
      }
    }
  }
`);

/** Since when anything is known of an entity: what its earliest sources are. */
export const sinceQuestion = graphql(`
  query KnownSince($id: ID!) {
    entity(by: { id: $id }) {
      ...EntityHead
      sources {
        date
        read
      }
      events {
        statements {
          document {
            date
            read
          }
        }
      }
      relations(first: 200) {
        totalCount
        nodes {
          statements {
            document {
              date
              read
            }
          }
        }
      }
    }
  }
`);

export type Profile = NonNullable<EntityPageQuery['entity']>;
export type EntityEvent = Profile['events'][number];
export type Connection = ConnectionFieldsFragment;
