import { kindTexts } from '../texts/common';
import { matchTexts } from '../texts/search';
import { KindIcon } from './KindIcon';
import type { SuggestedHit } from './useSuggestions';
import styles from './Suggestion.module.css';

/** A line under a search box: what fits, what it is, and why it fits where the name does not tell. */
export function Suggestion({ hit: { entity, matched, reason } }: { hit: SuggestedHit }) {
  return (
    <div className={styles.suggestion}>
      <div className={styles.name}>
        <KindIcon kind={entity.kind} />
        <span>{entity.name}</span>
        <span className={styles.kind}>{kindTexts[entity.kind].one}</span>
      </div>
      {entity.summary && <div className={styles.summary}>{entity.summary}</div>}
      {matched !== entity.name && (
        <div className={styles.why}>
          {matchTexts[reason]} <q>{matched}</q>
        </div>
      )}
    </div>
  );
}
