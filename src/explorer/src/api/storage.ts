/** Where a browser keeps things: for this tab, or until they are deleted. */
type Place = 'sessionStorage' | 'localStorage';

/** What is kept in a slot; null where there is nothing, or where the browser keeps nothing for this site. */
export function kept(place: Place, slot: string): string | null {
  try {
    return globalThis[place].getItem(slot);
  } catch {
    return null;
  }
}

/** Keeps something in a slot; false where the browser does not. */
export function keep(place: Place, slot: string, text: string): boolean {
  try {
    globalThis[place].setItem(slot, text);
    return true;
  } catch {
    return false;
  }
}
