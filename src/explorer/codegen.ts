import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types of the documents that pages ask with, from the schema that the tests of the API pin. */
const config: CodegenConfig = {
  schema: '../Graph.Api/schema.graphql',
  documents: ['src/**/*.{ts,tsx}', '!src/api/generated/**', '!src/graphiql/**'],
  ignoreNoDocuments: true,
  generates: {
    'src/api/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        strictScalars: true,
        scalars: { Date: 'string', PartialDate: 'string', DateTime: 'string', Long: 'number', JSONObject: 'Record<string, unknown>', JSON: 'unknown' },
        enumType: 'string-literal',
        useTypeImports: true,
        arrayInputCoercion: false,
      },
    },
  },
};

export default config;
