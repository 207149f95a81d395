import { chainTexts } from './chains';
import { countText as count, numberText as number } from './common';

/** The texts of the page that connects two. */
export const connectTexts = {
  title: 'Connect two',
  titleOf: (from: string, to: string) => `How ${from} and ${to} are connected`,
  question: 'How are two entities connected?',
  intro: 'Choose any two entities: companies, people, agencies, products, technologies, policies, deals or cases.',
  from: 'From',
  to: 'To',
  swap: 'Swap both ends',
  hops: 'At most',
  hopsOf: (n: number) => chainTexts.steps(n),
  types: 'Only relations of these types',
  typesAll: 'All but comments',
  typesSome: (n: number) => `${count(n, 'type')} chosen`,
  typesClear: 'All but comments again',
  same: 'These are one and the same. Choose another entity at one end: a path leads from one to another.',
  loading: 'Looking for the strongest paths…',
  headline: (found: number, steps: number, status: string, complete: boolean) => {
    const least = complete ? '' : 'At least ';
    return found === 1
      ? `${complete ? 'One' : 'At least one'} path of ${chainTexts.steps(steps)} connects them; its weakest step is ${status}.`
      : `${least}${number(found)} paths connect them, each of ${chainTexts.steps(steps)} and no weaker than ${status}.`;
  },
  /** How many paths held at once, of those shown; these may be all there are. */
  together: (n: number, shown: number, isAll: boolean) => {
    if (shown === 1) {
      const told = n === 1 ? 'all its steps held at once.' : 'its steps never all held at once.';
      return isAll ? told.charAt(0).toUpperCase() + told.slice(1) : `Of the one shown: ${told}`;
    }
    const of = isAll ? (n === shown || n === 0 ? 'of them' : `of the ${number(shown)}`) : `of the ${number(shown)} shown`;
    return n === shown ? `In each ${of}, all steps held at once.` : n === 0 ? `In none ${of} did all steps hold at once.` : `In ${number(n)} ${of}, all steps held at once.`;
  },
  note: 'A connection is not a cause, nor a wrong: it says that records link the two. Paths through a court, an agency or a country link many that have nothing else to do with each other.',
  nothing: (from: string, to: string) => `No path found between ${from} and ${to}.`,
  nothingLimits: (types: number, hops: number) =>
    `Within ${chainTexts.steps(hops)}, over ${count(types, 'type')} of relations, in the data of this release. It is no proof that there is none in the world.`,
  wider: (hops: number) => `Search up to ${chainTexts.steps(hops)}`,
  allTypes: 'Search over all types of relations',
  first: (shown: number, found: number, complete: boolean) => `Showing ${number(shown)} of ${complete ? '' : 'at least '}${number(found)} paths`,
  more: (n: number) => `Show ${number(n)} more`,
  most: (found: number) => `At most 25 paths are shown; ${number(found)} were found. Narrow the types of relations to see others.`,
  caption: (from: string, to: string) => `Paths between ${from} and ${to}`,
  onlyTogether: 'Only paths whose steps all held at once',
  hidden: (n: number, read: number, isAll: boolean) => `${number(n)} of ${isAll ? '' : 'the first '}${count(read, 'path')} ${n === 1 ? 'is' : 'are'} hidden: ${n === 1 ? 'its' : 'their'} steps never all held at once.`,
  example: 'For example: TikTok and the Chinese Ministry of Commerce',
};
