import { graphql } from '../api';

export const TimelineEventsDocument = graphql(`
  query TimelineEvents($of: TimelineOf!, $first: Int!, $after: String, $from: Date, $to: Date, $asOf: Date, $knownAt: Date) {
    timeline(of: $of, from: $from, to: $to, asOf: $asOf, knownAt: $knownAt) {
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

/** How many events there are of all years, beside those of a span. */
export const TimelineCountDocument = graphql(`
  query TimelineCount($of: TimelineOf!, $asOf: Date, $knownAt: Date) {
    timeline(of: $of, asOf: $asOf, knownAt: $knownAt) {
      events(first: 1) {
        totalCount
        release
      }
    }
  }
`);

/** What entities are connected with: where they have no events themselves, deals, policies and cases around them have. */
export const TimelineAroundDocument = graphql(`
  query TimelineAround($ids: [ID!]!, $first: Int!, $knownAt: Date) {
    nodes(ids: $ids, knownAt: $knownAt) {
      id
      ... on Entity {
        relations(first: $first) {
          totalCount
          nodes {
            id
            from {
              id
              kind
            }
            to {
              id
              kind
            }
          }
        }
      }
    }
  }
`);
