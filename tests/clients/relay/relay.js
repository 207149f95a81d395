// What relay-compiler reads; it writes relay/generated, and that is what the tests run.
import { graphql } from 'relay-runtime';

graphql`
  fragment relayDeals on Query
  @argumentDefinitions(first: { type: "Int", defaultValue: 30 }, after: { type: "String" })
  @refetchable(queryName: "relayDealsPageQuery") {
    entities(filter: { kinds: [DEAL] }, orderBy: { field: NAME, direction: ASC }, first: $first, after: $after) @connection(key: "relay_entities") {
      edges { node { id name } }
      totalCount
    }
  }
`;

graphql`
  query relayDealsQuery {
    ...relayDeals
  }
`;

graphql`
  query relayEntityQuery($id: ID!) {
    entity(by: { id: $id }) { id name }
  }
`;

graphql`
  query relayNodeQuery($id: ID!) {
    node(id: $id) { id ... on Deal { name } }
  }
`;

graphql`
  subscription relayChangedSubscription($id: ID!) {
    entityChanged(id: $id) { fields entity { id name } }
  }
`;

graphql`
  mutation relayWriteMutation($input: ChangeSetInput!) {
    applyChangeSet(input: $input) { changed }
  }
`;
