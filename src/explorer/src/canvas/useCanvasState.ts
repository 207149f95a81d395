import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useAddress } from '../address';
import { keep, kept } from '../api/storage';
import { fromFile, toFile } from './model/file';
import { emptyHistory, step, type History, type HistoryAction } from './model/history';
import { LeftCanvases } from './model/left';
import { fromLink, linkLimit, toLink } from './model/link';
import type { CanvasState } from './model/state';

const left = new LeftCanvases();

/** Where a canvas is kept that is too large for an address. Each has a place of its own, so that an older one is still there to go back to. */
const slotOf = (place: string) => `graph.canvas.${place}`;

/** The canvas with its history, kept in step with the address: steps are undone here, so each replaces the address instead of adding one. */
export function useCanvasState() {
  const { params, set } = useAddress();
  const [ids, at, off, kept] = [params.get('ids') ?? '', params.get('at') ?? '', params.get('off') ?? '', params.get('kept') ?? ''];
  const address = [ids, at, off, kept].join(' ');
  const [first] = useState(() => read({ ids, at, off, kept }));
  const [history, dispatch] = useReducer(step, first.history, begun => begun);
  const [told, setTold] = useState({ unread: first.unread, lost: first.lost });
  const [opened, setOpened] = useState(0);
  const written = useRef(address);
  const place = useRef(kept);
  const open = useCallback((state: CanvasState) => {
    dispatch({ type: 'open', state });
    setTold({ unread: [], lost: false });
    setOpened(count => count + 1);
  }, []);

  const latest = useRef(history);
  useEffect(() => {
    latest.current = history;
  });
  useEffect(() => () => left.leave(written.current, latest.current), []);
  // An address that this canvas did not write: a link was opened, or the reader went back.
  useEffect(() => {
    if (written.current !== address) {
      left.leave(written.current, latest.current);
      written.current = address;
      place.current = kept;
      const { history: found, ...rest } = read({ ids, at, off, kept });
      dispatch({ type: 'return', history: found });
      setTold(rest);
      setOpened(count => count + 1);
    }
  }, [address, ids, at, off, kept]);

  const { present } = history;
  const tooLong = useMemo(() => isTooLong(present), [present]);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (told.lost && present.places.length === 0) {
      return;
    }

    if (tooLong) {
      place.current ||= Date.now().toString(36);
      setIsKept(keep('sessionStorage', slotOf(place.current), JSON.stringify(toFile(present, { asOf: null, knownAt: null, release: null }))));
    }

    const next = tooLong ? { ids: '', at: '', off: '', kept: place.current } : { ...toLink(present), kept: '' };
    written.current = [next.ids, next.at, next.off, next.kept].join(' ');
    set(next, { replace: true });
  }, [present, tooLong, told.lost, set]);

  const act = useCallback((action: HistoryAction) => dispatch(action), []);
  return { history, state: present, act, open, ...told, opened, tooLong, isKept };
}

/** What an address says is on the canvas, with its steps where it was left in this tab; one that was too large for an address was kept in the tab. */
function read({ ids, at, off, kept: place }: { ids: string; at: string; off: string; kept: string }): { history: History; unread: readonly string[]; lost: boolean } {
  const before = left.at([ids, at, off, place].join(' '));
  if (before) {
    return { history: before, unread: [], lost: false };
  }

  const file = place && !ids ? fromFile(kept('sessionStorage', slotOf(place)) ?? '') : null;
  const { state, unread } = file ? { state: file.state, unread: [] } : fromLink({ ids, at, off });
  return { history: { ...emptyHistory, present: state }, unread, lost: place !== '' && !ids && !file };
}

function isTooLong(state: CanvasState): boolean {
  const { ids, at, off } = toLink(state);
  return ids.length + at.length + off.length > linkLimit;
}
