import type { ChainPath } from './model';

/** The entities on some paths, each once, in the order of the walk. What is assumed is in no data and left out. */
export function idsOf(paths: readonly Pick<ChainPath, 'hops'>[]): string[] {
  const ids = new Set(paths.flatMap((path) => path.hops.flatMap((hop) => [hop.from.id, hop.to.id])));
  return [...ids].filter((id) => !id.startsWith('assumed:'));
}

/** What a link to a canvas or a timeline can take along: an address may have about 8 000 signs, and a canvas writes the places of its entities beside their ids. */
const mostSigns = 4000;

/** The first of some ids that an address holds. */
export function withinAddress(ids: readonly string[]): string[] {
  let signs = 0;
  return ids.filter((id) => (signs += id.length + 1) <= mostSigns);
}

/** What a file is called: letters, digits and dashes only. */
export function fileName(...parts: string[]): string {
  return parts.map((part) => part.replaceAll(/[^A-Za-z0-9.-]+/g, '-')).join('_');
}
