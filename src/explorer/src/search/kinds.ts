import { listOf } from '../address';
import type { EntityKind } from '../api';
import { kindTexts } from '../texts/common';

/** All kinds, in the order in which they are listed. */
export const allKinds: readonly EntityKind[] = ['DEAL', 'POLICY', 'COMPANY', 'TECHNOLOGY', 'PRODUCT', 'PERSON', 'AGENCY', 'CASE', 'CONTROL_ITEM', 'JURISDICTION'];

/** The kinds that an address names; what is none is left out. */
export function kindsOf(text: string | null): EntityKind[] {
  const named = listOf(text?.toUpperCase() ?? null);
  return allKinds.filter(kind => named.includes(kind));
}

/** "Deals and policies". */
export function kindsText(kinds: readonly EntityKind[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(kinds.map((kind, i) => (i === 0 ? kindTexts[kind].many : kindTexts[kind].many.toLowerCase())));
}
