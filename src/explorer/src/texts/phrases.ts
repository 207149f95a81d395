// Where the phrase without its verb would not read as a heading.
const headings: Record<string, string> = {
  'is where there applies': 'Rules that apply there',
  'includes as a part': 'Parts',
  'covers as a narrower technology': 'Narrower technologies',
  'is the law of': 'Cases brought under it',
  'has as an instance': 'Instances',
  'has as party': 'Parties',
  'holds a position at': 'Positions',
  'has as office holder': 'Office holders',
};

/** A phrase as a heading: "is owned by" becomes "Owned by", "has as acquirer" "Acquirer". */
export function headingOf(phrase: string): string {
  const short = headings[phrase] ?? phrase.replace(/^(is|was) |^has as (an? )?/, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
