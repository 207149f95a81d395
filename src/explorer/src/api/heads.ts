import { graphql } from './generated';

/** What a link to an entity needs: spread it into questions. */
export const EntityHead = graphql(`
  fragment EntityHead on Entity {
    id
    kind
    name
    type
  }
`);

/** A relation as a line: its dates, its status and its ends. */
export const RelationHead = graphql(`
  fragment RelationHead on Relation {
    id
    type
    phrase
    status
    start
    startBasis
    end
    endBasis
    from {
      ...EntityHead
    }
    to {
      ...EntityHead
    }
  }
`);
