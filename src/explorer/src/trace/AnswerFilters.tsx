import { useId, useMemo } from 'react';
import { listOf, useAddress } from '../address';
import { chainTexts } from '../texts/chains';
import { numberText } from '../texts/common';
import { traceTexts as texts } from '../texts/trace';
import { StatusMark } from '../ui';
import styles from './AnswerFilters.module.css';
import { countBy, filterAnswers, isChosen, positionsOf, type AnswerFilter } from './grouping';
import { positions, statuses, type Position, type Status, type TraceAnswer } from './model';

/** The choice in the address; the same object as long as it is the same choice. */
export function useAnswerFilter(): AnswerFilter {
  const { params } = useAddress();
  const [status, position, rule] = [params.get('status'), params.get('window'), params.get('rule')];
  return useMemo(
    () => ({
      statuses: statuses.filter((known) => listOf(status).includes(known.toLowerCase())),
      positions: positions.filter((known) => listOf(position).includes(known.toLowerCase())),
      rules: listOf(rule),
    }),
    [status, position, rule],
  );
}

interface AnswerFiltersProps {
  answers: readonly TraceAnswer[];
  filter: AnswerFilter;
  /** These are all answers, and the search ran to its end. */
  isAll: boolean;
}

/** Narrows the answers by status, window and rule. Each choice tells what it would leave. */
export function AnswerFilters({ answers, filter, isAll }: AnswerFiltersProps) {
  const { set } = useAddress();
  const id = useId();
  const byStatus = countBy(filterAnswers(answers, { ...filter, statuses: [] }), (answer) => [answer.status]);
  const byPosition = countBy(filterAnswers(answers, { ...filter, positions: [] }), positionsOf);
  const rest = filterAnswers(answers, { ...filter, rules: [] });
  const byRule = countBy(rest, (answer) => [answer.rule.name]);
  const rules = [...new Map(answers.map((answer) => [answer.rule.name, answer.rule.reason]))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const shown = filterAnswers(answers, filter).length;
  const isSet = isChosen(filter);
  const lower = (values: readonly string[]) => values.map((value) => value.toLowerCase());
  return (
    <form className={`${styles.filters} no-print`} aria-label={texts.filters} onSubmit={(event) => event.preventDefault()}>
      <Choices
        legend={texts.filterStatus}
        choices={statuses.filter((status) => answers.some((answer) => answer.status === status))}
        chosen={filter.statuses}
        counts={byStatus}
        label={(status: Status) => <StatusMark status={status} />}
        onChange={(chosen) => set({ status: lower(chosen) })}
      />
      <Choices
        legend={texts.filterWindow}
        choices={positions.filter((position) => answers.some((answer) => positionsOf(answer).includes(position)))}
        chosen={filter.positions}
        counts={byPosition}
        label={(position: Position) => chainTexts.positionName[position]}
        onChange={(chosen) => set({ window: lower(chosen) })}
      />
      <div className={styles.rule}>
        <label htmlFor={`${id}rule`}>{texts.filterRule}</label>
        <select id={`${id}rule`} value={filter.rules[0] ?? ''} onChange={(event) => set({ rule: event.target.value || null })}>
          <option value="">{texts.anyRule(rest.length)}</option>
          {rules.map(([name, reason]) => (
            <option key={name} value={name}>
              {`${reason} (${numberText(byRule.get(name) ?? 0)})`}
            </option>
          ))}
        </select>
      </div>
      <p className={styles.told}>
        <span role="status">{texts.showing(shown, answers.length, isAll)}</span>{' '}
        {isSet && (
          <button type="button" data-look="plain" onClick={() => set({ status: null, window: null, rule: null })}>
            {texts.clear}
          </button>
        )}
      </p>
    </form>
  );
}

interface ChoicesProps<T extends string> {
  legend: string;
  choices: readonly T[];
  chosen: readonly T[];
  counts: ReadonlyMap<T, number>;
  label: (choice: T) => React.ReactNode;
  onChange: (chosen: T[]) => void;
}

function Choices<T extends string>({ legend, choices, chosen, counts, label, onChange }: ChoicesProps<T>) {
  return (
    <fieldset className={styles.choices}>
      <legend>{legend}</legend>
      {choices.map((choice) => (
        <label key={choice} className={styles.choice}>
          <input
            type="checkbox"
            checked={chosen.includes(choice)}
            onChange={(event) => onChange(event.target.checked ? [...chosen, choice] : chosen.filter((other) => other !== choice))}
          />
          {label(choice)} <span className={styles.count}>{numberText(counts.get(choice) ?? 0)}</span>
        </label>
      ))}
    </fieldset>
  );
}
