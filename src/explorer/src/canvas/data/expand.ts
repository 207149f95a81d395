import { execute, QuestionError } from '../../api';
import { listKey, type CanvasAction, type CanvasState } from '../model/state';
import { CanvasExpansionDocument } from './questions';
import type { RelationList } from './counts';

/** Rows in one question: those whose ends are on the canvas already are passed over. */
const rows = 60;
/** At most so many questions for one step. */
const pages = 40;

/** Reads on in a list until so many entities are found that are not on the canvas: the step that adds them. */
export async function expansion(
  state: CanvasState,
  of: string,
  { type, direction }: Pick<RelationList, 'type' | 'direction'>,
  count: number,
  clocks: { asOf: string | null; knownAt: string | null },
  signal: AbortSignal,
): Promise<Extract<CanvasAction, { type: 'expand' }>> {
  // A cursor belongs to one list, under one pair of clocks.
  const list = `${listKey(of, type, direction)} ${clocks.asOf ?? ''} ${clocks.knownAt ?? ''}`;
  const there = new Set(state.places.map(place => place.id));
  const found = new Set<string>();
  let cursor = state.cursors[list] ?? null;
  for (let page = 0; page < pages && found.size < count; page++) {
    const question = { id: of, types: [type], direction, first: rows, ...clocks };
    const { entity } = await execute(CanvasExpansionDocument, { ...question, after: cursor }, signal).catch((e: unknown) => {
      // The data changed since: the list is read from its beginning.
      if (cursor !== null && e instanceof QuestionError && e.code === 'BAD_CURSOR') {
        return execute(CanvasExpansionDocument, { ...question, after: null }, signal);
      }

      throw e;
    });
    for (const edge of entity?.relations.edges ?? []) {
      if (found.size === count) {
        break;
      }

      cursor = edge.cursor;
      const other = edge.node.from.id === of ? edge.node.to.id : edge.node.from.id;
      if (!there.has(other)) {
        found.add(other);
      }
    }

    if (!entity?.relations.pageInfo.hasNextPage) {
      break;
    }
  }

  return { type: 'expand', of, list, ids: [...found], cursor };
}
