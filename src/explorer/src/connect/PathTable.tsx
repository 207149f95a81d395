import { datesText, Evidence } from '../evidence';
import { statusTexts } from '../texts/common';
import { traceTexts } from '../texts/trace';
import { strength } from '../trace/grouping';
import type { ChainPath, Hop } from '../trace/model';
import { addressesOf, sourcesOf } from '../trace/tableRows';
import { isStartGuessed, windowDays } from '../trace/words';
import { chainTexts } from '../texts/chains';
import { DataTable, EntityLink, StatusMark, type Column } from '../ui';
import type { NumberedPath } from './numbered';

interface StepRow {
  path: ChainPath;
  number: number;
  hop: Hop;
  step: number;
}

const texts = traceTexts.table;

/** One row for each step of each path. */
export function stepRows(paths: readonly NumberedPath[]): StepRow[] {
  return paths.flatMap(({ path, number }) => path.hops.map((hop, step) => ({ path, number, hop, step: step + 1 })));
}

const columns: readonly Column<StepRow>[] = [
  { key: 'path', heading: texts.path, text: ({ number }) => String(number), order: ({ number }) => number, align: 'end' },
  { key: 'step', heading: texts.step, text: ({ step, path }) => `${step}/${path.hops.length}`, align: 'end' },
  { key: 'from', heading: texts.from, text: ({ hop }) => hop.from.name, cell: ({ hop }) => <EntityLink entity={hop.from} /> },
  { key: 'phrase', heading: texts.phrase, text: ({ hop }) => hop.phrase },
  { key: 'to', heading: texts.to, text: ({ hop }) => hop.to.name, cell: ({ hop }) => <EntityLink entity={hop.to} /> },
  { key: 'status', heading: texts.status, text: ({ hop }) => statusTexts[hop.relation.status].label, cell: ({ hop }) => <StatusMark status={hop.relation.status} />, order: ({ hop }) => strength(hop.relation.status) },
  { key: 'period', heading: texts.period, text: ({ hop }) => datesText(hop.relation), order: ({ hop }) => hop.relation.start ?? '' },
  { key: 'window', heading: texts.window, text: ({ path }) => (path.window.empty ? chainTexts.held.noDay : windowDays(path)) },
  { key: 'sources', heading: texts.sources, text: ({ hop }) => sourcesOf(hop), cell: ({ hop }) => <Evidence statements={hop.relation.statements} status={hop.relation.status} /> },
];

/** For a file: the steps with their ids, dates as written, and what it was asked with. */
export function fileColumns(coverage: { release: string; asOf?: string | null; knownAt?: string | null }): Column<StepRow>[] {
  const column = (heading: string, text: (row: StepRow) => string | number | null | undefined): Column<StepRow> => ({ key: heading, heading, text: (row) => String(text(row) ?? '') });
  return [
    column('path', ({ number }) => number),
    column('step', ({ step }) => step),
    column('from', ({ hop }) => hop.from.name),
    column('from id', ({ hop }) => hop.from.id),
    column('how', ({ hop }) => hop.phrase),
    column('to', ({ hop }) => hop.to.name),
    column('to id', ({ hop }) => hop.to.id),
    column('relation id', ({ hop }) => hop.relation.id),
    column('status of step', ({ hop }) => hop.relation.status.toLowerCase()),
    column('start', ({ hop }) => hop.relation.start),
    column('start basis', ({ hop }) => hop.relation.startBasis.toLowerCase()),
    column('end', ({ hop }) => hop.relation.end),
    column('end basis', ({ hop }) => hop.relation.endBasis.toLowerCase()),
    column('window start', ({ path }) => path.window.start),
    column('window start basis', ({ path }) => (isStartGuessed(path) ? 'not_before' : '')),
    column('window end', ({ path }) => path.window.end),
    column('all steps held at once', ({ path }) => (path.window.empty ? 'no' : 'yes')),
    column('sources', ({ hop }) => sourcesOf(hop)),
    column('addresses', ({ hop }) => addressesOf(hop)),
    column('in force on', () => coverage.asOf ?? 'any day'),
    column('known by', () => coverage.knownAt ?? 'now'),
    column('release', () => coverage.release),
  ];
}

/** The paths as a table. */
export function PathTable({ caption, paths }: { caption: string; paths: readonly NumberedPath[] }) {
  return <DataTable caption={caption} columns={columns} rows={stepRows(paths)} rowKey={(row) => `${row.number} ${row.step}`} />;
}
