import { datesText, Evidence } from '../evidence';
import { chainTexts } from '../texts/chains';
import { statusTexts } from '../texts/common';
import { traceTexts } from '../texts/trace';
import { EntityLink, StatusMark, type Column } from '../ui';
import { strength } from './grouping';
import type { Coverage, TraceAnswer } from './model';
import { addressesOf, sourcesOf, type StepRow } from './tableRows';
import { isStartGuessed, positionWords, reachOf, windowDays } from './words';

const texts = traceTexts.table;

/** One row for each answer. */
export const answerColumns: readonly Column<TraceAnswer>[] = [
  { key: 'policy', heading: texts.policy, text: ({ policy }) => policy.name, cell: ({ policy }) => <EntityLink entity={policy} /> },
  { key: 'deal', heading: texts.deal, text: ({ deal }) => deal.name, cell: ({ deal }) => (deal.id.startsWith('assumed:') ? deal.name : <EntityLink entity={deal} />) },
  { key: 'reason', heading: texts.reason, text: ({ rule }) => rule.reason },
  { key: 'status', heading: texts.status, text: ({ status }) => statusTexts[status].label, cell: ({ status }) => <StatusMark status={status} />, order: ({ status }) => strength(status) },
  { key: 'steps', heading: texts.steps, text: ({ length }) => String(length), order: ({ length }) => length, align: 'end' },
  { key: 'paths', heading: texts.paths, text: ({ pathsFound }) => String(pathsFound), order: ({ pathsFound }) => pathsFound, align: 'end' },
  { key: 'window', heading: texts.window, text: ({ paths }) => (paths[0] ? windowDays(paths[0]) : ''), order: ({ windowStart }) => windowStart ?? '' },
  { key: 'position', heading: texts.position, text: (answer) => positionWords([answer], chainTexts.positionName) },
];

/** One row for each step of each path. */
export const stepColumns: readonly Column<StepRow>[] = [
  { key: 'policy', heading: texts.policy, text: ({ answer }) => answer.policy.name },
  { key: 'deal', heading: texts.deal, text: ({ answer }) => answer.deal.name },
  { key: 'reason', heading: texts.reason, text: ({ answer }) => answer.rule.reason },
  { key: 'path', heading: texts.path, text: ({ answer, pathNumber }) => `${pathNumber}/${answer.pathsFound}`, align: 'end' },
  { key: 'step', heading: texts.step, text: ({ step, path }) => `${step}/${path.hops.length}`, align: 'end' },
  { key: 'from', heading: texts.from, text: ({ hop }) => hop.from.name, cell: ({ hop }) => <EntityLink entity={hop.from} /> },
  { key: 'phrase', heading: texts.phrase, text: ({ hop }) => hop.phrase },
  { key: 'to', heading: texts.to, text: ({ hop }) => hop.to.name, cell: ({ hop }) => (hop.to.id.startsWith('assumed:') ? hop.to.name : <EntityLink entity={hop.to} />) },
  {
    key: 'status',
    heading: texts.status,
    text: ({ hop }) => (hop.relation.assumed ? chainTexts.assumed : statusTexts[hop.relation.status].label),
    cell: ({ hop }) => (hop.relation.assumed ? chainTexts.assumed : <StatusMark status={hop.relation.status} />),
    order: ({ hop }) => strength(hop.relation.status),
  },
  { key: 'period', heading: texts.period, text: ({ hop }) => datesText(hop.relation), order: ({ hop }) => hop.relation.start ?? '' },
  {
    key: 'sources',
    heading: texts.sources,
    text: ({ hop }) => sourcesOf(hop),
    cell: ({ hop }) => <Evidence statements={hop.relation.statements} status={hop.relation.status} assumed={hop.relation.assumed} />,
  },
];

/** For a file, every step with all ids, dates as written, and what it was asked with. */
export function fileColumns(coverage: Pick<Coverage, 'release' | 'asOf' | 'knownAt'>): Column<StepRow>[] {
  const column = (heading: string, text: (row: StepRow) => string | number | null | undefined): Column<StepRow> => ({ key: heading, heading, text: (row) => String(text(row) ?? '') });
  return [
    column('policy', ({ answer }) => answer.policy.name),
    column('policy id', ({ answer }) => answer.policy.id),
    column('deal', ({ answer }) => answer.deal.name),
    column('deal id', ({ answer }) => answer.deal.id),
    column('rule', ({ answer }) => answer.rule.name),
    column('why it touches', ({ answer }) => answer.rule.reason),
    column('status of answer', ({ answer }) => answer.status.toLowerCase()),
    column('path', ({ pathNumber }) => pathNumber),
    column('paths found', ({ answer }) => answer.pathsFound),
    column('window start', ({ path }) => path.window.start),
    column('window start basis', ({ path }) => (isStartGuessed(path) ? 'not_before' : '')),
    column('window end', ({ path }) => path.window.end),
    column('against the deal', ({ path }) => path.position.toLowerCase()),
    column('step', ({ step }) => step),
    column('from', ({ hop }) => hop.from.name),
    column('from id', ({ hop }) => hop.from.id),
    column('how', ({ hop }) => hop.phrase),
    column('to', ({ hop }) => hop.to.name),
    column('to id', ({ hop }) => hop.to.id),
    column('relation id', ({ hop }) => hop.relation.id),
    column('status of step', ({ hop }) => (hop.relation.assumed ? 'assumed' : hop.relation.status.toLowerCase())),
    column('start', ({ hop }) => hop.relation.start),
    column('start basis', ({ hop }) => hop.relation.startBasis.toLowerCase()),
    column('end', ({ hop }) => hop.relation.end),
    column('end basis', ({ hop }) => hop.relation.endBasis.toLowerCase()),
    column('how far it reaches', ({ hop }) => reachOf(hop.relation).join('; ')),
    column('sources', ({ hop }) => sourcesOf(hop)),
    column('addresses', ({ hop }) => addressesOf(hop)),
    column('in force on', () => coverage.asOf ?? 'any day'),
    column('known by', () => coverage.knownAt ?? 'now'),
    column('release', () => coverage.release),
  ];
}
