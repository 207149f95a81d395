import type { RelationStatus } from '../api';
import { evidenceTexts as texts } from '../texts/evidence';
import { Citation } from './Citation';
import styles from './EvidenceList.module.css';
import { inOrder, isContested, sidesOf } from './sides';
import type { EvidenceStatement } from './statement';

interface EvidenceListProps {
  statements: readonly EvidenceStatement[];
  status?: RelationStatus | null | undefined;
  /** Leaves the document out, where all are of one. */
  withDocument?: boolean;
}

/** The sources of one line as a compact list, for panels and pages that have the room. */
export function EvidenceList({ statements, status, withDocument = true }: EvidenceListProps) {
  if (statements.length === 0) {
    return <p className={styles.none}>{texts.noSources}.</p>;
  }

  const { missing } = sidesOf(statements, status);
  return (
    <>
      {missing && <p className={styles.missing}>{texts.missing[missing]}</p>}
      <ul className={styles.list} data-contested={isContested(statements, status) || undefined}>
        {inOrder(statements).map(statement => (
          <li key={statement.id} data-denies={statement.stance === 'DENIES' || undefined}>
            <Citation statement={statement} withDocument={withDocument} />
          </li>
        ))}
      </ul>
    </>
  );
}
