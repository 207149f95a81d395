import { EntityLink } from '../ui';
import { saidByRemark, saidByText } from './saidByText';
import type { EvidenceStatement } from './statement';

/** Whose words a statement is, with the way to the speaker. */
export function SaidBy({ statement }: { statement: Pick<EvidenceStatement, 'saidBy' | 'basis'> }) {
  return statement.saidBy ? (
    <>
      <EntityLink entity={statement.saidBy} />
      {saidByRemark(statement)}
    </>
  ) : (
    saidByText(statement)
  );
}
