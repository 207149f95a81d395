import { useState } from 'react';
import { useAddress } from '../address';
import { draftOf, paramsOf, type Draft } from './deal';

/**
 * The deal of the form. It stands in the address as far as its rows are filled; what was asked says so there, and stays known while
 * the form is changed further.
 */
export function useDraft() {
  const { params, set } = useAddress();
  const inAddress = JSON.stringify(paramsOf(draftOf(params)));
  const isAsked = params.get('asked') === '1';
  const [state, setState] = useState(() => ({ draft: withRows(draftOf(params)), written: inAddress }));
  const [asked, setAsked] = useState<string | null>(isAsked ? inAddress : null);
  if (state.written !== inAddress) {
    // The back button, or another link.
    setState({ draft: withRows(draftOf(params)), written: inAddress });
  }
  if (isAsked && asked !== inAddress) {
    setAsked(inAddress);
  }
  const write = (draft: Draft, isNowAsked: boolean) => {
    const changes = paramsOf(draft);
    setState({ draft, written: JSON.stringify(paramsOf(draft)) });
    // The first change after an answer is a step of its own: the back button leads to the answer.
    set({ ...changes, asked: isNowAsked ? 1 : null, ...(isNowAsked ? { status: null, window: null, rule: null } : {}) }, { replace: !isNowAsked && !isAsked });
  };
  return {
    draft: state.draft,
    change: (draft: Draft) => write(draft, isAsked && JSON.stringify(paramsOf(draft)) === inAddress),
    ask: () => write(state.draft, true),
    reset: () => {
      setAsked(null);
      write(withRows(draftOf(new URLSearchParams())), false);
    },
    /** The deal that the answer is for; null before the first question. */
    asked: asked === null ? null : draftOf(new URLSearchParams(Object.entries(JSON.parse(asked) as Record<string, string | string[]>).map(([name, value]) => [name, String(value)]))),
    isChanged: asked !== null && asked !== inAddress,
  };
}

/** A form that has nothing begins with a party and an asset to fill in. */
function withRows(draft: Draft): Draft {
  return {
    ...draft,
    parties: draft.parties.length > 0 ? draft.parties : [{ id: '', role: 'ACQUIRER' }],
    assets: draft.assets.length > 0 ? draft.assets : [''],
  };
}
