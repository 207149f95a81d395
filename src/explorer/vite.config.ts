import { defineConfig } from 'vite';

export default defineConfig({
  build: {
    outDir: '../../artifacts/explorer/site',
    emptyOutDir: true,
    // What each page loads: size.mjs reads it.
    manifest: 'manifest.json',
    target: 'es2023',
    // All of them know light-dark().
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    // The pages' policy allows no scripts in addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one piece of four megabytes.
    chunkSizeWarningLimit: 5000,
    rolldownOptions: {
      input: { explorer: 'index.html', graphiql: 'graphiql.html' },
      // React's "use client" says nothing to a bundle for browsers, and a hundred files begin with it; how long a build takes depends on what else runs.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE' && log.code !== 'PLUGIN_TIMINGS') {
          report(level, log);
        }
      },
    },
  },
  // GraphiQL's workers are no dependencies that can be bundled beforehand.
  optimizeDeps: { entries: ['index.html'], exclude: ['graphiql/setup-workers/vite'] },
  server: {
    fs: { allow: ['.', '../../seeds/questions'] },
    proxy: { '/graphql': 'http://localhost:5080' },
  },
});
