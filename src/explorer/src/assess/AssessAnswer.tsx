import { permalink } from '../address';
import type { AssessQueryVariables } from '../api/generated/graphql';
import { evidencePack, Footnotes } from '../evidence';
import { assessTexts as texts } from '../texts/assess';
import { chainTexts } from '../texts/chains';
import { traceTexts } from '../texts/trace';
import { AnswersView } from '../trace/AnswersView';
import { fileColumns } from '../trace/columns';
import { groupAnswers } from '../trace/grouping';
import { headlineOf } from '../trace/headline';
import type { TraceAnswers } from '../trace/model';
import { NothingFound } from '../trace/NothingFound';
import { stepRows } from '../trace/tableRows';
import { countsOf, tracePack } from '../trace/tracePack';
import view from '../trace/TraceView.module.css';
import { csvOf, dateText, ShowQuery, Take, ViewSwitch, type EntityHead } from '../ui';
import styles from './AssessPage.module.css';
import type { Draft } from './deal';
import { AssessQuestion } from './questions';

interface AssessAnswerProps {
  trace: TraceAnswers;
  deal: Draft;
  nameOf: (id: string) => EntityHead | null;
  variables: AssessQueryVariables;
  busy: boolean;
}

/** What would touch the assumed deal, shown as the answer of a trace. */
export function AssessAnswer({ trace, deal, nameOf, variables, busy }: AssessAnswerProps) {
  const { answers, coverage } = trace;
  const groups = groupAnswers(answers, 'deal');
  const headline = headlineOf(trace, groups, { assumed: true });
  const summary = summaryOf(deal, (id) => nameOf(id)?.name ?? id);
  const pack = () => evidencePack(tracePack(trace, groups, { title: texts.question, question: summary, lead: [headline, texts.assumedNote, countsOf(coverage)], document: AssessQuestion.toString(), variables }));
  return (
    <>
      <div className={styles.head}>
        <h2>{texts.answer}</h2>
        <div className={styles.actions}>
          {answers.length > 0 && <ViewSwitch label={traceTexts.view} />}
          {!busy && <Take name="what-if" pack={pack} csv={() => csvOf(fileColumns(coverage), stepRows(answers))} json={() => ({ address: permalink(coverage.release), question: variables, trace })} />}
          <ShowQuery document={AssessQuestion} variables={variables} />
        </div>
      </div>
      <p className={styles.deal}>
        {texts.assumed}: {summary}.
      </p>
      <p className={view.headline} role="status" aria-busy={busy}>
        {headline}
      </p>
      <p className={styles.note}>{texts.assumedNote}</p>
      <p className={`${view.links} no-print`}>
        <a href="#searched">{traceTexts.searchedShort(coverage.rules.length, coverage.complete)}</a>
      </p>
      {answers.length === 0 && <NothingFound title={headline} id={null} coverage={coverage} limits={traceTexts.nothingLimits(coverage.rules.length, coverage.maxHops)} />}
      <AnswersView trace={trace} assumed />
      <Footnotes />
    </>
  );
}

function summaryOf(deal: Draft, name: (id: string) => string): string {
  const names = (ids: readonly string[]) => ids.filter(Boolean).map(name).join(', ');
  const parties = deal.parties
    .filter((party) => party.id)
    .map((party) => `${chainTexts.roles[party.role].toLowerCase()} ${name(party.id)}`)
    .join(', ');
  const includes = names([...deal.assets, ...deal.technologies]);
  const partOf = names(deal.partOf);
  return [deal.type && (texts.types[deal.type] ?? deal.type).toLowerCase(), parties, includes && texts.includes(includes), partOf && texts.isPartOf(partOf), texts.from(dateText(deal.announced), deal.closed && dateText(deal.closed))].filter(Boolean).join('; ');
}
