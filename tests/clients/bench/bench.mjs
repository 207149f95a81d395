// One question of three levels, asked of our API and of @neo4j/graphql in turns, over 16 connections. Our API answers it as it runs, from the answers
// that it keeps while a release lasts, and once more as if it were new each time. Ends with code 1 where the first is below the mark; both are told.
import { strict as assert } from 'node:assert';
import autocannon from 'autocannon';

const mark = 20;
const seconds = Number(process.env.BENCH_SECONDS ?? 10);

const ours = {
  name: 'ours, embedded store',
  url: process.env.GRAPH_URL,
  query: `query ($id: ID!) {
    entity(by: { id: $id }) {
      id name
      relations(types: ["APPLIES_IN"], direction: INCOMING, first: 100) {
        nodes { from { id name citation relations(types: ["ISSUED_BY"], direction: OUTGOING, first: 5) { nodes { to { id name } } } } }
      }
    }
  }`,
  read: ({ entity }) => entity.relations.nodes.map(({ from }) => [from.id, from.name, from.citation, from.relations.nodes.map(({ to }) => [to.id, to.name]).sort()]),
};
const executing = { ...ours, name: 'ours, each time anew', url: process.env.GRAPH_EXECUTING_URL };
const theirs = {
  name: '@neo4j/graphql on Yoga over Neo4j',
  url: process.env.NEO4J_GRAPHQL_URL,
  query: `query ($id: ID!) { jurisdictions(where: { id: { eq: $id } }) { id name policies(limit: 100) { id name citation issuers(limit: 5) { id name } } } }`,
  read: ({ jurisdictions: [{ policies }] }) => policies.map(({ id, name, citation, issuers }) => [id, name, citation, issuers.map(issuer => [issuer.id, issuer.name]).sort()]),
};

const request = ({ query }) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', accept: 'application/json' },
  body: JSON.stringify({ query, variables: { id: 'us' } }),
});

async function answer(contestant) {
  const response = await fetch(contestant.url, request(contestant));
  const text = await response.text();
  const { data, errors } = JSON.parse(text);
  assert.equal(errors, undefined, text);
  const policies = contestant.read(data).sort();
  console.log(`${contestant.name}: ${1 + policies.length + policies.flatMap(policy => policy[3]).length} objects, ${text.length} bytes`);
  return policies;
}

async function run(contestant, duration) {
  const result = await autocannon({ ...request(contestant), url: contestant.url, connections: 16, duration });
  assert.equal(result.errors + result.non2xx + result.timeouts, 0, `${contestant.name} failed requests`);
  return result.requests.total / result.duration;
}

const [our, anew, their] = [await answer(ours), await answer(executing), await answer(theirs)].map(answers => answers.map(policy => JSON.stringify(policy)));
assert.deepEqual([our.filter(policy => !their.includes(policy)), their.filter(policy => !our.includes(policy))], [[], []], 'the answers differ');
assert.deepEqual(anew, our, 'the kept answer is another');

// All are warm before anything counts; a Neo4j that has just started takes longest.
const turns = [theirs, ours, executing].map(contestant => ({ contestant, rates: [] }));
for (let round = 0; round < 4; round++) {
  for (const { contestant, rates } of turns) {
    rates.push(await run(contestant, seconds));
  }
}

const show = of => of.map(rate => rate.toFixed(0)).join(', ');
const counted = turns.map(({ rates }) => rates.slice(1).sort((a, b) => a - b));
turns.forEach(({ contestant }, at) => console.log(`${contestant.name}: ${counted[at][1].toFixed(0)} requests/s (${show(counted[at])})`));
const [theirRate, ourRate, anewRate] = counted.map(rates => rates[1]);
console.log(`${(ourRate / theirRate).toFixed(1)} times; mark ${mark}: ${ourRate >= mark * theirRate ? 'met' : 'missed'}; each time anew ${(anewRate / theirRate).toFixed(1)} times`);
process.exitCode = ourRate >= mark * theirRate ? 0 : 1;
