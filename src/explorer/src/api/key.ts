import { keep, kept } from './storage';

const slot = 'graph.key';
/** For browsers that keep nothing: until the page is loaded again. */
let given: string | null = null;

/** The key of a reader, for a server that asks for one. It is forgotten with the tab. */
export function keyHeaders(): Record<string, string> {
  const key = given ?? kept('sessionStorage', slot);
  return key ? { authorization: `Bearer ${key}` } : {};
}

/** Keeps a key for this tab. */
export function keepKey(key: string): void {
  given = key;
  keep('sessionStorage', slot, key);
}
