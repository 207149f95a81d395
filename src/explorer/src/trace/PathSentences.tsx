import { HopLine } from './HopLine';
import type { ChainPath } from './model';
import styles from './PathSentences.module.css';
import { windowWords } from './words';

/** A path as sentences, step by step, and on which days all of them held at once. */
export function PathSentences({ path }: { path: ChainPath }) {
  return (
    <div>
      <ol className={styles.hops}>
        {path.hops.map((hop, i) => (
          <HopLine key={`${hop.relation.id}:${i}`} hop={hop} />
        ))}
      </ol>
      <p className={styles.window} data-position={path.position ?? (path.window.empty ? 'EMPTY' : undefined)}>
        {windowWords(path)}
      </p>
    </div>
  );
}
