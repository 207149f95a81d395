import { afterEach, describe, expect, it, vi } from 'vitest';
import { GraphReader } from '../../src/canvas/data/GraphReader';

/** A server whose release changes after some questions. */
function serving(releases: readonly string[]) {
  let asked = 0;
  const signals: (AbortSignal | undefined)[] = [];
  vi.stubGlobal('fetch', async (_: string, { body, signal }: RequestInit) => {
    signals.push(signal ?? undefined);
    const release = releases[Math.min(asked++, releases.length - 1)];
    const { variables } = JSON.parse(String(body)) as { variables: { ids: string[] } };
    const relations = { totalCount: 0, release, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };
    return new Response(JSON.stringify({ data: { nodes: variables.ids.map(id => ({ id, kind: 'COMPANY', name: `${id} of ${release}`, relations })) } }));
  });
  return { asked: () => asked, signals };
}

afterEach(() => vi.unstubAllGlobals());
const ids = Array.from({ length: 40 }, (_, i) => `e${i}`);
const names = (reader: GraphReader) => [...new Set([...reader.snapshot().vertices.values()].map(vertex => vertex.name.split(' ').at(-1)))];

describe('what is on the canvas', () => {
  it('is of one release: where the data changed it is read anew', async () => {
    serving(['r1', 'r2']);
    const reader = new GraphReader(null);
    reader.want(ids);
    await vi.waitFor(() => expect(reader.snapshot()).toMatchObject({ waiting: 0, release: 'r2', error: null }));
    expect(reader.snapshot().vertices.size).toBe(40);
    expect(names(reader)).toEqual(['r2']);
  });

  it('follows the release that answers now', async () => {
    const server = serving(['r1', 'r1', 'r2']);
    const reader = new GraphReader(null);
    reader.want(ids);
    await vi.waitFor(() => expect(reader.snapshot()).toMatchObject({ waiting: 0, release: 'r1' }));
    reader.follow('r1');
    expect(server.asked()).toBe(2);
    reader.follow('r2');
    await vi.waitFor(() => expect(reader.snapshot()).toMatchObject({ waiting: 0, release: 'r2' }));
    expect(names(reader)).toEqual(['r2']);
  });

  it('tells where it changes again and again', async () => {
    serving(Array.from({ length: 30 }, (_, i) => `r${i}`));
    const reader = new GraphReader(null);
    reader.want(ids);
    await vi.waitFor(() => expect(reader.snapshot().error?.code).toBe('DATA_CHANGED'));
  });

  it('is no longer asked for once the page is left, and read on when it is there again', async () => {
    const server = serving(['r1']);
    const reader = new GraphReader(null);
    reader.want(ids);
    reader.end();
    await vi.waitFor(() => expect(server.signals[0]?.aborted).toBe(true));
    reader.begin();
    await vi.waitFor(() => expect(reader.snapshot()).toMatchObject({ waiting: 0, stopped: false }));
    expect(reader.snapshot().vertices.size).toBe(40);
  });
});
