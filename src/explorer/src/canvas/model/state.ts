/** An entity on the canvas: where it stands and what was done with it. Names and relations are read, never kept here. */
export interface Place {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Stays where it is when others are laid out. */
  readonly pinned: boolean;
  /** On the canvas, but not drawn. */
  readonly hidden: boolean;
}

/** What a reader made of the canvas. Everything that a link restores and that can be undone. */
export interface CanvasState {
  /** In the order in which they were added. */
  readonly places: readonly Place[];
  /** Types of relations that are not drawn, ascending. */
  readonly hiddenTypes: readonly string[];
  /** How far lists of relations were read: the cursor of the last row by `listKey`. Not part of a link. */
  readonly cursors: Readonly<Record<string, string>>;
}

export const emptyCanvas: CanvasState = { places: [], hiddenTypes: [], cursors: {} };

export interface Point {
  readonly x: number;
  readonly y: number;
}

export type CanvasAction =
  | { readonly type: 'add'; readonly ids: readonly string[]; readonly near?: string }
  | { readonly type: 'expand'; readonly of: string; readonly list: string; readonly ids: readonly string[]; readonly cursor: string | null }
  | { readonly type: 'hide'; readonly ids: readonly string[] }
  | { readonly type: 'show'; readonly ids: readonly string[] }
  | { readonly type: 'showAll' }
  | { readonly type: 'pin'; readonly ids: readonly string[]; readonly pinned: boolean }
  | { readonly type: 'move'; readonly to: Readonly<Record<string, Point>>; readonly pin?: boolean }
  | { readonly type: 'remove'; readonly ids: readonly string[] }
  | { readonly type: 'hideType'; readonly name: string; readonly hidden: boolean }
  | { readonly type: 'clear' };

/** Names one list of relations of an entity: those of a type in a direction. */
export function listKey(entity: string, type: string, direction: 'OUTGOING' | 'INCOMING'): string {
  return `${entity} ${direction === 'OUTGOING' ? '>' : '<'} ${type}`;
}
