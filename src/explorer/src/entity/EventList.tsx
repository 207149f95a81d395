import { useState } from 'react';
import { Evidence } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import { CutShort, DateMark, StatusMark } from '../ui';
import styles from './EventList.module.css';
import type { EntityEvent } from './queries';

const few = 12;

/** The dated events of an entity, oldest first, each with its evidence. */
export function EventList({ events }: { events: readonly EntityEvent[] }) {
  const [wanted, setWanted] = useState(few);
  if (events.length === 0) {
    return null;
  }

  return (
    <section className={styles.events} aria-labelledby="events">
      <h2 id="events">{texts.events}</h2>
      <ol>
        {events.slice(0, wanted).map(event => (
          <li key={event.id} id={event.id}>
            <span className={styles.date}>
              <DateMark date={event.date} />
            </span>
            <span className={styles.label}>{event.label}</span>
            <span className={styles.tail}>
              {event.type !== 'OTHER' && <span className={styles.type}>{texts.eventTypes[event.type]}</span>}
              <StatusMark status={event.status} />
              <Evidence statements={event.statements} status={event.status} />
            </span>
          </li>
        ))}
      </ol>
      <CutShort shown={Math.min(wanted, events.length)} found={events.length} what={texts.eventsWhat} onMore={() => setWanted(wanted + few)} />
    </section>
  );
}
