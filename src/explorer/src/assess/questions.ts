import { graphql } from '../api';

export const AssessQuestion = graphql(`
  query Assess($deal: DealInput!, $asOf: Date, $knownAt: Date, $first: Int!, $paths: Int!) {
    assess(deal: $deal, asOf: $asOf, knownAt: $knownAt, first: $first, paths: $paths) {
      ...AnswersOfTrace
    }
  }
`);

/** What the ids of an address stand for. */
export const ChosenQuestion = graphql(`
  query Chosen($ids: [ID!]!) {
    nodes(ids: $ids) {
      ... on Entity {
        ...EntityHead
      }
    }
  }
`);
