import { beforeEach, expect, test, vi } from 'vitest';

const pages = vi.hoisted(() => [] as unknown[]);
vi.mock('../../src/api', async original => ({ ...(await original<typeof import('../../src/api')>()), execute: async () => pages.shift() }));

const { readConnections } = await import('../../src/entity/readConnections');

const clocks = { asOf: null, knownAt: null };
const page = (release: string, id: string, next: string | null) => ({ entity: { id: 'a', relations: { totalCount: 2, release, pageInfo: { hasNextPage: next !== null, endCursor: next }, nodes: [{ id }] } } });
const read = (pageRelease?: string) => readConnections('a', clocks, new AbortController().signal, () => {}, pageRelease);

beforeEach(() => void pages.splice(0));

test('all pages and the release that they were read from', async () => {
  pages.push(page('r1', 'x', 'c'), page('r1', 'y', null));
  expect(await read()).toEqual({ connections: [{ id: 'x' }, { id: 'y' }], release: 'r1' });
});

test('pages of two releases are not joined', async () => {
  pages.push(page('r1', 'x', 'c'), page('r2', 'y', null));
  await expect(read()).rejects.toMatchObject({ code: 'DATA_CHANGED', message: expect.stringContaining('Try again') });
});

test('what is gone midway is not a whole', async () => {
  pages.push(page('r1', 'x', 'c'), { entity: null });
  await expect(read()).rejects.toMatchObject({ code: 'DATA_CHANGED' });
});

test('a file is of the release of its page', async () => {
  pages.push(page('r2', 'x', null));
  await expect(read('r1')).rejects.toMatchObject({ code: 'DATA_CHANGED', message: expect.stringContaining('Load the page again') });
});
