// @neo4j/graphql on Yoga over the graph as our store keeps it in Neo4j. Tells its address when it listens.
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { createYoga } from 'graphql-yoga';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Jurisdiction @node(labels: ["Entity", "Jurisdiction"]) {
    id: ID!
    name: String!
    policies: [Policy!]! @relationship(type: "APPLIES_IN", direction: IN)
  }

  type Policy @node(labels: ["Entity", "Policy"]) {
    id: ID!
    name: String!
    citation: String
    issuers: [Issuer!]! @relationship(type: "ISSUED_BY", direction: OUT)
  }

  type Issuer @node(labels: ["Entity"]) {
    id: ID!
    name: String!
  }
`;

const driver = neo4j.driver(process.env.NEO4J_BOLT, process.env.NEO4J_PASSWORD ? neo4j.auth.basic('neo4j', process.env.NEO4J_PASSWORD) : undefined);
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const server = createServer(createYoga({ schema, logging: 'error', graphiql: false }));
server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}/graphql`));
