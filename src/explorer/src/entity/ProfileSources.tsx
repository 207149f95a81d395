import { Link } from 'wouter';
import { useHref } from '../address';
import { dateOf } from '../evidence';
import { entityTexts as texts } from '../texts/entity';
import styles from './EntityView.module.css';
import type { Profile } from './queries';

/** The documents that the summary rests on. */
export function ProfileSources({ sources }: { sources: Profile['sources'] }) {
  const href = useHref();
  if (sources.length === 0) {
    return null;
  }

  return (
    <p className={styles.sources}>
      {texts.profileFrom}{' '}
      {sources.map((source, at) => (
        <span key={source.id}>
          {at > 0 && '; '}
          <Link href={href.document(source.id)} title={source.title}>
            {source.publisher}
          </Link>
          , {dateOf(source)}
        </span>
      ))}
    </p>
  );
}
