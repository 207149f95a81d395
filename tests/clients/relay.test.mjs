import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createClient } from 'graphql-sse';
import compiler from 'relay-compiler';
import relay from 'relay-runtime';
import { Events, company, counting, url, writeCompany, writer } from './lib/server.mjs';

const { Environment, Network, Observable, RecordSource, Store, commitMutation, createOperationDescriptor, fetchQuery, getSelector, requestSubscription } = relay;

const documents = {};

before(() => {
  const folder = new URL('relay/', import.meta.url);
  mkdirSync(new URL('generated/', folder), { recursive: true });
  // Its modules name each other without an extension, as require() takes it.
  writeFileSync(new URL('generated/package.json', folder), '{ "type": "commonjs" }');
  execFileSync(compiler, ['relay.config.json'], { cwd: fileURLToPath(folder), stdio: 'pipe' });
  const require = createRequire(folder);
  for (const name of ['relayDeals', 'relayDealsQuery', 'relayDealsPageQuery', 'relayEntityQuery', 'relayNodeQuery', 'relayChangedSubscription', 'relayWriteMutation']) {
    documents[name] = require(`./generated/${name}.graphql.js`);
  }
});

function environmentOf(asked = counting()) {
  const events = createClient({ url });
  const ask = async ({ text }, variables) => {
    const response = await asked(url, { method: 'POST', headers: { 'content-type': 'application/json', ...writer }, body: JSON.stringify({ query: text, variables }) });
    return response.json();
  };
  const subscribe = ({ text, name }, variables) => Observable.create(sink => events.subscribe({ query: text, operationName: name, variables }, sink));
  return new Environment({
    network: Network.create(ask, subscribe),
    store: new Store(new RecordSource()),
    // A thing that is cached by its id answers node(id:) and entity(by:) as well.
    missingFieldHandlers: [
      { kind: 'linked', handle: (field, record, { id, by }) => (record?.getType() === '__Root' && ['node', 'entity'].includes(field.name) ? (id ?? by?.id) : undefined) },
    ],
  });
}

const ask = (environment, query, variables) => fetchQuery(environment, query, variables, { fetchPolicy: 'store-or-network' }).toPromise();

test('Relay pages through a connection and keeps it as one list', async () => {
  const asked = counting();
  const environment = environmentOf(asked);
  const operation = createOperationDescriptor(documents.relayDealsQuery, {});
  environment.retain(operation);
  await ask(environment, documents.relayDealsQuery, {});
  const list = () => environment.lookup(getSelector(documents.relayDeals, environment.lookup(operation.fragment).data)).data.entities;
  while (list().pageInfo.hasNextPage) {
    await ask(environment, documents.relayDealsPageQuery, { first: 30, after: list().pageInfo.endCursor });
  }

  const { edges, totalCount } = list();
  assert.equal(edges.length, totalCount);
  assert.equal(new Set(edges.map(e => e.node.id)).size, totalCount);
  assert.equal(asked.asked, Math.ceil(totalCount / 30));
});

test('Relay answers from the one record of a thing, by whichever query it came', async () => {
  const asked = counting();
  const environment = environmentOf(asked);
  const id = 'tiktok-us-sale-2020';
  const { entity } = await ask(environment, documents.relayEntityQuery, { id });

  const again = await ask(environment, documents.relayEntityQuery, { id });
  const { node } = await ask(environment, documents.relayNodeQuery, { id });

  assert.equal(asked.asked, 1);
  assert.match(entity.name, /TikTok/);
  assert.deepEqual([again.entity.name, node.name], [entity.name, entity.name]);
});

test('Relay hears of a change by Server-Sent Events, and what it had cached is as it is now', async () => {
  const id = 'client-relay';
  await writeCompany(id, 'Before');
  const asked = counting();
  const environment = environmentOf(asked);
  await ask(environment, documents.relayEntityQuery, { id });
  const events = new Events();
  const subscription = requestSubscription(environment, { subscription: documents.relayChangedSubscription, variables: { id }, onNext: events.next, onError: events.error });
  const first = await events.take();

  const written = await new Promise((onCompleted, onError) =>
    commitMutation(environment, { mutation: documents.relayWriteMutation, variables: { input: company(id, 'After') }, onCompleted, onError }));
  const second = await events.take();
  subscription.dispose();

  assert.equal(written.applyChangeSet.changed, 1);
  assert.deepEqual([first, second].map(e => e.entityChanged.fields), [[], ['name']]);
  const now = await ask(environment, documents.relayEntityQuery, { id });
  assert.equal(now.entity.name, 'After');
  assert.equal(asked.asked, 2, 'the first query and the mutation');
});
