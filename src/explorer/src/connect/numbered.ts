import type { ChainPath } from '../trace/model';

/** A path with its number among all that were read: a choice of some does not count them anew. */
export interface NumberedPath {
  path: ChainPath;
  number: number;
}

/** All paths, or those whose steps all held at once. */
export function numbered(paths: readonly ChainPath[], onlyTogether: boolean): NumberedPath[] {
  return paths.map((path, i) => ({ path, number: i + 1 })).filter(({ path }) => !onlyTogether || !path.window.empty);
}
