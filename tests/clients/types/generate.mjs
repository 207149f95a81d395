// Writes src/Graph.Api/schema.ts from schema.graphql; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { codegen } from '@graphql-codegen/core';
import * as typescript from '@graphql-codegen/typescript';
import { parse } from 'graphql';
import { schemaText } from '../lib/schema.mjs';

const file = new URL('../../../src/Graph.Api/schema.ts', import.meta.url);
const config = {
  scalars: {
    Date: 'string',
    DateTime: 'string',
    Instant: 'string',
    PartialDate: 'string',
    ID: 'string',
    Long: 'number',
    JSON: 'unknown',
    JSONObject: 'Record<string, unknown>',
  },
  strictScalars: true,
  enumsAsTypes: true,
  immutableTypes: true,
  useTypeImports: true,
  avoidOptionals: { field: true, object: false, inputValue: false, defaultValue: false },
};

const body = await codegen({ filename: 'schema.ts', schema: parse(schemaText), documents: [], plugins: [{ typescript: {} }], pluginMap: { typescript }, config });
const text = `// The types of schema.graphql, for front ends in TypeScript. Generated: in tests/clients, "npm run types" writes it anew.\n${body.trim()}\n`;

if (!process.argv.includes('--check')) {
  writeFileSync(file, text);
} else if (readFileSync(file, 'utf8') !== text) {
  console.error('src/Graph.Api/schema.ts is not what schema.graphql says: run "npm run types" in tests/clients.');
  process.exitCode = 1;
}
