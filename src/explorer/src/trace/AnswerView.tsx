import { memo } from 'react';
import { useAddress } from '../address';
import { chainTexts as texts } from '../texts/chains';
import { traceTexts } from '../texts/trace';
import { StatusMark } from '../ui';
import styles from './AnswerView.module.css';
import type { BandClock } from './bandLayout';
import { pathRows } from './bandRows';
import type { TraceAnswer } from './model';
import { LazyDetails } from './LazyDetails';
import { fileName } from './pathIds';
import { PathView } from './PathView';
import { positionWords } from './words';

interface AnswerViewProps {
  answer: TraceAnswer;
  clocks: readonly BandClock[];
  caption: string;
}

/** Where an answer stands on its page: one for each policy, deal and rule. */
export function anchorOf({ policy, deal, rule }: TraceAnswer): string {
  return `${policy.id}.${deal.id}.${rule.name}`.replaceAll(':', '-');
}

/** Why the policy touches the deal by one rule, with the strongest path in full and the others a click away. */
export const AnswerView = memo(function AnswerView({ answer, clocks, caption }: AnswerViewProps) {
  const { set } = useAddress();
  const [first, ...others] = answer.paths;
  const viewOf = (path: TraceAnswer['paths'][number], i: number) => (
    <PathView path={path} rows={pathRows(path, answer.deal, answer.status)} clocks={clocks} caption={caption} name={fileName(answer.policy.id, answer.deal.id, answer.rule.name, String(i + 1))} />
  );
  return (
    <div className={styles.answer}>
      {first && viewOf(first, 0)}
      {answer.pathsFound > 1 && (
        <LazyDetails summary={texts.otherPaths(answer.paths.length, answer.pathsFound)}>
          {others.map((path, i) => (
            <div key={path.hops.map((hop) => hop.relation.id).join()}>
              <p className={styles.number}>{texts.path(i + 2, answer.pathsFound)}</p>
              {viewOf(path, i + 1)}
            </div>
          ))}
          {answer.pathsFound > answer.paths.length &&
            (answer.paths.length < 25 ? (
              <button type="button" onClick={() => set({ paths: 25 })}>
                {traceTexts.cutPathsMore}
              </button>
            ) : (
              <p>{texts.largestPaths(answer.pathsFound)}</p>
            ))}
        </LazyDetails>
      )}
      <p className={`${styles.link} no-print`}>
        <a href={`#${anchorOf(answer)}`}>{texts.link}</a>
      </p>
    </div>
  );
});

/** What an answer says in one line: why, how sure, how long, and when. */
export function AnswerLine({ answer }: { answer: TraceAnswer }) {
  return (
    <>
      <span className={styles.reason}>{answer.rule.reason}</span>{' '}
      <span className={styles.facts}>
        <StatusMark status={answer.status} /> · {texts.steps(answer.length)}
        {answer.pathsFound > 1 && ` · ${texts.pathsFound(answer.pathsFound)}`} · {positionWords([answer])}
      </span>
    </>
  );
}
