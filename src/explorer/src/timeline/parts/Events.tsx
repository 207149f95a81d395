import { Fragment } from 'react';
import { Evidence } from '../../evidence';
import { eventTypeTexts, timelineTexts as texts } from '../../texts/timeline';
import { DateMark, dateText, EntityLink, StatusMark } from '../../ui';
import { markBefore, type Year } from '../model/periods';
import type { TimelineEvent } from '../readEvents';
import styles from './Events.module.css';

interface EventsProps {
  years: readonly Year<TimelineEvent>[];
  asOf: string | null;
  knownAt: string | null;
}

/** The events down the page, by year and month, with marks where the clocks stand. */
export function Events({ years, asOf, knownAt }: EventsProps) {
  const marks = [
    asOf && { text: texts.asOf(asOf), hint: texts.asOfHint, before: markBefore(years, asOf) },
    knownAt && { text: texts.knownAt(knownAt), hint: texts.knownAtHint, before: markBefore(years, knownAt) },
  ].filter(mark => typeof mark === 'object' && mark !== null);
  return (
    <div className={styles.line}>
      {years.map(({ year, periods }) => (
        <section key={year} className={styles.year} aria-labelledby={`y${year}`}>
          <h2 id={`y${year}`}>{year}</h2>
          <div>
            {periods.map(({ month, events }) => (
              <Fragment key={month}>
                <h3>{month ? dateText(`${year}-${month}`).replace(` ${year}`, '') : texts.sometimeYear(year)}</h3>
                <ol>
                  {events.map(event => (
                    <Fragment key={event.id}>
                      {marks
                        .filter(mark => mark.before === event.id)
                        .map(mark => (
                          <Clock key={mark.text} {...mark} />
                        ))}
                      <EventLine event={event} />
                    </Fragment>
                  ))}
                </ol>
              </Fragment>
            ))}
          </div>
        </section>
      ))}
      <ol>
        {marks
          .filter(mark => mark.before === null)
          .map(mark => (
            <Clock key={mark.text} {...mark} />
          ))}
      </ol>
    </div>
  );
}

function Clock({ text, hint }: { text: string; hint: string }) {
  return (
    <li className={styles.clock}>
      <b>{text}</b> <span>{hint}</span>
    </li>
  );
}

function EventLine({ event }: { event: TimelineEvent }) {
  const exact = event.date.length === 10;
  return (
    <li className={styles.event} data-exact={exact}>
      <p className={styles.date}>{event.date.length === 7 ? <time dateTime={event.date}>{texts.sometimeMonth(dateText(event.date))}</time> : <DateMark date={event.date} />}</p>
      <div>
        <p className={styles.what}>
          <EntityLink entity={event.entity} />: {event.label} <Evidence statements={event.statements} status={event.status} />
        </p>
        <p className={styles.how}>
          <StatusMark status={event.status} />
          {event.type !== 'OTHER' && ` · ${eventTypeTexts[event.type]}`}
        </p>
      </div>
    </li>
  );
}
