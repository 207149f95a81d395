import { beforeEach, expect, test, vi } from 'vitest';

const pages = vi.hoisted(() => [] as unknown[]);
vi.mock('../../src/api', async original => ({ ...(await original<typeof import('../../src/api')>()), execute: async () => pages.shift() }));

const { readStatements } = await import('../../src/documents/readStatements');

const page = (release: string, id: string, next: string | null) => ({ statements: { totalCount: 2, release, pageInfo: { hasNextPage: next !== null, endCursor: next }, nodes: [{ id }] } });

beforeEach(() => void pages.splice(0));

test('all statements and the release that they were read from', async () => {
  pages.push(page('r1', 'x', 'c'), page('r1', 'y', null));
  expect(await readStatements('d', null, 'r1')).toEqual({ statements: [{ id: 'x' }, { id: 'y' }], release: 'r1' });
});

test('a file is of the release of its page, from the first statement to the last', async () => {
  pages.push(page('r2', 'x', null));
  await expect(readStatements('d', null, 'r1')).rejects.toMatchObject({ code: 'DATA_CHANGED' });
  pages.push(page('r1', 'x', 'c'), page('r2', 'y', null));
  await expect(readStatements('d', null, 'r1')).rejects.toMatchObject({ code: 'DATA_CHANGED' });
});
