import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { useAddress } from '../address';
import { keep, kept } from '../api/storage';
import { fromFile, toFile } from './model/file';
import { emptyHistory, step, type HistoryAction } from './model/history';
import { fromLink, linkLimit, toLink } from './model/link';
import type { CanvasState } from './model/state';

const slot = 'graph.canvas';

/** The canvas with its history, kept in step with the address: steps are undone here, so each replaces the address instead of adding one. */
export function useCanvasState() {
  const { params, set } = useAddress();
  const [ids, at, off, kept] = [params.get('ids') ?? '', params.get('at') ?? '', params.get('off') ?? '', params.get('kept') ?? ''];
  const address = [ids, at, off, kept].join(' ');
  const [first] = useState(() => read({ ids, at, off, kept }));
  const [history, dispatch] = useReducer(step, first.state, state => ({ ...emptyHistory, present: state }));
  const [told, setTold] = useState({ unread: first.unread, lost: first.lost });
  const [opened, setOpened] = useState(0);
  const written = useRef(address);
  const open = useCallback((state: CanvasState) => {
    dispatch({ type: 'open', state });
    setTold({ unread: [], lost: false });
    setOpened(count => count + 1);
  }, []);

  // An address that this canvas did not write: a link was opened, or the reader went back.
  useEffect(() => {
    if (written.current !== address) {
      written.current = address;
      const { state, ...rest } = read({ ids, at, off, kept });
      open(state);
      setTold(rest);
    }
  }, [address, ids, at, off, kept, open]);

  const { present } = history;
  const tooLong = useMemo(() => isTooLong(present), [present]);
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    if (told.lost && present.places.length === 0) {
      return;
    }

    if (tooLong) {
      setIsKept(keep('sessionStorage', slot, JSON.stringify(toFile(present, { asOf: null, knownAt: null, release: null }))));
    }

    const next = tooLong ? { ids: '', at: '', off: '', kept: 'tab' } : { ...toLink(present), kept: '' };
    written.current = [next.ids, next.at, next.off, next.kept].join(' ');
    set(next, { replace: true });
  }, [present, tooLong, told.lost, set]);

  const act = useCallback((action: HistoryAction) => dispatch(action), []);
  return { history, state: present, act, open, ...told, opened, tooLong, isKept };
}

/** What an address says is on the canvas; one that was too large for it was kept in the tab. */
function read({ ids, at, off, kept: place }: { ids: string; at: string; off: string; kept: string }) {
  const file = place && !ids ? fromFile(kept('sessionStorage', slot) ?? '') : null;
  const { state, unread } = file ? { state: file.state, unread: [] } : fromLink({ ids, at, off });
  return { state, unread, lost: place !== '' && !ids && !file };
}

function isTooLong(state: CanvasState): boolean {
  const { ids, at, off } = toLink(state);
  return ids.length + at.length + off.length > linkLimit;
}
