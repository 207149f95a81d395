import { useId, useRef, useState } from 'react';
import type { RelationStatus } from '../api';
import { evidenceTexts as texts } from '../texts/evidence';
import styles from './Evidence.module.css';
import { SourcePopover } from './SourcePopover';
import type { EvidenceStatement } from './statement';

interface MarkerProps {
  number: number;
  /** The statement that it stands for. */
  first: EvidenceStatement;
  /** All statements of the line, with their numbers. */
  statements: readonly EvidenceStatement[];
  numbers: readonly number[];
  status: RelationStatus | null | undefined;
}

/** A numbered button that opens the sources of its line; on paper the number of a footnote. */
export function Marker({ number, first, statements, numbers, status }: MarkerProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // A press outside closes the popover before the click arrives, also where it is on its own button.
  const wasOpen = useRef(false);
  const denies = first.stance === 'DENIES';
  const { publisher } = first.document;
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.marker}
        data-denies={denies || undefined}
        data-gone={!first.counts || undefined}
        aria-label={denies ? texts.markerDenies(number, publisher) : texts.marker(number, publisher)}
        title={publisher}
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onPointerDown={() => {
          wasOpen.current = open;
        }}
        onClick={event => setOpen(!(event.detail === 0 ? open : wasOpen.current))}
      >
        {number}
      </button>
      {open && <SourcePopover id={id} anchor={button} first={first} statements={statements} numbers={numbers} status={status} onClose={() => setOpen(false)} />}
    </>
  );
}
