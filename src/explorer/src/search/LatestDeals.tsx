import { Link } from 'wouter';
import { useHref } from '../address';
import type { WelcomeQuery } from '../api/generated/graphql';
import { numberText } from '../texts/common';
import { startTexts } from '../texts/start';
import { DateMark, dateText, EntityLink, StatusMark } from '../ui';
import styles from './LatestDeals.module.css';

type DealEvent = WelcomeQuery['timeline']['events']['nodes'][number];

/** What happened to deals last, each deal once. How many there are is told where it is known for the days of the view. */
export function LatestDeals({ by, events, count }: { by: string | null; events: readonly DealEvent[]; count: number | null }) {
  const href = useHref();
  const texts = startTexts.deals;
  const latest = [...new Map([...events].reverse().map(event => [event.entity.id, event])).values()];
  const shown = latest.sort((a, b) => (a.date < b.date ? 1 : -1)).slice(0, 7);
  return (
    <section className={styles.deals}>
      <h2>{by ? texts.titleBy(dateText(by)) : texts.title}</h2>
      {shown.length === 0 && <p>{texts.none}</p>}
      <ol>
        {shown.map(({ id, date, type, status, entity }) => (
          <li key={id}>
            <p className={styles.date}>
              <DateMark date={date} /> · {texts.events[type]} {status !== 'CONFIRMED' && status !== 'RULED' && <StatusMark status={status} />}
            </p>
            <EntityLink entity={entity} icon={false} />
          </li>
        ))}
      </ol>
      {count !== 0 && (
        <p>
          <Link href={href.search('', 'DEAL')}>{count === null ? texts.allOf : texts.all(numberText(count))}</Link>
        </p>
      )}
    </section>
  );
}
