import { memo } from 'react';
import { Link } from 'wouter';
import { useHref } from '../address';
import { traceTexts as texts } from '../texts/trace';
import { EntityLink, StatusMark } from '../ui';
import styles from './AnswerGroupView.module.css';
import { AnswerLine, AnswerView, anchorOf } from './AnswerView';
import type { BandClock } from './bandLayout';
import { marksOf } from './bandRows';
import type { AnswerGroup } from './grouping';
import { LazyDetails } from './LazyDetails';
import type { DealDates } from './model';
import { positionWords } from './words';

interface AnswerGroupViewProps {
  group: AnswerGroup;
  asked: 'deal' | 'policy';
  clocks: readonly BandClock[];
  caption: string;
  open: boolean;
  /** The address of the question about this pair alone; none where only one pair was asked about, or the deal is assumed. */
  pairHref?: string | undefined;
}

export function groupAnchor(group: AnswerGroup): string {
  return `with-${group.other.id.replaceAll(':', '-')}`;
}

/** A policy with all ways in which it touches the deal (or a deal with all ways in which the policy touches it): the strongest in full. */
export const AnswerGroupView = memo(function AnswerGroupView({ group, asked, clocks, caption, open, pairHref }: AnswerGroupViewProps) {
  const href = useHref();
  const { other, answers } = group;
  const [first, ...others] = answers;
  const id = groupAnchor(group);
  return (
    <article className={styles.group} aria-labelledby={id}>
      <header className={styles.head}>
        <h2 id={id} tabIndex={-1}>
          <EntityLink entity={other} />
        </h2>
        <p className={styles.facts}>
          {[other.type?.replaceAll('-', ' '), other.citation && !other.name.includes(other.citation) ? other.citation : null, other.status, ...(asked === 'policy' ? marksOf(other as DealDates).map((mark) => mark.label) : [])]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className={styles.facts}>
          <StatusMark status={group.status} /> · {texts.ways(answers.length)} · {positionWords(answers)}
          {pairHref && (
            <span className="no-print">
              {' · '}
              <Link href={pairHref}>{texts.askPair}</Link>
              {' · '}
              <Link href={href.trace(other.id)}>{texts.askOther[asked]}</Link>
            </span>
          )}
        </p>
      </header>
      {first && (
        <div>
          <h3 id={anchorOf(first)} className={styles.reason} tabIndex={-1}>
            <AnswerLine answer={first} />
          </h3>
          <AnswerView answer={first} clocks={clocks} caption={caption} />
        </div>
      )}
      {others.length > 0 && (
        <div className={styles.others}>
          <p className={styles.also}>{texts.also}</p>
          {others.map((answer) => (
            <LazyDetails key={anchorOf(answer)} id={anchorOf(answer)} summary={<AnswerLine answer={answer} />} open={open}>
              <AnswerView answer={answer} clocks={clocks} caption={caption} />
            </LazyDetails>
          ))}
        </div>
      )}
    </article>
  );
});
