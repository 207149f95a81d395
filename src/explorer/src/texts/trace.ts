import { chainTexts } from './chains';
import { countText as count, numberText as number } from './common';

export interface Headline {
  asked: 'deal' | 'policy';
  assumed: boolean;
  groups: number;
  answers: number;
  found: number;
  complete: boolean;
  during: number;
  /** Groups of which no path lies in the span, and of some that cannot be told. */
  unknown: number;
  /** Not every path, so that those not shown may lie elsewhere. */
  isCut: boolean;
  strongest: string;
}

/** The texts of the trace page. */
export const traceTexts = {
  titleOf: (name: string) => `Trace: ${name}`,
  titleOfPair: (policy: string, deal: string) => `Does it touch? ${policy} – ${deal}`,
  title: (name: string, asked: 'deal' | 'policy') => (asked === 'deal' ? `Regulations that touch: ${name}` : `Deals touched by: ${name}`),
  question: { deal: 'Which regulations touch this deal?', policy: 'Which deals does this policy touch?' },
  questionOfPair: 'Does this policy touch this deal?',
  untitled: 'Trace',
  view: 'Sentences',
  entityPage: 'Everything the data hold on it',
  canvas: (linked: number, all: number) => `Open ${someOf(linked, all)} on the canvas`,
  timeline: (linked: number, all: number) => `Timeline of ${someOf(linked, all)}`,
  linksCut: 'An address holds no more of them.',
  loading: 'Following every rule from here…',
  slow: (seconds: number) => `Still searching, ${count(seconds, 'second')} so far.`,
  askFewer: (first: number, paths: number) => `Ask for ${count(first, 'answer')} with ${count(paths, 'path')} each`,
  headline: ({ asked, assumed, groups, during, unknown, isCut, strongest, answers, found, complete }: Headline) => {
    const some = asked === 'deal' ? count(groups, 'policy', 'policies') : count(groups, 'deal');
    const verb = assumed ? 'would touch this deal' : asked === 'deal' ? (groups === 1 ? 'touches this deal' : 'touch this deal') : groups === 1 ? 'is touched by this policy' : 'are touched by this policy';
    const more = found > answers || !complete ? 'At least ' : '';
    const when = whenOf(asked, groups, during, unknown, isCut);
    const part = found > answers ? ` (${number(answers)} of ${count(found, 'answer')} are shown)` : '';
    return `${more}${some} ${verb}${when}${part}; the strongest chain is ${strongest} (as strong as its weakest step).`;
  },
  headlinePair: (policy: string, deal: string, ways: number, atLeast: boolean, strongest: string, isDisputed: boolean, where: string) =>
    `${isDisputed ? 'Disputed: ' : ''}“${deal}” is touched by “${policy}” under ${atLeast ? 'at least ' : ''}${count(ways, 'rule')}: ${where}. The strongest chain is ${strongest} (as strong as its weakest step).`,
  nothing: {
    deal: (name: string) => `No regulation found that touches “${name}”.`,
    policy: (name: string) => `No deal found that “${name}” touches.`,
    assumed: 'No regulation found that would touch this deal.',
    pair: (policy: string, deal: string) => `No rule found between “${policy}” and “${deal}”: no chain leads from the one to the other.`,
  },
  nothingLimits: (rules: number, hops: number) =>
    `This holds for the ${count(rules, 'rule')} listed below, for chains of at most ${chainTexts.steps(hops)}, and for the data of this release. It is no proof that none exists in the world: a law that the data do not hold, or a link that no source in it tells, cannot be found here.`,
  nothingEnd: 'The search ran to its end: within these limits there is none.',
  nothingNoEnd: 'The search did not run to its end: this is no answer yet.',
  nothingClocks: 'A day is set. Without it there may be more:',
  withoutClocks: 'Ask for any day, with all that is known now',
  nothingNext: 'What else you can look at:',
  nextEntity: 'What the data hold on it, with sources',
  nextAssess: 'Ask “what if”, with other parties, assets or dates',
  nextConnect: 'Look for any connection to something else',
  filters: 'Narrow the answers',
  filterStatus: 'How sure',
  filterWindow: 'When, against the deal',
  filterRule: 'By which rule',
  anyRule: (n: number) => `Any rule (${number(n)})`,
  clear: 'Show all answers',
  showing: (shown: number, read: number, isAll: boolean) =>
    shown === read ? (isAll ? `All ${count(read, 'answer')} shown.` : `${count(read, 'answer')} shown.`) : `${number(shown)} of ${isAll ? '' : 'the first '}${count(read, 'answer')} shown by your choice.`,
  noneLeft: 'No answer fits this choice.',
  overview: 'When each held, against the deal',
  overviewOfPolicy: 'When it held, deal by deal',
  overviewWords: 'Each row is one policy: the bars are the days on which all steps of a chain to the deal held at once.',
  overviewWordsOfPolicy: 'Each row is one deal: the outlined bar is the span of the deal, the solid ones the days on which all steps of a chain held at once.',
  takeChart: 'This chart',
  overviewLegend: 'Bars: ruled with a line through it, confirmed full, reported lighter with dashes, inferred dotted, disputed dash-dot.',
  overviewCut: (shown: number, all: number) => `Showing ${number(shown)} of ${number(all)} rows.`,
  overviewAll: 'Show all rows',
  overviewChosen: 'Only what you chose below is drawn.',
  ways: (n: number) => (n === 1 ? 'one way' : `${number(n)} ways`),
  also: 'It also touches it in these ways',
  expand: 'Open all answers',
  collapse: 'Close all but the strongest',
  cut: (shown: number, found: number, complete: boolean) => `Showing ${number(shown)} of ${complete ? '' : 'at least '}${count(found, 'answer')}.`,
  cutMore: (n: string) => `Show ${n}`,
  cutPaths: (shown: number, found: number, complete: boolean) => `Of these answers ${number(shown)} of ${complete ? '' : 'at least '}${count(found, 'path')} are shown.`,
  cutPathsMore: 'Show up to 25 paths of each',
  cutMost: 'More than 1 000 answers cannot be shown at once: narrow the question with a day, or by asking about one pair.',
  searchedShort: (rules: number, complete: boolean) => `${count(rules, 'rule')} searched${complete ? ' to the end' : ', not to the end'}`,
  askAll: { deal: 'Ask about all policies', policy: 'Ask about all deals' },
  pairOnly: 'Only this pair was asked about.',
  askPair: 'Ask about this pair alone',
  askOther: { deal: 'All deals that this policy touches', policy: 'All policies that touch this deal' },
  wrongKind: 'A trace leads from a policy to a deal.',
  wrongKindMeaning: 'It is neither, or both ends are of one kind. Its page tells which deals it takes part in and which policies name it.',
  notKnownYet: (what: string, day: string) => `Nothing of ${what} was public by ${day}.`,
  notKnownYetMeaning: 'So nothing could be told to touch it, or be touched by it, from what was public then: none of the documents in the data that tell of it was published by that day.',
  knownNow: 'Ask with everything known now',
  quoted: (name: string) => `“${name}”`,
  oneOfBoth: 'one of the two',
  it: 'it',
  table: {
    caption: (name: string) => `Answers on ${name}`,
    rows: 'One row for',
    answers: 'each answer',
    hops: 'each step',
    policy: 'Policy',
    deal: 'Deal',
    reason: 'Why it touches',
    status: 'Status',
    steps: 'Steps',
    path: 'Path',
    paths: 'Paths',
    window: 'All steps at once',
    position: 'Against the deal',
    step: 'Step',
    from: 'From',
    phrase: 'How',
    to: 'To',
    start: 'Start',
    end: 'End',
    period: 'When',
    sources: 'Sources',
    sentence: 'Sentence',
  },
};

/** How many of the entities shown a link takes along. */
function someOf(linked: number, all: number): string {
  return linked === all ? (all === 2 ? 'both entities' : `all ${count(all, 'entity', 'entities')}`) : `the first ${number(linked)} of ${count(all, 'entity', 'entities')}`;
}

function whenOf(asked: 'deal' | 'policy', groups: number, during: number, unknown: number, isCut: boolean): string {
  const span = asked === 'deal' || (unknown === groups ? groups : during) < 2 ? 'its span' : 'their spans';
  const shown = isCut ? ` ${chainTexts.ofShown}` : '';
  if (during === groups) {
    return groups === 1 ? `, during ${span}` : `, ${groups === 2 ? 'both' : 'all'} during ${span}${shown}`;
  }
  const start = asked === 'deal' ? 'of the deal' : 'of a deal';
  if (unknown === groups) {
    return ` (no start ${start} is known, so that it cannot be told whether during ${span})`;
  }
  const open = unknown > 0 ? `, ${number(unknown)} not to be told without a start ${start}` : '';
  return `, ${during === 0 ? 'none' : number(during)}${unknown > 0 ? ' known to be' : ''} during ${span}${open}${shown}`;
}
