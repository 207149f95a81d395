import { execute, QuestionError } from '../../api';
import type { CanvasEdgeFragment } from '../../api/generated/graphql';
import { canvasTexts as texts } from '../../texts/canvas';
import type { Edge, Vertex } from '../model/graph';
import { CanvasEntitiesDocument, CanvasRelationsDocument } from './questions';

/** What was read of the graph so far. */
export interface Known {
  readonly vertices: ReadonlyMap<string, Vertex>;
  readonly edges: ReadonlyMap<string, Edge>;
  /** Asked for, and not in the data, or not public on the known-at day. */
  readonly missing: ReadonlySet<string>;
  /** Entities that are still to be read; 0 when all is there. */
  readonly waiting: number;
  /** The reader of the page had it stopped before all was there. */
  readonly stopped: boolean;
  readonly error: QuestionError | null;
  readonly release: string | null;
}

/** What is known before anything was read. */
const nothing: Pick<Known, 'vertices' | 'edges' | 'missing' | 'release'> = { vertices: new Map(), edges: new Map(), missing: new Set(), release: null };

/** Entities in one question, and relations of each in it: together well within what a server allows. */
const batch = 30;
const firstRows = 80;
/** Relations of one entity that are looked at for ends on the canvas; of a greater hub the canvas tells how many it did not see. */
export const rowLimit = 1000;
const pageRows = 460;
const pause = 400;
/** How often everything is read anew because the data changed meanwhile, before the reader of the page is asked. */
const mostAnew = 3;

/** Reads entities with the relations between them, a batch at a time, each once and all of one release. One reader for one known-at day. */
export class GraphReader {
  private known: Known = { ...nothing, waiting: 0, stopped: false, error: null };
  private readonly asked = new Set<string>();
  private queue: string[] = [];
  private running = false;
  private told = 0;
  private ended = new AbortController();
  private readonly listeners = new Set<() => void>();

  constructor(private readonly knownAt: string | null) {}

  readonly subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  readonly snapshot = () => this.known;

  /** Wants these to be known. */
  want(ids: readonly string[]) {
    const added = ids.filter(id => !this.asked.has(id));
    if (added.length > 0) {
      added.forEach(id => this.asked.add(id));
      this.queue.push(...added);
      this.again();
    }
  }

  /** Reads on after a stop or a failure. */
  again() {
    if (this.ended.signal.aborted) {
      this.ended = new AbortController();
    }

    void this.run();
  }

  stop() {
    this.ended.abort();
    this.tell({ stopped: true });
  }

  /** Another release answers now: everything is read anew. */
  follow(release: string) {
    // What is being read tells its release itself.
    if (!this.running && this.known.release !== null && this.known.release !== release) {
      this.queue = [...this.asked];
      this.known = { ...this.known, ...nothing };
      this.again();
    }
  }

  /** The page is there: what it left unread is read. */
  begin() {
    if (this.ended.signal.aborted) {
      this.again();
    }
  }

  /** The page is no longer there: nothing more is asked for it. */
  end() {
    this.ended.abort();
  }

  private async run() {
    if (this.running) {
      return;
    }

    this.running = true;
    this.tell({ error: null, stopped: false, waiting: this.queue.length });
    const { signal } = this.ended;
    let anew = 0;
    try {
      while (this.queue.length > 0 && !signal.aborted) {
        const ids = this.queue.slice(0, batch);
        const read = await this.read(ids, signal);
        if (read === null) {
          // Parts of two releases may contradict each other.
          this.queue = [...this.asked];
          this.known = { ...this.known, ...nothing };
          if (++anew > mostAnew) {
            throw new QuestionError('DATA_CHANGED', texts.changed);
          }

          continue;
        }

        this.queue = this.queue.filter(id => !ids.includes(id));
        this.known = { ...this.known, ...read, waiting: this.queue.length };
        // Each telling is a drawing: not more of them than can be followed.
        if (this.queue.length === 0 || performance.now() - this.told > pause) {
          this.tell({});
        }
      }
    } catch (e) {
      if (!signal.aborted) {
        this.tell({ error: e instanceof QuestionError ? e : new QuestionError('FAILED', String(e)) });
      }
    } finally {
      this.running = false;
      if (this.ended.signal !== signal) {
        void this.run();
      }
    }
  }

  /** Null where the data changed since what was read before. */
  private async read(ids: string[], signal: AbortSignal): Promise<Partial<Known> | null> {
    const { nodes } = await execute(CanvasEntitiesDocument, { ids, first: firstRows, knownAt: this.knownAt }, signal);
    const [vertices, edges, missing] = [new Map(this.known.vertices), new Map(this.known.edges), new Set(this.known.missing)];
    let { release } = this.known;
    for (const [i, id] of ids.entries()) {
      const node = nodes[i];
      if (!node || !('kind' in node)) {
        missing.add(id);
        continue;
      }

      const { relations } = node;
      if (release !== null && release !== relations.release) {
        return null;
      }

      release = relations.release;
      relations.nodes.forEach(edge => edges.set(edge.id, edgeOf(edge)));
      let looked = relations.nodes.length;
      let { pageInfo } = relations;
      while (pageInfo.hasNextPage && looked < rowLimit) {
        const page = await this.page(id, pageInfo.endCursor ?? null, signal);
        if (page?.release !== release) {
          return null;
        }

        page.nodes.forEach(edge => edges.set(edge.id, edgeOf(edge)));
        looked += page.nodes.length;
        pageInfo = page.pageInfo;
      }

      vertices.set(id, { id, kind: node.kind, name: node.name, relations: relations.totalCount, looked });
    }

    return { vertices, edges, missing, release };
  }

  /** More relations of one entity; null where the data changed so that there is no such list any more. */
  private async page(id: string, after: string | null, signal: AbortSignal) {
    try {
      const { entity } = await execute(CanvasRelationsDocument, { id, first: pageRows, after, knownAt: this.knownAt }, signal);
      return entity?.relations ?? null;
    } catch (e) {
      if (e instanceof QuestionError && (e.code === 'BAD_CURSOR' || e.code === 'UNKNOWN_ID')) {
        return null;
      }

      throw e;
    }
  }

  private tell(change: Partial<Known>) {
    this.told = performance.now();
    this.known = { ...this.known, ...change };
    this.listeners.forEach(listener => listener());
  }
}

function edgeOf({ from, to, start, end, ...edge }: CanvasEdgeFragment): Edge {
  return {
    ...edge,
    from: from.id,
    to: to.id,
    start: start ?? null,
    end: end ?? null,
    window: { start: edge.window.start ?? null, end: edge.window.end ?? null, empty: edge.window.empty },
  };
}
