/** Changes to the parameters of an address: null takes one out, a list writes it with commas between. */
export type ParamChanges = Record<string, string | number | readonly string[] | null | undefined>;

/** A copy of some parameters with changes. What is empty is left out. */
export function withParams(params: URLSearchParams, changes: ParamChanges): URLSearchParams {
  const changed = new URLSearchParams(params);
  for (const [name, value] of Object.entries(changes)) {
    const text = value === null || value === undefined ? '' : typeof value === 'object' ? value.join(',') : String(value);
    if (text === '') {
      changed.delete(name);
    } else {
      changed.set(name, text);
    }
  }

  return changed;
}

/** An address from a path and parameters; commas and colons stay readable. */
export function addressOf(path: string, params: URLSearchParams): string {
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text ? `${path}?${text}` : path;
}

/** A list of ids in a parameter. */
export function listOf(text: string | null): string[] {
  return (text ?? '').split(',').filter(Boolean);
}

/** A full day, or null: who writes nonsense into an address sees the view of now. */
export function dayOf(text: string | null): string | null {
  return text && /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text) ? text : null;
}
