import { canvasLimit } from './link';
import { emptyCanvas, type CanvasState, type Place } from './state';

/** What a saved canvas holds besides its places: what it was drawn with. */
export interface FileContext {
  readonly asOf: string | null;
  readonly knownAt: string | null;
  readonly release: string | null;
}

export interface CanvasFile extends FileContext {
  readonly canvas: 1;
  readonly places: readonly Place[];
  readonly hiddenTypes: readonly string[];
}

export function toFile(state: CanvasState, context: FileContext): CanvasFile {
  return { canvas: 1, ...context, places: state.places, hiddenTypes: state.hiddenTypes };
}

/** Reads what `toFile` made; null for anything else. A file may come from anywhere, so nothing in it is taken on trust. */
export function fromFile(text: string): { state: CanvasState; context: FileContext } | null {
  const file = parsed(text);
  if (!isRecord(file) || file.canvas !== 1 || !Array.isArray(file.places) || file.places.length > canvasLimit) {
    return null;
  }

  const places = file.places.filter(isPlace).map(({ id, x, y, pinned, hidden }) => ({ id, x, y, pinned, hidden }));
  const unique = [...new Map(places.map(place => [place.id, place])).values()];
  if (places.length !== file.places.length || unique.length !== places.length) {
    return null;
  }

  const hiddenTypes = Array.isArray(file.hiddenTypes) ? file.hiddenTypes.filter(name => typeof name === 'string') : [];
  return {
    state: { ...emptyCanvas, places: unique, hiddenTypes: [...new Set(hiddenTypes)].sort() },
    context: { asOf: words(file.asOf), knownAt: words(file.knownAt), release: words(file.release) },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown) => (typeof value === 'string' ? value : null);

function isPlace(value: unknown): value is Place {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    value.id !== '' &&
    Number.isSafeInteger(value.x) &&
    Number.isSafeInteger(value.y) &&
    typeof value.pinned === 'boolean' &&
    typeof value.hidden === 'boolean'
  );
}
