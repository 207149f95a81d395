import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

test('schema.ts is what schema.graphql says, and compiles strictly where a front end uses it', () => {
  execFileSync('npm', ['run', '--silent', 'types:check'], { cwd: fileURLToPath(new URL('.', import.meta.url)), stdio: 'pipe' });
});
