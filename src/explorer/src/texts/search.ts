import type { MatchKind } from '../api/generated/graphql';
import { countText, numberText } from './common';

/** Why something fits, where its name does not tell. The name, alias or id that fits follows. */
export const matchTexts: Record<MatchKind, string> = {
  EXACT: 'Also known as',
  JOINED: 'Also written',
  ALL_WORDS: 'Also known as',
  BEGINNINGS: 'Also known as',
  MISSPELT: 'Spelt nearly alike:',
  SOME_WORDS: 'Shares words with',
};

/** Why something fits, as a reason of its own. */
export const reasonTexts: Record<MatchKind, string> = {
  EXACT: 'the same name',
  JOINED: 'the same but for blanks and signs',
  ALL_WORDS: 'has all words',
  BEGINNINGS: 'begins with these words',
  MISSPELT: 'nearly the same spelling',
  SOME_WORDS: 'has some of the words',
};

export const pickerTexts = {
  placeholder: 'Name, other name or id',
  searching: 'Searching…',
  failed: 'The search was not answered. Go on typing to try again.',
  nothing: (text: string) => `Nothing fits “${text}”.`,
  found: (shown: number, found: number, complete: boolean) => {
    const all = `${complete ? '' : 'at least '}${numberText(found)}`;
    return shown < found || !complete ? `${numberText(shown)} of ${all} shown` : `${all} found`;
  },
  all: (found: number, text: string, complete: boolean) => `${complete ? 'All' : 'At least'} ${countText(found, 'result')} for “${text}”`,
};

export const searchTexts = {
  box: 'Search for',
  button: 'Search',
  title: (text: string) => `Search: ${text}`,
  heading: 'Search results',
  browseTitle: (kinds: string) => `Browse: ${kinds}`,
  found: (count: number, complete: boolean) => `${complete ? '' : 'At least '}${countText(count, 'result')}`,
  results: 'results',
  rows: 'entries',
  searching: 'Searching…',
  incomplete:
    'Not everything was looked at: of more than 500 that have the words or begin with them, and of what has one or two letters where ten names begin with them, some is not. Add a word or a letter, or choose a kind, to see more.',
  most: (most: number, found: number, complete: boolean) =>
    `A search shows the ${numberText(most)} that fit best of ${complete ? '' : 'at least '}${numberText(found)}. To see others, narrow it down by kind or place, or add a word.`,
  mostBrowsed: (most: number, found: number) => `A list shows at most ${numberText(most)} of ${numberText(found)}, by name. To find others, search for a word of their name.`,
  typing: 'Type a name, another name or an id. Small slips are forgiven.',
  narrow: (chosen: number) => (chosen === 0 ? 'Narrow it down' : `Narrow it down (${chosen} chosen)`),
  kinds: 'Kind',
  places: 'Where it is based or applies',
  clearFilters: 'Clear the choice',
  foundByName: 'Found by its name:',
  foundAs: 'Found as',
  knownBy: (day: string) => `Names that were known by ${day}.`,
  nothing: (text: string) => `Nothing fits “${text}”.`,
  nothingHere: 'There is nothing of this kind.',
  nothingChosen: 'With this choice nothing is left.',
  hints: ['Fewer words find more.', 'Another spelling, the full name or the name in its own script may be known.', 'Ids work too, such as a Wikidata item, an LEI or a CELEX number.'],
  asOfHint: 'Nothing may have been public by the day in “Known by”.',
  view: 'List',
  table: {
    caption: 'What was found, best first',
    browseCaption: 'By name',
    name: 'Name',
    kind: 'Kind',
    type: 'Sort',
    summary: 'What it is',
    reason: 'Why it fits',
    matched: 'What fits',
    id: 'Id',
  },
  file: (text: string, shown: number, found: number) => `search-${text.replace(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}${shown < found ? `-first-${shown}-of-${found}` : ''}`,
};
