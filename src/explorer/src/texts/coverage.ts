import { chainTexts } from './chains';
import { countText as count, numberText as number } from './common';

/** What was searched, in words that can be printed. */
export const coverageTexts = {
  title: 'What was searched',
  traced: (rules: number, hops: number) => `Every chain that one of ${count(rules, 'rule')} describes was followed, of at most ${chainTexts.steps(hops)}.`,
  connected: (types: number, hops: number) =>
    `Relations of ${count(types, 'type')} were followed in either direction, over at most ${chainTexts.steps(hops)}. The strongest paths are shown, and of these the shortest: a path is as strong as its weakest step.`,
  together: 'A chain counts only where all its steps held on one common day.',
  apart: 'The steps of a path need not have held at once; each path tells whether they did.',
  asOf: (day: string) => `Only what held on ${day} was followed.`,
  anyDay: 'No day was set: a chain counts on whatever day it held.',
  knownAt: (day: string) => `Only what was public by ${day} counts: nothing rests on a document published later.`,
  knownNow: 'Everything known now counts.',
  complete: 'The search ran to its end: within these limits nothing is missing.',
  incomplete: 'The search did not run to its end. There may be answers that are not counted here; do not print a “none” or a total from it.',
  found: (found: number, shown: number, pathsFound: number, pathsShown: number, complete: boolean) =>
    `${upper(part(found, shown, 'answer', complete))}; with ${part(pathsFound, pathsShown, 'path', complete, found === shown && complete ? '' : ' of the answers shown')}.`,
  foundNone: 'Nothing was found.',
  pairFound: (pathsFound: number, pathsShown: number, complete: boolean) => `${upper(part(pathsFound, pathsShown, 'path', complete))}.`,
  counts: (found: number, shown: number, pathsFound: number, complete: boolean) => {
    const least = complete ? '' : 'at least ';
    return found === shown && complete
      ? `${count(found, 'answer')}, ${count(pathsFound, 'path')}.`
      : `${upper(least)}${count(found, 'answer')}, ${number(shown)} of them shown; ${least}${count(pathsFound, 'path')} of the answers shown.`;
  },
  proof: 'What is not in the data cannot be found. A “none” says only that nothing was found within what is told here.',
  release: 'Release of the data',
  rulesHash: 'Fingerprint of the rules',
  typesHash: 'Fingerprint of the relation types',
  limits: 'Shown at most',
  limitsOf: (answers: number, paths: number) => `${count(answers, 'answer')}, ${count(paths, 'path')} of each`,
  bound: 'Longest chain that a rule can follow',
  boundOf: (hops: number) => chainTexts.steps(hops),
  rules: (n: number, isAll: boolean) => `The ${count(n, 'rule')}, and what each found${isAll ? '' : ' among the answers shown'}`,
  rulesNote: 'A rule says why a chain of a certain form means that a policy touches a deal.',
  variants: 'also through up to three acts that amend, extend or implement',
  byAct: 'through acts under it',
  byBase: 'through what it amends, extends or implements',
  answers: (n: number) => (n === 0 ? 'none' : count(n, 'answer')),
  types: (n: number) => `The ${count(n, 'type')} of relations that were followed`,
  pattern: 'As a pattern',
  copy: 'Copy as text for a method note',
};

/** "46 answers found, all shown"; where the search did not run to its end, nothing is told to be all. */
function part(found: number, shown: number, what: string, complete: boolean, of = ''): string {
  const counted = `${count(found, what)} found${of}`;
  return complete && found === shown ? `${counted}, all shown` : `${complete ? '' : 'at least '}${counted}, ${number(shown)} shown`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
