import { dateTexts } from '../texts/common';
import { dateText } from './dates';

/** A day, month or year, for readers and machines. */
export function DateMark({ date }: { date: string }) {
  return <time dateTime={date}>{dateText(date)}</time>;
}

interface DateSpanProps {
  start: string | null | undefined;
  end: string | null | undefined;
  /** What is said where there is no start, or behind it, such as "start of the deal’s span". */
  startText?: string | null | undefined;
  endText?: string | null | undefined;
}

/** From when to when, with what is not known said: "from 28 August 2020, no end known". */
export function DateSpan({ start, end, startText, endText }: DateSpanProps) {
  if (!start && !end && !startText && !endText) {
    return <span>{dateTexts.unknown}</span>;
  }

  if (start && start === end && !startText && !endText) {
    return (
      <span>
        {dateTexts.on} <DateMark date={start} />
      </span>
    );
  }

  return (
    <span>
      {start ? (
        <>
          {dateTexts.from} <DateMark date={start} />
          {startText ? ` (${startText})` : ''}
        </>
      ) : (
        (startText ?? dateTexts.unknownStart)
      )}
      {end ? (
        <>
          {' '}
          {dateTexts.until} <DateMark date={end} />
          {endText ? ` (${endText})` : ''}
        </>
      ) : (
        `, ${endText ?? dateTexts.noEnd}`
      )}
    </span>
  );
}
