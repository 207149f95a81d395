// What a browser loads before it can show a page, compressed as the server sends it: the page's own scripts and styles with all they
// import, and the two fonts that every page wears. Fails over the limit.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const limit = 300_000;
const site = resolve(dirname(fileURLToPath(import.meta.url)), '../../artifacts/explorer/site');
const manifest = join(site, 'manifest.json');
if (!existsSync(manifest)) {
  console.error('Build the pages first: npm run build');
  process.exit(1);
}

const parts = JSON.parse(readFileSync(manifest, 'utf8'));
const pages = { 'start and search': 'src/search/StartPage.tsx', entity: 'src/entity/EntityPage.tsx' };
const fonts = ['source-sans-3', 'source-serif-4'].map(font => `node_modules/@fontsource-variable/${font}/files/${font}-latin-wght-normal.woff2`);

for (const [name, page] of Object.entries(pages)) {
  const files = new Set();
  for (const start of ['index.html', page]) {
    collect(start, files);
  }

  const sizes = [...files].map(file => [file, gzipSync(readFileSync(join(site, file))).length]);
  // Compressed already.
  sizes.push(...fonts.map(font => parts[font].file).map(file => [file, readFileSync(join(site, file)).length]));
  sizes.push(['index.html', gzipSync(readFileSync(join(site, 'index.html'))).length]);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  console.log(`${name}: ${kilobytes(total)} of ${kilobytes(limit)}`);
  for (const [file, size] of sizes.sort(([, a], [, b]) => b - a)) {
    console.log(`  ${kilobytes(size).padStart(9)}  ${file}`);
  }

  if (total > limit) {
    process.exitCode = 1;
  }
}

function collect(key, files) {
  const part = parts[key];
  if (!part) {
    throw new Error(`The build has no part "${key}".`);
  }

  if (!files.has(part.file)) {
    if (/\.(js|css)$/.test(part.file)) {
      files.add(part.file);
    }

    part.css?.forEach(file => files.add(file));
    part.imports?.forEach(imported => collect(imported, files));
  }
}

function kilobytes(size) {
  return `${(size / 1000).toFixed(1)} kB`;
}
