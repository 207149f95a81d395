import { useRef, useState } from 'react';
import { Link } from 'wouter';
import { useClocks, useHref, useAddress } from '../address';
import { Notes } from '../evidence';
import { assessTexts as texts } from '../texts/assess';
import { traceTexts } from '../texts/trace';
import { limitsOf } from '../trace/limits';
import { SearchAnswer } from '../trace/SearchAnswer';
import { useSearch } from '../trace/useSearch';
import { Page } from '../ui';
import { AssessAnswer } from './AssessAnswer';
import styles from './AssessPage.module.css';
import { countOf, idsOfDraft, inputOf, problemsFrom, problemsOf, type Problems } from './deal';
import { DealForm } from './DealForm';
import { AssessQuestion } from './questions';
import { useDraft } from './useDraft';
import { useNames } from './useNames';

const none: Problems = { byId: new Map() };

/** Which policies would touch a deal that does not exist yet. */
export default function AssessPage() {
  const { params } = useAddress();
  const { asOf, knownAt } = useClocks();
  const href = useHref();
  const { draft, change, ask, reset, asked, isChanged } = useDraft();
  const { nameOf, pick } = useNames([...new Set([...idsOfDraft(draft), ...(asked ? idsOfDraft(asked) : [])])]);
  const [tried, setTried] = useState(asked !== null);
  const answer = useRef<HTMLElement>(null);
  const isAskable = asked !== null && countOf(problemsOf(asked)) === 0;
  const variables = { deal: inputOf(asked ?? draft), asOf, knownAt, ...limitsOf(params) };
  const question = useSearch(AssessQuestion, variables, isAskable);
  const told = question.error && question.error.problems.length > 0 && !isChanged ? problemsFrom(question.error.problems) : none;
  const own = tried ? problemsOf(draft) : none;
  const problems: Problems = { ...told, ...own, byId: told.byId };
  const count = countOf(problems);
  const submit = () => {
    setTried(true);
    if (countOf(problemsOf(draft)) === 0) {
      ask();
      requestAnimationFrame(() => answer.current?.focus());
    } else {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('form [aria-invalid="true"]')?.focus());
    }
  };
  return (
    <Page title={texts.title} kicker={texts.title} heading={texts.question}>
      <p className={styles.intro}>{texts.intro}</p>
      {asked === null && (
        <p className="no-print">
          <Link href={href.assess({ party: ['bytedance:seller', 'oracle:acquirer'], asset: 'tiktok', announced: '2026-12', asked: 1 })}>{texts.example}</Link>
        </p>
      )}
      {count > 0 && (
        <div className={styles.problems} role="alert">
          <p>{texts.problems(count)}</p>
          <ul>
            {[problems.whole, problems.announced && `${texts.announced}: ${problems.announced}`, problems.closed && `${texts.closed}: ${problems.closed}`, ...problems.byId.values()].filter(Boolean).map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </div>
      )}
      <DealForm draft={draft} problems={problems} nameOf={nameOf} onPick={pick} onChange={change} onAsk={submit} onReset={reset} />
      {isAskable && count === 0 && (
        <section ref={answer} tabIndex={-1} aria-label={texts.answer} className={styles.answer}>
          {isChanged && (
            <p className={styles.changed} role="status">
              {texts.changed}
            </p>
          )}
          <Notes key={`${asOf} ${knownAt}`}>
            <SearchAnswer question={question} loading={traceTexts.loading}>
              {({ assess }) => <AssessAnswer trace={assess} deal={asked} nameOf={nameOf} variables={variables} busy={question.isPrevious} />}
            </SearchAnswer>
          </Notes>
        </section>
      )}
    </Page>
  );
}
