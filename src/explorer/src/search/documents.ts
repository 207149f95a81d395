import { graphql } from '../api';
import type { SearchPageQuery } from '../api/generated/graphql';

export const SearchDocument = graphql(`
  query SearchPage($text: String!, $kinds: [EntityKind!], $jurisdictions: [ID!], $knownAt: Date, $first: Int!) {
    search(text: $text, kinds: $kinds, jurisdictions: $jurisdictions, knownAt: $knownAt, first: $first) {
      found
      complete
      release
      kinds {
        kind
        count
      }
      jurisdictions {
        count
        jurisdiction {
          id
          name
        }
      }
      hits {
        score
        matched
        reason
        entity {
          ...Found
        }
      }
    }
  }

  fragment Found on Entity {
    id
    kind
    name
    type
    summary
    citation
  }
`);

export const BrowseDocument = graphql(`
  query Browse($kinds: [EntityKind!], $knownAt: Date, $asOf: Date, $first: Int!) {
    entities(filter: { kinds: $kinds }, orderBy: { field: NAME, direction: ASC }, knownAt: $knownAt, asOf: $asOf, first: $first) {
      totalCount
      release
      nodes {
        ...Found
      }
    }
  }
`);

export const WelcomeDocument = graphql(`
  query Welcome($to: Date, $knownAt: Date) {
    timeline(of: { kinds: [DEAL] }, types: [ANNOUNCED, SIGNED, CLOSED], to: $to, knownAt: $knownAt) {
      events(newestFirst: true, first: 40) {
        nodes {
          id
          type
          date
          status
          entity {
            id
            kind
            name
            summary
          }
        }
      }
    }
    stats {
      documents
      statements
      events
      entities {
        kind
        count
      }
      relations {
        count
      }
    }
  }
`);

export const QuestionsDocument = graphql(`
  query QuestionSubjects($ids: [ID!]!) {
    nodes(ids: $ids) {
      id
    }
  }
`);

/** What a search found. */
export type Hit = SearchPageQuery['search']['hits'][number];
