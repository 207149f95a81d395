import { useState } from 'react';
import { useClocks } from '../address';
import { appTexts } from '../texts/app';
import { Dialog } from '../ui';
import { ClockForm } from './ClockForm';

/** Opens the choice of the two clocks. */
export function ClockControl() {
  const [open, setOpen] = useState(false);
  const { isNow } = useClocks();
  const texts = appTexts.clocks;
  return (
    <>
      <button type="button" onClick={() => setOpen(true)} aria-haspopup="dialog">
        {isNow ? texts.button : texts.buttonSet}
      </button>
      <Dialog title={texts.title} open={open} onClose={() => setOpen(false)}>
        <ClockForm onDone={() => setOpen(false)} />
      </Dialog>
    </>
  );
}
