// Builds the pages for `dotnet build`: restores the npm packages where they are not those of the lock file, then generates the types of
// the pages' questions and runs Vite. One at a time, whoever asks, for builds run beside each other. Ends with code 3 where the machine
// lacks what it needs, and says what.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = dirname(fileURLToPath(import.meta.url));
const output = resolve(root, '../../artifacts/explorer');
const [inputs, stamp] = [join(output, 'inputs'), join(output, 'built')];
const lock = join(output, 'lock');

class Absent extends Error {}

const [major, minor] = process.versions.node.split('.').map(Number);
try {
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Absent(`Node.js 20.19 or later is needed, this is ${process.versions.node}.`);
  }

  mkdirSync(output, { recursive: true });
  await alone(async () => {
    if (isBuilt()) {
      return;
    }

    restore();
    const begun = new Date();
    generate();
    // Asked for only now, since it comes with the packages.
    const { build } = await import('vite');
    await build({ root, logLevel: 'warn' });
    writeFileSync(stamp, '');
    // What is changed while it runs is built next time.
    utimesSync(stamp, begun, begun);
  });
} catch (e) {
  console.log(e instanceof Absent ? e.message : (e.stack ?? String(e)));
  process.exitCode = e instanceof Absent ? 3 : 1;
}

/** Somebody else built it while this process waited: the target wrote down which files it compares. */
function isBuilt() {
  const files = existsSync(inputs) ? readFileSync(inputs, 'utf8').split('\n').filter(Boolean) : [];
  return files.length > 0 && existsSync(stamp) && [inputs, ...files].every(file => existsSync(file) && statSync(file).mtimeMs <= statSync(stamp).mtimeMs);
}

function restore() {
  const marker = join(root, 'node_modules/.restored');
  const wanted = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === wanted) {
    return;
  }

  console.log('explorer: restoring npm packages (once)...');
  // A machine without a network is told so in seconds.
  const flags = ['ci', '--no-audit', '--no-fund', '--fetch-retry-mintimeout=1000', '--fetch-retry-maxtimeout=3000'];
  const npm = spawnSync('npm', flags, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' });
  if (npm.error) {
    throw new Absent('npm was not found; it comes with Node.js.');
  }

  if (npm.status !== 0) {
    const [reason = `code ${npm.status}`] = npm.stderr.split('\n').flatMap(line => /^npm error (?!code|syscall|errno|path)(.+)/.exec(line)?.[1] ?? []);
    throw new Absent(`"npm ci" in src/explorer failed: ${reason}`);
  }

  writeFileSync(marker, wanted);
}

/** The types of the questions that the pages ask, from the schema. */
function generate() {
  const generator = createRequire(import.meta.url).resolve('@graphql-codegen/cli/package.json');
  const { bin } = JSON.parse(readFileSync(generator, 'utf8'));
  const run = spawnSync(process.execPath, [join(dirname(generator), bin['graphql-codegen']), '--silent'], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) {
    throw new Error(`"npm run generate" in src/explorer failed: ${run.stdout}${run.stderr}`);
  }
}

async function alone(work) {
  for (const end = Date.now() + 600_000; ; await setTimeout(200)) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (e) {
      if (e.code !== 'EEXIST') {
        throw e;
      }
    }

    if (isAbandoned()) {
      rmSync(lock, { force: true });
    } else if (Date.now() > end) {
      throw new Error(`Another build of the explorer has run for ten minutes. Where there is none, delete ${lock}.`);
    }
  }

  try {
    await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

/** Whether the process that holds the lock is gone. */
function isAbandoned() {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Just made, and not yet written.
    return holder > 0 && !process.kill(holder, 0);
  } catch (e) {
    return e.code === 'ESRCH';
  }
}
