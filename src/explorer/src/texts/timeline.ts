import type { EventType } from '../api/generated/graphql';
import { dateText } from '../ui/dates';
import { countText, numberText } from './common';

const events = (count: number) => countText(count, 'event');

export const eventTypeTexts: Record<EventType, string> = {
  OTHER: 'event',
  PROPOSED: 'proposed',
  ISSUED: 'issued',
  EFFECTIVE: 'took effect',
  ANNOUNCED: 'announced',
  SIGNED: 'signed',
  CLOSED: 'closed',
  ENDED: 'ended',
  FOUNDED: 'founded',
};

function yearsText(since: string | null, until: string | null): string {
  return since === until ? `${since}` : since && until ? `${since} to ${until}` : since ? `${since} or later` : `${until} or earlier`;
}

const itText = (of: number) => (of === 1 ? 'it' : 'them');

function namesText(names: readonly string[]): string {
  return names.length <= 3 ? names.join(', ').replace(/, ([^,]*)$/, ' or $1') : `${names.slice(0, 2).join(', ')} and ${numberText(names.length - 2)} others`;
}

export const timelineTexts = {
  title: 'Timeline',
  titleOf: (names: readonly string[]) =>
    names.length === 0 ? 'Timeline' : names.length <= 3 ? `Timeline: ${names.join(', ')}` : `Timeline: ${names.slice(0, 2).join(', ')} and ${numberText(names.length - 2)} others`,
  ofTrace: (name: string) => `Timeline: everything on the paths of ${name}`,
  list: 'List',
  add: 'Add to the timeline',
  whose: 'Whose events',
  remove: (name: string) => `Remove ${name}`,
  all: 'Show all',
  emptyTitle: 'Nobody’s events are asked for yet.',
  emptyHint: 'Add entities above: companies, deals, policies, people. Their dated events are put in one order, each with its sources.',
  begin: [
    { ids: ['tiktok', 'bytedance', 'eo-13942', 'pafaca'], label: 'TikTok, ByteDance and the orders about them' },
    { ids: ['wingtech-nexperia', 'nexperia-newport', 'uk-newport-order', 'nl-nexperia-order'], label: 'Nexperia: its sales, and the orders about it' },
  ],
  noEventsTitle: 'No dated event is known.',
  noEvents: 'None of these entities has an event within what was asked. Events appear once a source says their date.',
  noneInYearsTitle: (since: string | null, until: string | null) => `No event lies in ${yearsText(since, until)}.`,
  noneInYears: (all: number | null) => (all ? `There ${all === 1 ? 'is' : 'are'} ${events(all)} in other years.` : 'There may be some in other years.'),
  silent: (names: readonly string[]) =>
    `No dated event is known of ${namesText(names)} ${names.length === 1 ? 'itself' : 'themselves'}. Dates mostly belong to deals, policies and cases, seldom to companies, people and public bodies.`,
  addAround: (count: number, of: number) => `Add ${count === 1 ? 'the deal, policy or case' : `the ${numberText(count)} deals, policies and cases`} connected with ${itText(of)}`,
  addFirstAround: (count: number, all: number, of: number) => `Add ${numberText(count)} of ${numberText(all)} deals, policies and cases connected with ${itText(of)}`,
  aroundCut: (looked: number, all: number) => `Found among the first ${numberText(looked)} of ${countText(all, 'connection')}.`,
  nothingAround: (of: number) => `No further deal, policy or case is directly connected with ${itText(of)}. What else is known:`,
  years: 'Years',
  since: 'From year',
  until: 'To year',
  allYears: 'All years',
  onlyYears: (since: string | null, until: string | null) => `Only events that may have been in ${yearsText(since, until)}.`,
  otherYears: (count: number, since: string | null, until: string | null) => `${events(count)} not in ${yearsText(since, until)} ${count === 1 ? 'is' : 'are'} left out`,
  loading: 'Putting the events in order…',
  shown: (shown: number, all: number) => (shown === all ? `All ${events(all)}` : `Showing ${numberText(shown)} of ${events(all)}`),
  left: (count: number) => `${events(count)} of entities that you took off are left out`,
  traceShown: (found: number, shown: number, complete: boolean) =>
    found === shown && complete
      ? `Of everything on the paths of ${countText(found, 'answer')}.`
      : `Of what lies on the paths of ${numberText(shown)} of ${complete ? '' : 'at least '}${countText(found, 'answer')}; events of the others are not in it.`,
  pathsCut: (shown: number, found: number, complete: boolean) =>
    `Paths: ${numberText(shown)} of ${complete ? '' : 'at least '}${numberText(found)}. Events of entities on paths that are not shown are not in it.`,
  notComplete: 'The search did not run to its end: there may be more.',
  missing: (ids: string) => `Not in the data, or not public on the chosen day: ${ids}.`,
  overview: 'Years',
  yearOf: (year: string, count: number) => `${year}: ${events(count)}`,
  sometimeYear: (year: string) => `Sometime in ${year}`,
  sometimeMonth: (month: string) => `Sometime in ${month}`,
  asOf: (day: string) => `In force on ${dateText(day)}`,
  asOfHint: 'the day that you chose above',
  knownAt: (day: string) => `Known by ${dateText(day)}`,
  knownAtHint: 'what became public later is not shown',
  columns: { date: 'Date', entity: 'Whose', kind: 'Kind', label: 'What happened', type: 'Type', status: 'Status', sources: 'Sources', id: 'Id' },
  table: 'Events by date',
  reading: (read: number, total: number) => `Reading events: ${numberText(read)} of ${numberText(total)}`,
  stop: 'Stop',
  changed: 'The data changed while the events were read. Try again: everything is then read anew.',
  leftOut: (count: number) => `${events(count)} of entities that were taken off ${count === 1 ? 'is' : 'are'} not drawn.`,
  pack: { question: (names: string) => `What happened when to ${names}?`, coverage: (all: number) => (all === 1 ? 'The one event that was found is in this file.' : `All ${events(all)} that were found are in this file.`) },
} as const;
