import { middle, placeAround } from './placing';
import { emptyCanvas, type CanvasAction, type CanvasState, type Place } from './state';

/** The canvas after an action; the same object where the action changes nothing. */
export function reduce(state: CanvasState, action: CanvasAction): CanvasState {
  switch (action.type) {
    case 'add':
      return withNew(state, action.ids, action.near);
    case 'expand': {
      const grown = withNew(state, action.ids, action.of);
      return action.cursor === null || action.cursor === state.cursors[action.list] ? grown : { ...grown, cursors: { ...grown.cursors, [action.list]: action.cursor } };
    }
    case 'hide':
      return mapped(state, action.ids, place => (place.hidden ? place : { ...place, hidden: true }));
    case 'show':
      return mapped(state, action.ids, place => (place.hidden ? { ...place, hidden: false } : place));
    case 'showAll':
      return state.places.some(place => place.hidden) || state.hiddenTypes.length > 0
        ? { ...state, places: state.places.map(place => (place.hidden ? { ...place, hidden: false } : place)), hiddenTypes: [] }
        : state;
    case 'pin':
      return mapped(state, action.ids, place => (place.pinned === action.pinned ? place : { ...place, pinned: action.pinned }));
    case 'move':
      return mapped(state, Object.keys(action.to), place => {
        const to = action.to[place.id] ?? place;
        const [x, y, pinned] = [Math.round(to.x), Math.round(to.y), action.pin ?? place.pinned];
        return place.x === x && place.y === y && place.pinned === pinned ? place : { ...place, x, y, pinned };
      });
    case 'remove':
      return without(state, new Set(action.ids));
    case 'hideType':
      return state.hiddenTypes.includes(action.name) === action.hidden
        ? state
        : { ...state, hiddenTypes: action.hidden ? [...state.hiddenTypes, action.name].sort() : state.hiddenTypes.filter(name => name !== action.name) };
    case 'clear':
      return state.places.length === 0 && state.hiddenTypes.length === 0 ? state : emptyCanvas;
  }
}

/** Adds those that are not there yet and shows those that are hidden: whoever asks for one wants to see it. */
function withNew(state: CanvasState, ids: readonly string[], near: string | undefined): CanvasState {
  const there = new Set(state.places.map(place => place.id));
  const added = [...new Set(ids)].filter(id => !there.has(id));
  const shown = mapped(state, ids, place => (place.hidden ? { ...place, hidden: false } : place));
  if (added.length === 0) {
    return shown;
  }

  const anchor = state.places.find(place => place.id === near) ?? middle(state.places);
  return { ...shown, places: [...shown.places, ...placeAround(shown.places, added, anchor)] };
}

function mapped(state: CanvasState, ids: readonly string[], change: (place: Place) => Place): CanvasState {
  const wanted = new Set(ids);
  let changed = false;
  const places = state.places.map(place => {
    const next = wanted.has(place.id) ? change(place) : place;
    changed ||= next !== place;
    return next;
  });
  return changed ? { ...state, places } : state;
}

/** What was read of lists is forgotten with what it brought, so that it can be found again. */
function without(state: CanvasState, ids: ReadonlySet<string>): CanvasState {
  const places = state.places.filter(place => !ids.has(place.id));
  return places.length === state.places.length ? state : { ...state, places, cursors: {} };
}
