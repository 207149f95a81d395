import { kindTexts } from '../texts/common';
import { reasonTexts, searchTexts } from '../texts/search';
import { EntityLink } from '../ui';
import { typeText } from '../ui/types';
import type { Hit } from './documents';
import styles from './FoundEntry.module.css';

// Where the name itself is what was typed, nothing needs to be said.
const plain: ReadonlySet<string> = new Set(['EXACT', 'ALL_WORDS', 'BEGINNINGS']);

/** An entity in a list: its name, what it is in two lines, and why it is here. */
export function FoundEntry({ entity, reason, matched }: { entity: Hit['entity']; reason?: Hit['reason']; matched?: string }) {
  return (
    <article className={styles.entry}>
      <h2 className={styles.name}>
        <EntityLink entity={entity} />
      </h2>
      <p className={styles.kind}>
        {kindTexts[entity.kind].one}
        {entity.type && `, ${typeText(entity.type)}`}
        {entity.citation && ` · ${entity.citation}`}
      </p>
      {entity.summary && <p className={styles.summary}>{entity.summary}</p>}
      {reason && matched !== undefined && (matched !== entity.name || !plain.has(reason)) && (
        <p className={styles.why}>
          {matched === entity.name ? (
            <>
              {searchTexts.foundByName} {reasonTexts[reason]}
            </>
          ) : (
            <>
              {searchTexts.foundAs} <q>{matched}</q>: {reasonTexts[reason]}
            </>
          )}
        </p>
      )}
    </article>
  );
}
