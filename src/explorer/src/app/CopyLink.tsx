import { useEffect, useState } from 'react';
import { linkHere, useAddress } from '../address';
import { appTexts } from '../texts/app';
import { copyText } from '../ui/copying';
import { useAskRelease } from './useRelease';

/** Copies a link that restores this view and tells from which release of the data it was made. */
export function CopyLink() {
  const { go } = useAddress();
  const askRelease = useAskRelease();
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(''), 4000);
    return () => clearTimeout(timer);
  }, [told]);

  const copy = async () => {
    const address = askRelease().then(linkHere);
    const copied = await copyText(address.then(here => window.location.origin + here));
    go(await address, { replace: true });
    setTold(copied ? appTexts.link.copied : appTexts.link.failed);
  };

  return (
    <>
      <button type="button" onClick={() => void copy()} title={appTexts.link.title}>
        {told === appTexts.link.copied ? `✓ ${told}` : appTexts.link.copy}
      </button>
      <span role="status" className={told === appTexts.link.failed ? undefined : 'visually-hidden'}>
        {told}
      </span>
    </>
  );
}
