import type { EntityKind, RelationStatus } from '../api';

const counted = new Intl.NumberFormat('en-GB', { useGrouping: true });

/** A number as it is printed: 2 310. */
export function numberText(count: number): string {
  return counted.format(count).replaceAll(',', '\u202f');
}

/** "1 deal", "20 deals". */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${numberText(count)} ${count === 1 ? one : many}`;
}

export const kindTexts: Record<EntityKind, { one: string; many: string }> = {
  COMPANY: { one: 'Company', many: 'Companies' },
  AGENCY: { one: 'Public body', many: 'Public bodies' },
  PERSON: { one: 'Person', many: 'People' },
  PRODUCT: { one: 'Product', many: 'Products' },
  TECHNOLOGY: { one: 'Technology', many: 'Technologies' },
  POLICY: { one: 'Policy', many: 'Policies' },
  CONTROL_ITEM: { one: 'Control list entry', many: 'Control list entries' },
  DEAL: { one: 'Deal', many: 'Deals' },
  CASE: { one: 'Case', many: 'Cases' },
  JURISDICTION: { one: 'Jurisdiction', many: 'Jurisdictions' },
};

export const statusTexts: Record<RelationStatus, { label: string; meaning: string }> = {
  RULED: { label: 'ruled', meaning: 'A court or regulator decided it, and the latest ruling supports it.' },
  CONFIRMED: { label: 'confirmed', meaning: 'An official text or several independent sources say it; nobody denies it.' },
  REPORTED: { label: 'reported', meaning: 'One side or an unnamed source says it; nobody denies it.' },
  INFERRED: { label: 'inferred', meaning: 'The editors’ own step from what sources say; nobody denies it.' },
  DISPUTED: { label: 'disputed', meaning: 'Some say it, others deny it, and no ruling settles it.' },
  REFUTED: { label: 'refuted', meaning: 'The latest ruling denies it. It is kept and shown, and nothing is concluded from it.' },
  UNSUPPORTED: { label: 'unsupported', meaning: 'The sources that said it were taken back. It is kept and shown, and nothing is concluded from it.' },
};

export const commonTexts = {
  site: 'Graph explorer',
  loading: 'Asking…',
  stop: 'Stop',
  again: 'Try again',
  stopped: 'Stopped. Nothing was shown yet.',
  close: 'Close',
  copy: 'Copy',
  copied: 'Copied',
  notCopied: 'The browser did not allow copying. Select the text and copy it by hand.',
  view: { label: 'Show as', view: 'View', table: 'Table' },
  showMore: 'Show more',
  cutShort: (shown: number, found: number, what: string, atLeast = false) =>
    `Showing ${numberText(shown)} of ${atLeast ? 'at least ' : ''}${numberText(found)} ${what}`,
  query: {
    show: 'Show the query',
    title: 'The question behind this view',
    explanation: 'This is what the page asked the server, in GraphQL. Anybody can ask it again and get the same answer from the same release of the data.',
    document: 'Question',
    variables: 'Values',
    open: 'Open in GraphiQL',
    copyDocument: 'Copy the question',
    copyCurl: 'Copy as a command',
  },
  take: {
    label: 'Take it with you',
    csv: 'Table (CSV)',
    json: 'Data (JSON)',
    svg: 'Drawing (SVG)',
    png: 'Picture (PNG)',
    pack: 'Evidence pack (HTML)',
    working: 'Preparing…',
    failed: 'It could not be made:',
  },
  table: { sort: 'Sort by', empty: 'No rows.' },
  external: '(opens another site)',
} as const;

export const dateTexts = {
  from: 'from',
  until: 'until',
  on: 'on',
  in: 'in',
  unknown: 'dates not known',
  unknownStart: 'start not known',
  noEnd: 'no end known',
} as const;
