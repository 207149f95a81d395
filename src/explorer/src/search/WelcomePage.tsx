import { Link } from 'wouter';
import { useClocks, useHref } from '../address';
import { useQuestion } from '../api';
import { startTexts } from '../texts/start';
import { Answer, Page, ShowQuery } from '../ui';
import { commonTexts } from '../texts/common';
import { Contents } from './Contents';
import { WelcomeDocument } from './documents';
import { LatestDeals } from './LatestDeals';
import { Questions } from './Questions';
import { SearchBox } from './SearchBox';
import styles from './WelcomePage.module.css';

/** The way in: the box, questions that were answered before, what happened last, and what there is. */
export function WelcomePage() {
  const { asOf, knownAt, isNow } = useClocks();
  const href = useHref();
  // What happened later is no latest deal of that day.
  const variables = { to: asOf, knownAt };
  const question = useQuestion(WelcomeDocument, variables);
  const { tools } = startTexts;
  const ways = [
    { ...tools.assess, address: href.assess() },
    { ...tools.connect, address: href.connect() },
    { ...tools.canvas, address: href.canvas() },
    { ...tools.timeline, address: href.timeline() },
  ];
  return (
    <Page title={commonTexts.site} heading={startTexts.title}>
      <div className={styles.hero}>
        <p>{startTexts.lead}</p>
        <SearchBox label={startTexts.box} placeholder={startTexts.placeholder} large />
      </div>
      <div className={styles.columns}>
        <Questions />
        <div>
          <Answer question={question}>
            {({ timeline, stats }) => (
              <>
                {/* The counts are of any day: beside the deals of one day they would be read as its own. */}
                <LatestDeals by={asOf} events={timeline.events.nodes} count={isNow ? (stats.entities.find(({ kind }) => kind === 'DEAL')?.count ?? 0) : null} />
                <Contents stats={stats} isNow={isNow} />
                <ShowQuery document={WelcomeDocument} variables={variables} />
              </>
            )}
          </Answer>
        </div>
      </div>
      <section className={styles.ways}>
        <h2>{tools.title}</h2>
        <ul>
          {ways.map(({ title, text, address }) => (
            <li key={title}>
              <h3>
                <Link href={address}>{title}</Link>
              </h3>
              <p>{text}</p>
            </li>
          ))}
        </ul>
      </section>
    </Page>
  );
}
