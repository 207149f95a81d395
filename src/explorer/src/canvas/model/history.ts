import { reduce } from './reducer';
import { emptyCanvas, type CanvasAction, type CanvasState } from './state';

export interface History {
  readonly past: readonly CanvasState[];
  readonly present: CanvasState;
  readonly future: readonly CanvasState[];
}

/** Steps that can be taken back. */
export const historyLimit = 200;

export type HistoryAction =
  | CanvasAction
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  /** Another canvas, from a link or a file: there is nothing before it. */
  | { readonly type: 'open'; readonly state: CanvasState }
  /** A canvas that the reader had left, with its steps. */
  | { readonly type: 'return'; readonly history: History };

export const emptyHistory: History = { past: [], present: emptyCanvas, future: [] };

export function step(history: History, action: HistoryAction): History {
  const { past, present, future } = history;
  switch (action.type) {
    case 'undo': {
      const before = past.at(-1);
      return before ? { past: past.slice(0, -1), present: before, future: [present, ...future] } : history;
    }
    case 'redo': {
      const [next, ...rest] = future;
      return next ? { past: [...past, present], present: next, future: rest } : history;
    }
    case 'open':
      return { past: [], present: action.state, future: [] };
    case 'return':
      return action.history;
    default: {
      const next = reduce(present, action);
      return next === present ? history : { past: [...past, present].slice(-historyLimit), present: next, future: [] };
    }
  }
}
