import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../../artifacts/explorer/site',
    emptyOutDir: true,
    target: 'es2023',
    // The pages' policy allows no scripts in addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one piece of four megabytes.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: { graphiql: 'graphiql.html' },
      // React's "use client" says nothing to a bundle for browsers, and a hundred files begin with it.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') {
          report(level, log);
        }
      },
    },
  },
  server: {
    fs: { allow: ['.', '../../seeds/questions'] },
    proxy: { '/graphql': 'http://localhost:5080' },
  },
});
