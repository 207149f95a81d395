import { graphql } from '../api';

export const TimelineEventsDocument = graphql(`
  query TimelineEvents($of: TimelineOf!, $first: Int!, $after: String, $asOf: Date, $knownAt: Date) {
    timeline(of: $of, asOf: $asOf, knownAt: $knownAt) {
      coverage {
        found
        shown
        pathsFound
        pathsShown
        complete
      }
      events(first: $first, after: $after) {
        totalCount
        release
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          date
          label
          status
          entity {
            ...EntityHead
          }
          statements {
            ...EvidenceFields
          }
        }
      }
    }
  }
`);

export const TimelineEntitiesDocument = graphql(`
  query TimelineEntities($ids: [ID!]!, $knownAt: Date) {
    nodes(ids: $ids, knownAt: $knownAt) {
      id
      ... on Entity {
        ...EntityHead
      }
    }
  }
`);
