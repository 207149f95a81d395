import { readFileSync } from 'node:fs';
import { buildSchema, introspectionFromSchema, isAbstractType, isObjectType } from 'graphql';

export const schemaText = readFileSync(new URL('../../../src/Graph.Api/schema.graphql', import.meta.url), 'utf8');

const schema = buildSchema(schemaText);
const types = Object.values(schema.getTypeMap()).filter(type => !type.name.startsWith('__'));

/** The schema as graphcache takes it. */
export const introspection = introspectionFromSchema(schema, { descriptions: false });

/** Which types an interface stands for: a cache cannot tell by itself. */
export const possibleTypes = Object.fromEntries(
  types.filter(isAbstractType).map(type => [type.name, schema.getPossibleTypes(type).map(possible => possible.name)]),
);

/** The types without an id of their own: a cache keeps them inside what holds them. */
export const embedded = types.filter(type => isObjectType(type) && !type.getFields().id).map(type => type.name);
