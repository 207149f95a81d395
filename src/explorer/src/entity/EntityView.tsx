import { useState } from 'react';
import { Link } from 'wouter';
import { useClocks, useHref } from '../address';
import { Footnotes } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import { KindIcon, Page, ShowQuery } from '../ui';
import { ConnectWith } from './ConnectWith';
import { ConnectionsSection } from './ConnectionsSection';
import { datedOf } from './dated';
import styles from './EntityView.module.css';
import { EventList } from './EventList';
import { Facts } from './Facts';
import { Elsewhere } from './Elsewhere';
import { languageOf } from './language';
import { ProfileSources } from './ProfileSources';
import { entityQuestion, type Profile } from './queries';
import { TakeEntity } from './TakeEntity';
import { useConnections } from './useConnections';

/** The page of an entity that is known. */
export function EntityView({ entity, release }: { entity: Profile; release: string }) {
  const href = useHref();
  const { asOf, knownAt } = useClocks();
  const connections = useConnections(entity.id, entity.kind);
  const [connecting, setConnecting] = useState(false);
  const dated = datedOf(entity, connections);
  const trace = texts.trace[entity.kind];
  return (
    <Page
      title={entity.name}
      heading={<span lang={languageOf(entity.name)} className={entity.name.length > 60 ? styles.long : undefined}>{entity.name}</span>}
      kicker={
        <>
          <KindIcon kind={entity.kind} label />
          {entity.type && ` · ${entity.type.replaceAll('-', ' ')}`}
        </>
      }
      actions={
        <>
          <TakeEntity entity={entity} release={release} />
          <ShowQuery document={entityQuestion} variables={{ id: entity.id, asOf, knownAt }} />
        </>
      }
    >
      <div className={styles.intro}>
        {entity.summary && <p className={styles.summary}>{entity.summary}</p>}
        {entity.summary && <ProfileSources sources={entity.sources} />}
        {entity.aliases.length > 0 && (
          <p className={styles.aliases}>
            {texts.aliases}{' '}
            {entity.aliases.map((alias, at) => (
              <span key={alias}>
                {at > 0 && ' · '}
                <span lang={languageOf(alias)}>{alias}</span>
              </span>
            ))}
          </p>
        )}
      </div>
      {trace && (
        <Link href={href.trace(entity.id)} className={styles.trace ?? ''}>
          <span className={styles.traceTitle}>{trace.title}</span>
          <span className={styles.traceText}>{trace.text}</span>
          <span className={styles.arrow} aria-hidden="true">
            →
          </span>
        </Link>
      )}
      <div className={`${styles.ways} no-print`}>
        <Link href={href.canvas([entity.id])}>{texts.canvas}</Link>
        {dated && <Link href={href.timeline(dated)}>{entity.events.length > 0 ? texts.timeline : texts.timelineAround}</Link>}
        <button type="button" data-look="plain" aria-expanded={connecting} onClick={() => setConnecting(!connecting)}>
          {texts.connect}
        </button>
      </div>
      {connecting && <ConnectWith entity={entity} />}
      <div className={styles.columns}>
        <div className={styles.side}>
          <Facts entity={entity} groups={connections.groups} />
          <EventList events={entity.events} />
          <Elsewhere entity={entity} />
        </div>
        <ConnectionsSection entity={entity} connections={connections} />
      </div>
      <Footnotes />
    </Page>
  );
}
