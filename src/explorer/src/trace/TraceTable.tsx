import { useId } from 'react';
import { useAddress } from '../address';
import { traceTexts } from '../texts/trace';
import { DataTable } from '../ui';
import { anchorOf } from './AnswerView';
import { answerColumns, stepColumns } from './columns';
import type { TraceAnswer, TraceAnswers } from './model';
import { stepRows } from './tableRows';

/** The answers as a table, a row for each answer or for each step. */
export function TraceTable({ trace, answers }: { trace: TraceAnswers; answers: readonly TraceAnswer[] }) {
  const { params, set } = useAddress();
  const id = useId();
  const texts = traceTexts.table;
  const bySteps = params.get('rows') === 'steps';
  const caption = texts.caption(trace.entity.name);
  return (
    <>
      <p className="no-print">
        <label htmlFor={id}>{texts.rows}</label>{' '}
        <select id={id} value={bySteps ? 'steps' : ''} onChange={(event) => set({ rows: event.target.value }, { replace: true })}>
          <option value="">{texts.answers}</option>
          <option value="steps">{texts.hops}</option>
        </select>
      </p>
      {bySteps ? (
        <DataTable caption={caption} columns={stepColumns} rows={stepRows(answers)} rowKey={(row) => `${anchorOf(row.answer)} ${row.pathNumber} ${row.step}`} />
      ) : (
        <DataTable caption={caption} columns={answerColumns} rows={answers} rowKey={anchorOf} />
      )}
    </>
  );
}
