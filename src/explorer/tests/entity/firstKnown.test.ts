import { expect, test, vi } from 'vitest';

vi.mock('../../src/api', async original => ({
  ...(await original<typeof import('../../src/api')>()),
  // Whatever became public in 2019 speaks of something else.
  execute: async (_: unknown, { knownAt }: { knownAt: string }) => ({ entity: knownAt >= '2020' ? { id: 'a' } : null }),
}));

const { firstKnown } = await import('../../src/entity/firstKnown');

const entity = (totalCount: number, ...dates: string[]) => ({
  id: 'a',
  kind: 'COMPANY' as const,
  name: 'A',
  type: null,
  sources: [],
  events: [],
  relations: { totalCount, nodes: dates.map(date => ({ statements: [{ document: { date, read: null } }] })) },
});
const { signal } = new AbortController();

test('the first day on which the server knows of it', async () => {
  expect(await firstKnown(entity(3, '2021', '2020-02', '2019-05-01'), signal)).toEqual({ day: '2020-02-29', isFirst: true });
});

test('of a hub, of which not all sources were looked at, a day is not told as the first', async () => {
  expect(await firstKnown(entity(201, '2021', '2020-02'), signal)).toEqual({ day: '2020-02-29', isFirst: false });
});

test('no day where no source tells', async () => {
  expect(await firstKnown(entity(1, '2019-05-01'), signal)).toBeNull();
});
