import { useLayoutEffect, useRef, type RefObject } from 'react';
import { createPortal } from 'react-dom';
import type { RelationStatus } from '../api';
import { evidenceTexts as texts } from '../texts/evidence';
import { isContested } from './sides';
import styles from './SourcePopover.module.css';
import { SourceNote } from './SourceNote';
import { SourceSides } from './SourceSides';
import type { EvidenceStatement } from './statement';

interface SourcePopoverProps {
  id: string;
  anchor: RefObject<HTMLButtonElement | null>;
  first: EvidenceStatement;
  statements: readonly EvidenceStatement[];
  numbers: readonly number[];
  status: RelationStatus | null | undefined;
  onClose(): void;
}

/** The sources of a line, over the page but not in its way: Escape, a press outside or leaving it by Tab closes it; on a phone it comes up from below. */
export function SourcePopover({ id, anchor, first, statements, numbers, status, onClose }: SourcePopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  const contested = isContested(statements, status);
  useLayoutEffect(() => {
    const shown = popover.current;
    const button = anchor.current;
    if (!shown || !button) {
      return;
    }

    shown.showPopover({ source: button });
    place(shown, button);
    shown.focus({ preventScroll: true });
    const again = () => place(shown, button);
    window.addEventListener('resize', again);
    return () => {
      window.removeEventListener('resize', again);
      if (shown.contains(document.activeElement)) {
        button.focus({ preventScroll: true });
      }
    };
  }, [anchor]);

  const rest = statements.filter(s => s !== first);
  const number = (statement: EvidenceStatement) => numbers[statements.indexOf(statement)] ?? 0;
  return createPortal(
    <div
      ref={popover}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={texts.popover(statements.length)}
      tabIndex={-1}
      className={styles.popover}
      data-wide={contested || undefined}
      onToggle={event => {
        if (event.newState === 'closed') {
          onClose();
        }
      }}
      onBlur={event => {
        if (event.relatedTarget instanceof Node && !event.currentTarget.contains(event.relatedTarget) && event.relatedTarget !== anchor.current) {
          onClose();
        }
      }}
    >
      <div className={styles.bar}>
        <span>{texts.popover(statements.length)}</span>
        <button type="button" data-look="plain" onClick={onClose}>
          {texts.close}
        </button>
      </div>
      {contested ? (
        <SourceSides statements={statements} status={status} number={number} />
      ) : (
        [first, ...rest].map(statement => <SourceNote key={statement.id} number={number(statement)} statement={statement} />)
      )}
    </div>,
    document.body,
  );
}

/** Below the marker, or above it where there is more room, and always within the window. Phones have it at the bottom, by the style sheet. */
function place(popover: HTMLElement, button: HTMLElement) {
  const gap = 6;
  const edge = 12;
  const mark = button.getBoundingClientRect();
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const [below, above] = [height - mark.bottom - gap - edge, mark.top - gap - edge];
  popover.style.setProperty('--room', `${Math.max(below, above)}px`);
  const size = popover.getBoundingClientRect();
  const under = size.height <= below || below >= above;
  const left = Math.max(edge, Math.min(mark.left - 16, width - size.width - edge));
  const top = under ? mark.bottom + gap : Math.max(edge, mark.top - gap - size.height);
  // In the page, not in the window: it stays beside its marker while one scrolls.
  popover.style.setProperty('--left', `${left + window.scrollX}px`);
  popover.style.setProperty('--top', `${top + window.scrollY}px`);
}
