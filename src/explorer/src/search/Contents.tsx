import { Link } from 'wouter';
import { useHref } from '../address';
import type { WelcomeQuery } from '../api/generated/graphql';
import { kindTexts, numberText } from '../texts/common';
import { startTexts } from '../texts/start';
import { KindIcon } from '../ui';
import { allKinds } from './kinds';
import styles from './LatestDeals.module.css';

/** How much there is of everything in the whole data, whatever day the view is of. */
export function Contents({ stats, isNow }: { stats: WelcomeQuery['stats']; isNow: boolean }) {
  const href = useHref();
  const texts = startTexts.data;
  const relations = stats.relations.reduce((sum, { count }) => sum + count, 0);
  const counts = allKinds.flatMap(kind => stats.entities.filter(one => one.kind === kind));
  const totals = [
    `${numberText(stats.statements)} ${texts.statements} ${numberText(stats.documents)} ${texts.documents}`,
    `${numberText(relations)} ${texts.relations}`,
    `${numberText(stats.events)} ${texts.events}`,
  ];
  return (
    <section className={styles.contents}>
      <h2>{texts.title}</h2>
      {!isNow && <p>{texts.anyDay}</p>}
      <p className={styles.total}>{totals.join(' · ')}</p>
      <ul aria-label={texts.browse}>
        {counts.map(({ kind, count }) => (
          <li key={kind}>
            <span>
              <KindIcon kind={kind} silent /> <Link href={href.search('', kind)}>{kindTexts[kind].many}</Link>
            </span>
            <span>{numberText(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
