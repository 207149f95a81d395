/** The years that a timeline is narrowed to; null for no limit. */
export interface Span {
  readonly since: string | null;
  readonly until: string | null;
}

export const everyYear: Span = { since: null, until: null };

/** A year of four digits; null for anything else. */
export function yearOf(text: string | null): string | null {
  return text && /^\d{4}$/.test(text) && text !== '0000' ? text : null;
}

/** The span in an address. Whoever writes the later year first means the same years. */
export function spanOf(since: string | null, until: string | null): Span {
  const [a, b] = [yearOf(since), yearOf(until)];
  return a && b && a > b ? { since: b, until: a } : { since: a, until: b };
}

export function isNarrow({ since, until }: Span): boolean {
  return since !== null || until !== null;
}

/** The span as days, as the server asks for it: what may have been in these years is in it. */
export function daysOf({ since, until }: Span): { from: string | null; to: string | null } {
  return { from: since && `${since}-01-01`, to: until && `${until}-12-31` };
}
