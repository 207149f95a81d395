import { listOf, type ParamChanges } from '../address';
import type { DealInput, DealRole } from '../api/generated/graphql';
import { assessTexts as texts } from '../texts/assess';
import { firstDay, isPartialDate, lastDay } from '../ui/dates';

/** The roles of a deal, in the order in which they are offered. */
export const roles: readonly DealRole[] = ['ACQUIRER', 'SELLER', 'TARGET', 'INVESTOR', 'PARTNER', 'BIDDER', 'ADVISER'];

/** The deal of the form, as it stands in the address: an empty id is a row that is not filled yet. */
export interface Draft {
  parties: { id: string; role: DealRole }[];
  assets: string[];
  technologies: string[];
  partOf: string[];
  announced: string;
  closed: string;
  type: string;
}

/** Reads the deal from an address; what is no role there is an acquirer. */
export function draftOf(params: URLSearchParams): Draft {
  return {
    parties: listOf(params.get('party')).map((text) => {
      const at = text.lastIndexOf(':');
      const role = roles.find((known) => known === text.slice(at + 1).toUpperCase());
      return role ? { id: text.slice(0, at), role } : { id: text, role: 'ACQUIRER' };
    }),
    assets: listOf(params.get('asset')),
    technologies: listOf(params.get('technology')),
    partOf: listOf(params.get('partOf')),
    announced: params.get('announced') ?? '',
    closed: params.get('closed') ?? '',
    type: params.get('type') ?? '',
  };
}

/** Writes the deal into an address. Rows that are not filled are no part of it. */
export function paramsOf(draft: Draft): ParamChanges {
  return {
    party: draft.parties.filter((party) => party.id).map((party) => `${party.id}:${party.role.toLowerCase()}`),
    asset: draft.assets.filter(Boolean),
    technology: draft.technologies.filter(Boolean),
    partOf: draft.partOf.filter(Boolean),
    announced: draft.announced,
    closed: draft.closed,
    type: draft.type,
  };
}

/** The deal as the question is asked. */
export function inputOf(draft: Draft): DealInput {
  return {
    announced: draft.announced,
    closed: draft.closed || null,
    type: draft.type || null,
    parties: draft.parties.filter((party) => party.id).map((party) => ({ entity: party.id, role: party.role })),
    assets: draft.assets.filter(Boolean),
    technologies: draft.technologies.filter(Boolean),
    partOf: draft.partOf.filter(Boolean),
  };
}

export function idsOfDraft(draft: Draft): string[] {
  return [...new Set([...draft.parties.map((party) => party.id), ...draft.assets, ...draft.technologies, ...draft.partOf].filter(Boolean))];
}

/** What is wrong with a deal: by field, by id, or with the whole. */
export interface Problems {
  announced?: string;
  closed?: string;
  whole?: string;
  byId: ReadonlyMap<string, string>;
}

/** What can be told without asking the server. */
export function problemsOf(draft: Draft): Problems {
  const problems: Problems = { byId: new Map() };
  if (!draft.announced) {
    problems.announced = texts.needsDate;
  } else if (!isPartialDate(draft.announced)) {
    problems.announced = texts.badDate;
  }
  if (draft.closed && !isPartialDate(draft.closed)) {
    problems.closed = texts.badDate;
  } else if (draft.closed && !problems.announced && lastDay(draft.closed) < firstDay(draft.announced)) {
    problems.closed = texts.closedBefore;
  }
  if (idsOfDraft(draft).length === 0) {
    problems.whole = texts.needsSomething;
  }
  return problems;
}

export function countOf(problems: Problems): number {
  return Number(!!problems.announced) + Number(!!problems.closed) + Number(!!problems.whole) + problems.byId.size;
}

/** What the server found wrong, at the fields that it is about. */
export function problemsFrom(found: readonly { code: string; place: string; message: string }[]): Problems {
  const problems: Problems = { byId: new Map(found.filter(({ place }) => place && place !== 'announced' && place !== 'closed').map((problem) => [problem.place, wordsOf(problem)])) };
  for (const { place, message } of found) {
    if (place === 'announced' || place === 'closed') {
      problems[place] = message;
    } else if (!place) {
      problems.whole = message;
    }
  }
  return problems;
}

function wordsOf({ code, place, message }: { code: string; place: string; message: string }): string {
  // "tiktok: is a Product; a party is a Company or Person or Agency"
  const [, needed] = message.split('; ');
  return code === 'UNKNOWN_ID' ? texts.unknownId(place) : code === 'WRONG_KIND' && needed ? texts.wrongKind(needed) : message;
}
