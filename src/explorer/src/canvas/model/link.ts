import { placeAround, middle } from './placing';
import { emptyCanvas, type CanvasState, type Place } from './state';

/** What a canvas adds to an address: `ids`, and beside it `at` (one place for each id) and `off` (types of relations that are not drawn). */
export interface LinkParams {
  readonly ids: string;
  readonly at: string;
  readonly off: string;
}

/** Beyond it servers refuse an address (Kestrel: 8 192 bytes for the whole request line) and programs for mail break it. */
export const linkLimit = 6000;

/** More than this are not taken from an address or a file. */
export const canvasLimit = 5000;

const idPattern = /^[a-z0-9][a-z0-9-]{0,119}$/;
const placePattern = /^(-?[0-9a-z]{1,4})_(-?[0-9a-z]{1,4})([PH]{0,2})$/;
const typePattern = /^[A-Z][A-Z_]{0,59}$/;

/** Only signs that an address needs not escape: `0_0.2s_-a4P` says that the first stands at the origin and the second, pinned, at (100, -364). */
export function toLink(state: CanvasState): LinkParams {
  return {
    ids: state.places.map(place => place.id).join(','),
    at: state.places.map(p => `${p.x.toString(36)}_${p.y.toString(36)}${p.pinned ? 'P' : ''}${p.hidden ? 'H' : ''}`).join('.'),
    off: state.hiddenTypes.join(','),
  };
}

export interface FromLink {
  readonly state: CanvasState;
  /** What was in the address and could not be read: nothing is dropped silently. */
  readonly unread: readonly string[];
}

/** Reads whatever an address holds. What has no place is placed beside the others, so `ids` alone will do. */
export function fromLink(params: Partial<Record<keyof LinkParams, string | null>>): FromLink {
  const unread: string[] = [];
  const at = split(params.at, '.');
  const placed = new Map<string, Place>();
  const unplaced: string[] = [];
  const seen = new Set<string>();
  split(params.ids, ',').forEach((id, index) => {
    if (seen.has(id)) {
      return;
    }

    if (!idPattern.test(id) || seen.size >= canvasLimit) {
      unread.push(id);
      return;
    }

    seen.add(id);
    const place = readPlace(id, at[index]);
    if (place) {
      placed.set(id, place);
    } else {
      unplaced.push(id);
    }
  });
  const types = split(params.off, ',');
  unread.push(...types.filter(name => !typePattern.test(name)));
  const known = [...placed.values()];
  for (const place of placeAround(known, unplaced, middle(known))) {
    placed.set(place.id, place);
  }

  return {
    state: {
      ...emptyCanvas,
      places: [...seen].flatMap(id => placed.get(id) ?? []),
      hiddenTypes: [...new Set(types.filter(name => typePattern.test(name)))].sort(),
    },
    unread,
  };
}

function readPlace(id: string, text: string | undefined): Place | null {
  const [, x, y, flags] = placePattern.exec(text ?? '') ?? [];
  return x === undefined || y === undefined ? null : { id, x: parseInt(x, 36), y: parseInt(y, 36), pinned: flags?.includes('P') ?? false, hidden: flags?.includes('H') ?? false };
}

const split = (text: string | null | undefined, by: string) => (text ? text.split(by).filter(part => part !== '') : []);
