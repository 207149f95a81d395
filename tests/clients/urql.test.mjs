import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { Client, fetchExchange, gql, subscriptionExchange } from '@urql/core';
import { cacheExchange } from '@urql/exchange-graphcache';
import { relayPagination } from '@urql/exchange-graphcache/extras';
import { createClient } from 'graphql-sse';
import { embedded, introspection } from './lib/schema.mjs';
import { Events, company, counting, url, writeCompany, writer } from './lib/server.mjs';

const deals = gql`
  query Deals($first: Int, $after: String) {
    entities(filter: { kinds: [DEAL] }, orderBy: { field: NAME, direction: ASC }, first: $first, after: $after) {
      edges { cursor node { id name } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`;
const entity = gql`query Entity($id: ID!) { entity(by: { id: $id }) { id name } }`;
const byNode = gql`query ByNode($id: ID!) { node(id: $id) { id ... on Entity { name } } }`;
const changed = gql`subscription Changed($id: ID!) { entityChanged(id: $id) { fields entity { id name } } }`;
const write = gql`mutation Write($input: ChangeSetInput!) { applyChangeSet(input: $input) { changed } }`;

function clientOf(asked = counting()) {
  const events = createClient({ url });
  return new Client({
    url,
    fetch: asked,
    preferGetMethod: false,
    exchanges: [
      cacheExchange({
        schema: introspection,
        keys: Object.fromEntries(embedded.map(name => [name, () => null])),
        // A thing that is cached by its id answers node(id:) as well.
        resolvers: { Query: { entities: relayPagination(), node: (_, { id }, cache) => keyOf(cache, id) } },
      }),
      fetchExchange,
      subscriptionExchange({ forwardSubscription: asked => ({ subscribe: sink => ({ unsubscribe: events.subscribe(asked, sink) }) }) }),
    ],
  });
}

const kinds = introspection.__schema.types.find(type => type.name === 'Node').possibleTypes.map(type => type.name);

function keyOf(cache, id) {
  return kinds.map(kind => cache.keyOfEntity({ __typename: kind, id })).find(key => cache.resolve(key, 'id')) ?? undefined;
}

async function data(result) {
  const { data, error } = await result;
  assert.equal(error, undefined);
  return data;
}

test('urql pages through a connection and keeps it as one list', async () => {
  const asked = counting();
  const client = clientOf(asked);
  let list = (await data(client.query(deals, { first: 30 }))).entities;
  while (list.pageInfo.hasNextPage) {
    list = (await data(client.query(deals, { first: 30, after: list.pageInfo.endCursor }))).entities;
  }

  assert.equal(list.edges.length, list.totalCount);
  assert.equal(new Set(list.edges.map(e => e.node.id)).size, list.totalCount);
  assert.equal(asked.asked, Math.ceil(list.totalCount / 30));
});

test('urql answers from the one record of a thing, by whichever query it came', async () => {
  const asked = counting();
  const client = clientOf(asked);
  await data(client.query(entity, { id: 'tiktok-us-sale-2020' }));

  const again = await data(client.query(entity, { id: 'tiktok-us-sale-2020' }));
  const other = await data(client.query(byNode, { id: 'tiktok-us-sale-2020' }));

  assert.equal(asked.asked, 1);
  assert.match(again.entity.name, /TikTok/);
  assert.equal(other.node.name, again.entity.name);
});

test('urql hears of a change by Server-Sent Events, and what it had cached is as it is now', async () => {
  const id = 'client-urql';
  await writeCompany(id, 'Before');
  const asked = counting();
  const client = clientOf(asked);
  await data(client.query(entity, { id }));
  const events = new Events();
  const subscription = client.subscription(changed, { id }).subscribe(events.next);
  const first = await data(events.take());

  const written = await data(client.mutation(write, { input: company(id, 'After') }, { fetchOptions: { headers: writer } }));
  const second = await data(events.take());
  subscription.unsubscribe();

  assert.equal(written.applyChangeSet.changed, 1);
  assert.deepEqual([first, second].map(e => e.entityChanged.fields), [[], ['name']]);
  const now = await data(client.query(entity, { id }));
  assert.equal(now.entity.name, 'After');
  assert.equal(asked.asked, 2, 'the first query and the mutation');
});
