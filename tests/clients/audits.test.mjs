import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import { serverAudits } from 'graphql-http';
import { url } from './lib/server.mjs';

const audits = serverAudits({ url });

test('there are 61 audits of GraphQL over HTTP', () => assert.equal(audits.length, 61));

for (const audit of audits) {
  test(`${audit.id} ${audit.name}`, async () => {
    const result = await audit.fn();
    assert.deepEqual({ status: result.status, reason: result.reason }, { status: 'ok', reason: undefined });
  });
}
