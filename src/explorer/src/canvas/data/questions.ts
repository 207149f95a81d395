import { graphql } from '../../api';

/** A relation as far as it is drawn. */
export const CanvasEdge = graphql(`
  fragment CanvasEdge on Relation {
    id
    type
    phrase
    status
    start
    startBasis
    end
    endBasis
    window {
      start
      end
      empty
    }
    from {
      id
    }
    to {
      id
    }
  }
`);

/** Some entities with the first of their relations: those between two on the canvas are found among them. Any day is asked for, so that what did not hold can be told. */
export const CanvasEntitiesDocument = graphql(`
  query CanvasEntities($ids: [ID!]!, $first: Int!, $knownAt: Date) {
    nodes(ids: $ids, knownAt: $knownAt) {
      id
      ... on Entity {
        ...EntityHead
        relations(first: $first) {
          totalCount
          release
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...CanvasEdge
          }
        }
      }
    }
  }
`);

/** More relations of one entity. */
export const CanvasRelationsDocument = graphql(`
  query CanvasRelations($id: ID!, $first: Int!, $after: String, $knownAt: Date) {
    entity(by: { id: $id }, knownAt: $knownAt) {
      id
      relations(first: $first, after: $after) {
        release
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          ...CanvasEdge
        }
      }
    }
  }
`);

/** A part of one list of relations, to bring more entities onto the canvas. */
export const CanvasExpansionDocument = graphql(`
  query CanvasExpansion($id: ID!, $types: [String!]!, $direction: Direction!, $first: Int!, $after: String, $asOf: Date, $knownAt: Date) {
    entity(by: { id: $id }, asOf: $asOf, knownAt: $knownAt) {
      id
      relations(types: $types, direction: $direction, first: $first, after: $after) {
        pageInfo {
          hasNextPage
        }
        edges {
          cursor
          node {
            id
            from {
              id
            }
            to {
              id
            }
          }
        }
      }
    }
  }
`);

/** Which types of relations an entity of each kind may have. */
export const CanvasKindsDocument = graphql(`
  query CanvasKinds {
    kinds {
      name
      outgoing {
        name
        forward
      }
      incoming {
        name
        backward
      }
    }
  }
`);

export const CanvasEntityDocument = graphql(`
  query CanvasEntity($id: ID!, $asOf: Date, $knownAt: Date) {
    entity(by: { id: $id }, asOf: $asOf, knownAt: $knownAt) {
      ...EntityHead
      summary
      citation
      status
      value
      sources {
        id
        title
        publisher
        date
        read
      }
      events {
        id
      }
    }
  }
`);

export const CanvasRelationDocument = graphql(`
  query CanvasRelation($id: ID!, $knownAt: Date) {
    node(id: $id, knownAt: $knownAt) {
      id
      ... on Relation {
        ...RelationHead
        statements {
          ...EvidenceFields
        }
      }
    }
  }
`);
