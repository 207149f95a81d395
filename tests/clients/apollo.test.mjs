import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { ApolloClient, ApolloLink, HttpLink, InMemoryCache, Observable, gql } from '@apollo/client';
import { getMainDefinition, relayStylePagination } from '@apollo/client/utilities';
import { print } from 'graphql';
import { createClient } from 'graphql-sse';
import { Events, company, counting, url, writeCompany, writer } from './lib/server.mjs';
import { possibleTypes } from './lib/schema.mjs';

const deals = gql`
  query Deals($first: Int, $after: String) {
    entities(filter: { kinds: [DEAL] }, orderBy: { field: NAME, direction: ASC }, first: $first, after: $after) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`;
const entity = gql`query Entity($id: ID!, $knownAt: Date) { entity(by: { id: $id }, knownAt: $knownAt) { id name summary } }`;
const byNode = gql`query ByNode($id: ID!) { node(id: $id) { id ... on Entity { name kind } } }`;
const changed = gql`subscription Changed($id: ID!) { entityChanged(id: $id) { fields entity { id name } } }`;
const write = gql`mutation Write($input: ChangeSetInput!) { applyChangeSet(input: $input) { changed } }`;

function clientOf(asked = counting()) {
  const events = createClient({ url });
  const subscribe = new ApolloLink(({ query, variables, operationName }) =>
    new Observable(sink => events.subscribe({ query: print(query), variables, operationName }, sink)));
  return new ApolloClient({
    cache: new InMemoryCache({ possibleTypes, typePolicies: { Query: { fields: { entities: relayStylePagination(['filter', 'orderBy', 'asOf', 'knownAt']) } } } }),
    link: ApolloLink.split(({ query }) => getMainDefinition(query).operation === 'subscription', subscribe, new HttpLink({ uri: url, fetch: asked })),
  });
}

test('Apollo pages through a connection and keeps it as one list', async () => {
  const asked = counting();
  const client = clientOf(asked);
  let page = (await client.query({ query: deals, variables: { first: 30 } })).data.entities;
  const watched = client.watchQuery({ query: deals, variables: { first: 30 } });
  const shown = watched.subscribe(() => {});
  const { totalCount } = page;
  while (page.pageInfo.hasNextPage) {
    page = (await watched.fetchMore({ variables: { first: 30, after: page.pageInfo.endCursor } })).data.entities;
  }

  const { edges, pageInfo } = client.readQuery({ query: deals, variables: { first: 30 } }).entities;
  shown.unsubscribe();
  assert.equal(edges.length, totalCount);
  assert.equal(new Set(edges.map(e => e.node.id)).size, totalCount);
  assert.equal(pageInfo.hasNextPage, false);
  assert.equal(asked.asked, Math.ceil(totalCount / 30));
});

test('Apollo keeps one record of a thing that two queries tell of, and answers the second time from it', async () => {
  const asked = counting();
  const client = clientOf(asked);
  await client.query({ query: entity, variables: { id: 'tiktok-us-sale-2020' } });
  await client.query({ query: byNode, variables: { id: 'tiktok-us-sale-2020' } });

  const again = await client.query({ query: entity, variables: { id: 'tiktok-us-sale-2020' } });

  assert.equal(asked.asked, 2);
  assert.match(again.data.entity.name, /TikTok/);
  const records = Object.keys(client.cache.extract()).filter(key => key.endsWith(':tiktok-us-sale-2020'));
  assert.deepEqual(records, ['Deal:tiktok-us-sale-2020']);
  assert.equal(client.cache.extract()[records[0]].kind, 'DEAL');
});

test('Apollo hears of a change by Server-Sent Events, and what it had cached is as it is now', async () => {
  const id = 'client-apollo';
  await writeCompany(id, 'Before');
  const asked = counting();
  const client = clientOf(asked);
  await client.query({ query: entity, variables: { id } });
  const events = new Events();
  const subscription = client.subscribe({ query: changed, variables: { id } }).subscribe(events);
  const first = await events.take();

  const written = await client.mutate({ mutation: write, variables: { input: company(id, 'After') }, context: { headers: writer } });
  const second = await events.take();
  subscription.unsubscribe();

  assert.equal(written.data.applyChangeSet.changed, 1);
  assert.deepEqual([first, second].map(e => e.data.entityChanged.fields), [[], ['name']]);
  const now = await client.query({ query: entity, variables: { id } });
  assert.equal(now.data.entity.name, 'After');
  assert.equal(asked.asked, 2, 'the first query and the mutation');
});


test('ids name the thing and clocks the view: one cache for two days mixes them, one for each keeps them apart', async () => {
  const [id, early] = ['bytedance', '2018-12-31'];
  const [mixed, then, now] = [clientOf(), clientOf(), clientOf()];
  const summary = async (client, knownAt) => (await client.query({ query: entity, variables: { id, knownAt } })).data.entity.summary;

  const apart = [await summary(then, early), await summary(now), await summary(then, early)];
  const together = [await summary(mixed, early), await summary(mixed), await summary(mixed, early)];

  assert.deepEqual([apart[0], apart[2]], [null, null]);
  assert.match(apart[1], /Executive Order 13942/);
  assert.equal(together[2], apart[1], 'the order of 2020, shown as known in 2018');
});
