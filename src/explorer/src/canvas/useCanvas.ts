import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAddress, useClocks } from '../address';
import { QuestionError } from '../api';
import { canvasTexts as texts } from '../texts/canvas';
import type { RelationList } from './data/counts';
import { expansion } from './data/expand';
import type { HistoryAction } from './model/history';
import { useCanvasState } from './useCanvasState';
import { useGraph } from './useGraph';

/** The canvas as its parts use it: what is on it, what is chosen, and what can be done. Each deed is said to those who do not see it. */
export function useCanvas() {
  const { params, set } = useAddress();
  const { asOf, knownAt } = useClocks();
  const { history, state, act, ...rest } = useCanvasState();
  const graph = useGraph(state, asOf, knownAt);
  const [said, setSaid] = useState('');
  const chosen = params.get('sel');
  const { vertices, edges } = graph.known;
  const expansions = useExpansions(act, state, { asOf, knownAt }, setSaid);
  const places = useMemo(() => new Map(state.places.map(place => [place.id, place])), [state.places]);
  const nameOf = useCallback((id: string) => vertices.get(id)?.name ?? id, [vertices]);
  const choose = useCallback((id: string | null) => set({ sel: id }, { replace: true }), [set]);
  const isKnown = chosen !== null && places.has(chosen) && vertices.has(chosen);
  // What is said of a choice follows from it, whoever made it.
  useEffect(() => {
    if (chosen !== null && isKnown) {
      setSaid(texts.said.chosen(nameOf(chosen), graph.degrees.get(chosen) ?? 0));
    }
    // Only a new choice is said.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [chosen, isKnown]);

  const tell = (action: HistoryAction, words: string) => {
    act(action);
    setSaid(words);
  };
  return {
    ...rest,
    ...expansions,
    state,
    history,
    graph,
    chosen,
    choose,
    said,
    tell: setSaid,
    act,
    nameOf,
    placeOf: (id: string) => places.get(id),
    edgesOf: (id: string) => graph.drawn.filter(edge => edge.from === id || edge.to === id),
    /** How many relations of each list of an entity lead to something on the canvas. */
    shownLists: (id: string) => {
      const counts = new Map<string, number>();
      for (const edge of [...graph.drawn, ...graph.ofHiddenType, ...graph.toHidden]) {
        for (const key of [edge.from === id && `OUTGOING ${edge.type}`, edge.to === id && `INCOMING ${edge.type}`]) {
          if (key) {
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
      }

      return counts;
    },
    chosenVertex: chosen === null || !places.has(chosen) ? undefined : vertices.get(chosen),
    chosenEdge: chosen === null ? undefined : edges.get(chosen),
    add: (id: string) => {
      tell({ type: 'add', ids: [id] }, texts.said.added(1, state.places.length + (places.has(id) ? 0 : 1)));
      choose(id);
    },
    hide: (id: string, hidden: boolean) => tell({ type: hidden ? 'hide' : 'show', ids: [id] }, hidden ? texts.said.hidden(nameOf(id)) : texts.said.shown(nameOf(id))),
    pin: (id: string, pinned: boolean) => tell({ type: 'pin', ids: [id], pinned }, pinned ? texts.said.pinned(nameOf(id)) : texts.said.unpinned(nameOf(id))),
    remove: (id: string) => {
      tell({ type: 'remove', ids: [id] }, texts.said.removed(nameOf(id)));
      choose(null);
    },
    hideType: (name: string, hidden: boolean) => act({ type: 'hideType', name, hidden }),
    clear: () => {
      tell({ type: 'clear' }, texts.said.cleared);
      choose(null);
    },
    undo: () => tell({ type: 'undo' }, texts.said.undone),
    redo: () => tell({ type: 'redo' }, texts.said.redone),
  };
}

export type CanvasActions = ReturnType<typeof useCanvas>;

/** One expansion at a time; a new one or leaving the page ends what is under way. */
function useExpansions(
  act: (action: HistoryAction) => void,
  state: ReturnType<typeof useCanvasState>['state'],
  clocks: { asOf: string | null; knownAt: string | null },
  say: (text: string) => void,
) {
  const [expanding, setExpanding] = useState<string | null>(null);
  const [expandError, setExpandError] = useState<QuestionError | null>(null);
  const ended = useRef<AbortController | null>(null);
  useEffect(() => () => ended.current?.abort(), []);
  return useMemo(
    () => ({
      expanding,
      expandError,
      expand: async (of: string, list: RelationList, count: number) => {
        ended.current?.abort();
        const { signal } = (ended.current = new AbortController());
        setExpanding(`${of} ${list.direction} ${list.type}`);
        setExpandError(null);
        try {
          const action = await expansion(state, of, list, count, clocks, signal);
          if (!signal.aborted) {
            act(action);
            say(action.ids.length > 0 ? texts.said.added(action.ids.length, state.places.length + action.ids.length) : texts.nothingMore);
          }
        } catch (e) {
          if (!signal.aborted) {
            setExpandError(e instanceof QuestionError ? e : new QuestionError('FAILED', String(e)));
          }
        } finally {
          if (!signal.aborted) {
            setExpanding(null);
          }
        }
      },
    }),
    // The clocks are two words, not the object they came in.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [act, clocks.asOf, clocks.knownAt, expandError, expanding, say, state],
  );
}
