import { graphql } from '../api';

/** A step of a path with its evidence. */
export const HopOfPath = graphql(`
  fragment HopOfPath on Hop {
    phrase
    from {
      ...EntityHead
    }
    to {
      ...EntityHead
    }
    relation {
      id
      type
      status
      start
      startBasis
      end
      endBasis
      assumed
      statements {
        ...EvidenceFields
      }
    }
  }
`);

/** An answer of a trace, and of the question what if. */
export const AnswerOfTrace = graphql(`
  fragment AnswerOfTrace on TraceAnswer {
    rule {
      name
      reason
    }
    status
    length
    windowStart
    pathsFound
    policy {
      ...EntityHead
      citation
      status
    }
    deal {
      ...EntityHead
      citation
      status
      ... on Deal {
        announced
        signed
        closed
        ended
      }
    }
    paths {
      position
      window {
        start
        end
        empty
      }
      sentence
      hops {
        ...HopOfPath
      }
    }
  }
`);

/** All that a page shows of a trace. */
export const AnswersOfTrace = graphql(`
  fragment AnswersOfTrace on Trace {
    entity {
      ...EntityHead
      summary
      citation
      status
      ... on Deal {
        announced
        signed
        closed
        ended
      }
    }
    answers {
      ...AnswerOfTrace
    }
    coverage {
      rules {
        name
        reason
        pattern
      }
      rulesHash
      relationTypesHash
      asOf
      knownAt
      maxHops
      maxAnswers
      maxPaths
      release
      found
      shown
      pathsFound
      pathsShown
      complete
      everythingShown
    }
  }
`);

export const TraceQuestion = graphql(`
  query Trace($from: ID!, $to: ID, $asOf: Date, $knownAt: Date, $first: Int!, $paths: Int!) {
    trace(from: $from, to: $to, asOf: $asOf, knownAt: $knownAt, first: $first, paths: $paths) {
      ...AnswersOfTrace
    }
  }
`);

/** The ends of a trace by name, also where the trace itself cannot be answered. */
export const EndsQuestion = graphql(`
  query TraceEnds($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        ...EntityHead
      }
    }
  }
`);
