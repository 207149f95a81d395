import type { ChainPath } from './model';

/** The entities on some paths, each once, in the order of the walk. What is assumed is in no data and left out. */
export function idsOf(paths: readonly Pick<ChainPath, 'hops'>[]): string[] {
  const ids = new Set(paths.flatMap((path) => path.hops.flatMap((hop) => [hop.from.id, hop.to.id])));
  return [...ids].filter((id) => !id.startsWith('assumed:'));
}

/** What a file is called: letters, digits and dashes only. */
export function fileName(...parts: string[]): string {
  return parts.map((part) => part.replaceAll(/[^A-Za-z0-9.-]+/g, '-')).join('_');
}
