import type { RelationStatus } from '../api';
import { evidenceTexts as texts } from '../texts/evidence';
import { Citation } from './Citation';
import { sidesOf } from './sides';
import { SourceNote } from './SourceNote';
import styles from './SourceSides.module.css';
import type { EvidenceStatement } from './statement';

interface SourceSidesProps {
  statements: readonly EvidenceStatement[];
  status: RelationStatus | null | undefined;
  number?: (statement: EvidenceStatement) => number;
  /** In the two lines of a list rather than in full. */
  brief?: boolean;
}

/** What supports it beside what denies it. Where one side has no source, that is told. */
export function SourceSides({ statements, status, number, brief = false }: SourceSidesProps) {
  const { supports, denies, missing } = sidesOf(statements, status);
  return (
    <>
      {missing && <p className={styles.missing}>{texts.missing[missing]}</p>}
      <div className={styles.sides}>
        <Side name={texts.stances.SUPPORTS} none={texts.nothingSupports} statements={supports} number={number} brief={brief} />
        <Side name={texts.stances.DENIES} none={texts.nothingDenies} statements={denies} number={number} brief={brief} denies />
      </div>
    </>
  );
}

interface SideProps {
  name: string;
  none: string;
  statements: readonly EvidenceStatement[];
  number: ((statement: EvidenceStatement) => number) | undefined;
  brief: boolean;
  denies?: boolean;
}

function Side({ name, none, statements, number, brief, denies = false }: SideProps) {
  return (
    <div className={styles.side} data-denies={denies || undefined} role="group" aria-label={name}>
      <p className={styles.name}>{name}</p>
      {statements.length === 0 ? (
        <p className={styles.none}>{none}</p>
      ) : (
        statements.map(statement =>
          brief ? <Citation key={statement.id} statement={statement} /> : <SourceNote key={statement.id} number={number?.(statement)} statement={statement} />,
        )
      )}
    </div>
  );
}
