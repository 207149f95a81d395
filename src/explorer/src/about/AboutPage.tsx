import { useEffect } from 'react';
import { allKinds } from '../search/kinds';
import type { RelationStatus } from '../api';
import { aboutTexts, kindMeanings } from '../texts/about';
import { statusTexts } from '../texts/common';
import { KindIcon, Page, StatusMark } from '../ui';
import styles from './AboutPage.module.css';

const statuses = Object.keys(statusTexts) as RelationStatus[];

/** What the words, marks and days of all pages mean. */
export default function AboutPage() {
  // The page came after the address: the browser looked for the place too early.
  useEffect(() => document.getElementById(window.location.hash.slice(1))?.scrollIntoView(), []);
  const { sections, statuses: sure, more, kinds } = aboutTexts;
  return (
    <Page title={aboutTexts.title}>
      <div className={styles.columns}>
        <nav aria-label={aboutTexts.contents} className={styles.contents}>
          <ul>
            {[...sections, sure, ...more, kinds].map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.text}>
          <p className={styles.lead}>{aboutTexts.lead}</p>
          {sections.map(section => (
            <Section key={section.id} {...section} />
          ))}
          <section id={sure.id}>
            <h2>{sure.title}</h2>
            <p>{sure.lead}</p>
            <dl>
              {statuses.map(status => (
                <div key={status}>
                  <dt>
                    <StatusMark status={status} />
                  </dt>
                  <dd>{statusTexts[status].meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
          {more.map(section => (
            <Section key={section.id} {...section} />
          ))}
          <section id={kinds.id}>
            <h2>{kinds.title}</h2>
            <p>{kinds.lead}</p>
            <dl>
              {allKinds.map(kind => (
                <div key={kind}>
                  <dt>
                    <KindIcon kind={kind} label />
                  </dt>
                  <dd>{kindMeanings[kind]}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
      </div>
    </Page>
  );
}

function Section({ id, title, paragraphs }: { id: string; title: string; paragraphs: readonly string[] }) {
  return (
    <section id={id}>
      <h2>{title}</h2>
      {paragraphs.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </section>
  );
}
