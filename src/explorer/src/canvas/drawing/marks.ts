import type { EntityKind, RelationStatus } from '../../api';

/** Half the width of a node. */
export const nodeRadius = 18;

/** The outline of each kind, as points between -1 and 1; a person is a circle. Told apart without colour. */
export const outlines: Record<EntityKind, readonly number[] | null> = {
  COMPANY: [-0.92, -0.92, 0.92, -0.92, 0.92, 0.92, -0.92, 0.92],
  AGENCY: [0, -1, 1, -0.4, 1, 0.95, -1, 0.95, -1, -0.4],
  PERSON: null,
  PRODUCT: [0, -1, 0.92, -0.5, 0.92, 0.5, 0, 1, -0.92, 0.5, -0.92, -0.5],
  TECHNOLOGY: [-0.42, -1, 0.42, -1, 1, -0.42, 1, 0.42, 0.42, 1, -0.42, 1, -1, 0.42, -1, -0.42],
  POLICY: [-0.82, -1, 0.3, -1, 0.82, -0.48, 0.82, 1, -0.82, 1],
  CONTROL_ITEM: [-1, -0.78, 0.5, -0.78, 1, 0, 0.5, 0.78, -1, 0.78],
  DEAL: [0, -1, 1, 0, 0, 1, -1, 0],
  CASE: [-1, -0.9, 1, -0.9, 0.66, 0.95, -0.66, 0.95],
  JURISDICTION: [-0.9, -0.95, 0.9, -0.95, 0.9, 0.25, 0, 1, -0.9, 0.25],
};

/** How a line tells the status of a relation without colour. */
export interface LineMark {
  readonly width: number;
  readonly dashes: readonly number[] | null;
  /** A bar across the middle: it is not so. */
  readonly struck: boolean;
}

export const lineMarks: Record<RelationStatus, LineMark> = {
  RULED: { width: 3, dashes: null, struck: false },
  CONFIRMED: { width: 1.6, dashes: null, struck: false },
  REPORTED: { width: 1.6, dashes: [9, 4], struck: false },
  INFERRED: { width: 1.6, dashes: [2, 4], struck: false },
  DISPUTED: { width: 2, dashes: [11, 4, 2, 4], struck: false },
  REFUTED: { width: 1.4, dashes: [5, 5], struck: true },
  UNSUPPORTED: { width: 1.4, dashes: [1.5, 6], struck: true },
};

/** A pin, on 16 by 16. */
export const pinPath = 'M5.5 1.5h5l-.8 5 2.3 2.5H4l2.3-2.5zM8 9v5.5';

/** Names on the canvas are short; the list beside it and the panel have them whole. */
export function shortName(name: string): string {
  if (name.length <= 56) {
    return name;
  }

  const cut = name.lastIndexOf(' ', 52);
  return `${name.slice(0, cut > 20 ? cut : 52)}…`;
}
