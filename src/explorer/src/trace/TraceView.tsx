import { Link } from 'wouter';
import { permalink, useHref } from '../address';
import { evidencePack, Footnotes } from '../evidence';
import { kindTexts } from '../texts/common';
import { traceTexts as texts } from '../texts/trace';
import type { TraceQueryVariables } from '../api/generated/graphql';
import { csvOf, Page, ShowQuery, Take, ViewSwitch, type EntityHead } from '../ui';
import { AnswersView } from './AnswersView';
import { marksOf } from './bandRows';
import { fileColumns } from './columns';
import { filterAnswers, groupAnswers } from './grouping';
import { headlineOf } from './headline';
import { useAnswerFilter } from './AnswerFilters';
import type { DealDates, TraceAnswers } from './model';
import { NothingFound } from './NothingFound';
import { fileName, idsOf } from './pathIds';
import { PathLinks } from './PathLinks';
import { TraceQuestion } from './questions';
import { stepRows } from './tableRows';
import { countsOf, tracePack } from './tracePack';
import styles from './TraceView.module.css';

interface TraceViewProps {
  trace: TraceAnswers;
  /** The other end, where one pair was asked about. */
  other: EntityHead | null;
  variables: TraceQueryVariables;
  busy: boolean;
}

/** The answer of a trace: first in one sentence, then in full. */
export function TraceView({ trace, other, variables, busy }: TraceViewProps) {
  const href = useHref();
  const { entity, answers, coverage } = trace;
  const asked = entity.kind === 'DEAL' ? 'deal' : 'policy';
  const groups = groupAnswers(answers, asked);
  const [policy, deal] = asked === 'policy' ? [entity, other] : [other, entity];
  const headline = headlineOf(trace, groups, { pair: policy && deal && { policy: policy.name, deal: deal.name } });
  const title = policy && deal ? texts.titleOfPair(policy.name, deal.name) : texts.title(entity.name, asked);
  const question = other ? texts.questionOfPair : texts.question[asked];
  const shown = filterAnswers(answers, useAnswerFilter());
  const ids = [...new Set([entity.id, ...idsOf(shown.flatMap((answer) => answer.paths))])];
  const name = fileName('trace', entity.id, ...(other ? [other.id] : []));
  const pack = () =>
    evidencePack(tracePack(trace, groups, { title, question: `${question} ${policy && deal ? `${policy.name} – ${deal.name}` : entity.name}`, lead: [headline, countsOf(coverage)], document: TraceQuestion.toString(), variables }));
  return (
    <Page
      title={title}
      kicker={question}
      heading={
        <>
          <span className={entity.name.length > 70 || other ? styles.long : undefined}>{policy?.name ?? entity.name}</span>
          {policy && deal && <span className={styles.other}>{deal.name}</span>}
        </>
      }
      actions={
        <>
          {answers.length > 0 && <ViewSwitch label={texts.view} />}
          {!busy && <Take name={name} pack={pack} csv={() => csvOf(fileColumns(coverage), stepRows(answers))} json={() => ({ address: permalink(coverage.release), question: variables, trace })} />}
          <ShowQuery document={TraceQuestion} variables={variables} />
        </>
      }
    >
      <p className={styles.headline} role="status" aria-busy={busy}>
        {headline}
      </p>
      <p className={styles.facts}>
        {entity.type ? entity.type.replaceAll('-', ' ') : kindTexts[entity.kind].one}
        {asked === 'deal' && marksOf(entity as DealDates).map((mark) => ` · ${mark.label}`)}
        {entity.citation && ` · ${entity.citation}`}
      </p>
      {other && (
        <p>
          {texts.pairOnly} <Link href={href.trace(entity.id)}>{texts.askAll[asked]}</Link>
        </p>
      )}
      <p className={`${styles.links} no-print`}>
        <a href="#searched">{texts.searchedShort(coverage.rules.length, coverage.complete)}</a>
        <Link href={href.entity(entity.id)}>{texts.entityPage}</Link>
        {shown.length > 0 && <PathLinks ids={ids} />}
      </p>
      {answers.length === 0 && <NothingFound title={headline} id={entity.id} coverage={coverage} limits={texts.nothingLimits(coverage.rules.length, coverage.maxHops)} />}
      <AnswersView trace={trace} pair={other !== null} />
      <Footnotes />
    </Page>
  );
}
