import { useDeferredValue, useEffect, useMemo } from 'react';
import { useAddress, useHref } from '../address';
import { traceTexts as texts } from '../texts/trace';
import { useView } from '../ui';
import { AnswerFilters, useAnswerFilter } from './AnswerFilters';
import { AnswerGroupView } from './AnswerGroupView';
import styles from './AnswersView.module.css';
import { clocksOf } from './bandRows';
import { CoveragePanel, RulesSearched } from './CoveragePanel';
import { captionOf, coverageFacts, coverageSentences, rulesFound } from './coverageWords';
import { CutAnswers } from './CutAnswers';
import { filterAnswers, groupAnswers, isChosen } from './grouping';
import type { TraceAnswers } from './model';
import { Overview } from './Overview';
import { TraceTable } from './TraceTable';

interface AnswersViewProps {
  trace: TraceAnswers;
  /** Only one policy and one deal were asked about. */
  pair?: boolean;
  /** The deal is assumed, so that there is no page of it, and no question about a pair. */
  assumed?: boolean;
}

/** Everything below the headline: overview, choice, the answers by policy or deal, and what was searched. */
export function AnswersView({ trace, pair = false, assumed = false }: AnswersViewProps) {
  const { params, set } = useAddress();
  const href = useHref();
  const view = useDeferredValue(useView());
  const filter = useAnswerFilter();
  const { answers, coverage, entity } = trace;
  const asked = entity.kind === 'DEAL' ? 'deal' : 'policy';
  // The boxes are ticked at once, and what is below follows.
  const chosen = useDeferredValue(filter);
  const shown = useMemo(() => filterAnswers(answers, chosen), [answers, chosen]);
  const groups = useMemo(() => groupAnswers(shown, asked), [shown, asked]);
  const clocks = useMemo(() => clocksOf(coverage.asOf ?? null, coverage.knownAt ?? null), [coverage.asOf, coverage.knownAt]);
  // A few answers are read whole.
  const isShort = answers.length <= 4;
  const isAll = coverage.complete && coverage.found === coverage.shown;
  const open = isShort || params.get('open') === 'all';
  const isOpen = useDeferredValue(open);
  useFragment(answers.length > 0);
  return (
    <>
      <CutAnswers coverage={coverage} />
      {groups.length > 1 && view === 'view' && <Overview groups={groups} asked={asked} entity={entity} clocks={clocks} caption={captionOf(coverage)} />}
      {(answers.length > 2 || isChosen(filter)) && <AnswerFilters answers={answers} filter={filter} isAll={isAll} />}
      {view === 'table' ? (
        <TraceTable trace={trace} answers={shown} />
      ) : (
        <>
          {!isShort && groups.length < shown.length && (
            <p className="no-print">
              <button type="button" onClick={() => set({ open: open ? null : 'all' }, { replace: true })}>
                {open ? texts.collapse : texts.expand}
              </button>
            </p>
          )}
          <div className={styles.groups}>
            {groups.map((group) => (
              <AnswerGroupView
                key={group.other.id}
                group={group}
                asked={asked}
                clocks={clocks}
                caption={captionOf(coverage)}
                open={isOpen}
                pairHref={pair || assumed ? undefined : href.trace(entity.id, { to: group.other.id })}
              />
            ))}
          </div>
        </>
      )}
      {answers.length > 0 && shown.length === 0 && <p>{texts.noneLeft}</p>}
      <CoveragePanel sentences={coverageSentences(coverage)} complete={coverage.complete} facts={coverageFacts(coverage)}>
        <RulesSearched families={rulesFound(coverage, answers)} total={coverage.rules.length} isAll={isAll} />
      </CoveragePanel>
    </>
  );
}

/** Brings what the address names behind # into view once it is there, opening what folds it away. */
function useFragment(isThere: boolean) {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    const element = isThere && id ? document.getElementById(id) : null;
    if (element instanceof HTMLDetailsElement) {
      element.open = true;
    }
    element?.scrollIntoView();
  }, [isThere]);
}
