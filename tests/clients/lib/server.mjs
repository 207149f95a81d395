import { strict as assert } from 'node:assert';

/** The address of GraphQL on the server under test; `tests/clients/run` starts one. */
export const url = needed('GRAPH_URL');

/** The header of somebody who may write. */
export const writer = { authorization: `Bearer ${needed('GRAPH_WRITE_KEY')}` };

/** A fetch that counts, so that a test sees what a cache answered by itself. */
export function counting() {
  const counted = Object.assign((...request) => (counted.asked++, fetch(...request)), { asked: 0 });
  return counted;
}

/** Writes a company of the test's own through the API. */
export async function writeCompany(id, name) {
  const query = 'mutation ($input: ChangeSetInput!) { applyChangeSet(input: $input) { added changed } }';
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...writer },
    body: JSON.stringify({ query, variables: { input: company(id, name) } }),
  });
  const { data, errors } = await response.json();
  assert.deepEqual(errors, undefined);
  return data.applyChangeSet;
}

/** The change set of one company. */
export const company = (id, name) => ({ entities: [{ id, kind: 'COMPANY', name }] });

/** Takes from a subscription one event after the other. */
export class Events {
  #waiting = [];
  #come = [];

  next = event => (this.#waiting.shift()?.resolve ?? (e => this.#come.push(Promise.resolve(e))))(event);

  error = reason => {
    const failed = Promise.reject(reason);
    failed.catch(() => {});
    const waiting = this.#waiting.shift();
    waiting ? waiting.reject(reason) : this.#come.push(failed);
  };

  take() {
    return this.#come.shift() ?? new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }
}

function needed(name) {
  return process.env[name] ?? assert.fail(`${name} is not set; use tests/clients/run`);
}
