import { graphql } from '../api';

export const PathsQuestion = graphql(`
  query Paths($from: ID!, $to: ID!, $types: [String!], $maxHops: Int!, $asOf: Date, $knownAt: Date, $paths: Int!) {
    paths(from: $from, to: $to, types: $types, maxHops: $maxHops, asOf: $asOf, knownAt: $knownAt, paths: $paths) {
      pairs {
        status
        length
        pathsFound
        paths {
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
      coverage {
        pattern
        types
        maxHops
        asOf
        knownAt
        maxPaths
        relationTypesHash
        release
        pathsFound
        pathsShown
        complete
        everythingShown
      }
    }
  }
`);

export const TypesQuestion = graphql(`
  query RelationTypes {
    relationTypes {
      name
      forward
    }
  }
`);
