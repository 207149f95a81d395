import type { RelationStatus } from '../api';
import { evidenceTexts as texts } from '../texts/evidence';
import styles from './Evidence.module.css';
import { Marker } from './Marker';
import { useNoteNumbers } from './NoteBook';
import { inOrder, isContested, sidesOf } from './sides';
import type { EvidenceStatement } from './statement';

export interface EvidenceProps {
  statements: readonly EvidenceStatement[];
  /** The status of the relation or event that they speak of: a dispute shows both sides. */
  status?: RelationStatus | null | undefined;
  /** It is taken for given in a question of what if, and has no source. */
  assumed?: boolean;
}

/** Numbered markers beside a line. Each opens the sources of the line, beginning with its own. */
export function Evidence({ statements, status, assumed = false }: EvidenceProps) {
  const ordered = inOrder(statements);
  const numbers = useNoteNumbers(ordered, status);
  if (assumed) {
    return <span className={styles.none}>{texts.assumed}</span>;
  }

  if (ordered.length === 0) {
    return <span className={styles.none}>{texts.noSources}</span>;
  }

  const markers = (some: readonly EvidenceStatement[]) =>
    some.map(statement => {
      const at = ordered.indexOf(statement);
      return <Marker key={statement.id} number={numbers[at] ?? 0} first={statement} statements={ordered} numbers={numbers} status={status} />;
    });
  if (!isContested(ordered, status)) {
    return <span className={styles.markers}>{markers(ordered)}</span>;
  }

  const { supports, denies } = sidesOf(ordered, status);
  return (
    <span className={styles.contested}>
      {supports.length > 0 && (
        <span className={styles.side}>
          {texts.supportedBy} <span className={styles.markers}>{markers(supports)}</span>
        </span>
      )}
      {denies.length > 0 && (
        <span className={styles.side} data-denies="">
          {supports.length > 0 ? texts.deniedBy : texts.deniedByFirst} <span className={styles.markers}>{markers(denies)}</span>
        </span>
      )}
    </span>
  );
}
