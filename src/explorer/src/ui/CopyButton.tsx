import { useEffect, useState } from 'react';
import { commonTexts } from '../texts/common';
import { copyText } from './copying';

/** Copies a text, and says whether it did. */
export function CopyButton({ text, label = commonTexts.copy }: { text: string | (() => string); label?: string }) {
  const [told, setTold] = useState<string | null>(null);
  useEffect(() => {
    if (told) {
      const timer = setTimeout(() => setTold(null), 3000);
      return () => clearTimeout(timer);
    }
    return undefined;
  }, [told]);
  const copy = async () => setTold((await copyText(typeof text === 'function' ? text() : text)) ? commonTexts.copied : commonTexts.notCopied);
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>{' '}
      <span role="status">{told}</span>
    </>
  );
}
