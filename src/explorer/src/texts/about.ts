/** How to read the explorer. */
export const aboutTexts = {
  title: 'How to read this',
  lead: 'This is a map of companies, technologies, policies and deals, made to answer one kind of question: which rules touch which deals, through what, from which day, and who says so. Here is what its words mean.',
  contents: 'On this page',
  sections: [
    {
      id: 'lines',
      title: 'Lines and their sources',
      paragraphs: [
        'Everything is told in lines: somebody owns something, a policy names a company, a deal includes a product. Behind each line stand statements: what one document says of it, in our own words, with its publisher, date and link. The numbers after a line open them.',
        'A line may rest on several statements, and some may deny it. Both sides are always shown. Read the source before you print: the paraphrase is ours, the words that count are theirs.',
      ],
    },
  ],
  statuses: {
    id: 'status',
    title: 'How sure a line is',
    lead: 'A line is as sure as its best statement, unless somebody denies it. A chain of lines is only as sure as its weakest one.',
  },
  more: [
    {
      id: 'clocks',
      title: 'Two kinds of day',
      paragraphs: [
        '“In force on” asks when something held in the world: who owned a company on that day, which rule was in force. “Known by” asks when it was public: what a reporter could have known by that day, and how sure it was then.',
        'They differ more often than one would think. An order may be in force before it is published; a deal may be signed months before anybody says so. When one of the two is set, a yellow line at the top of every page says it, with the way back to now.',
        'A date is as exact as its source: 2017 means some day in 2017. “Start not known” means that no source tells it, not that there is none.',
      ],
    },
    {
      id: 'traces',
      title: 'How a rule touches a deal',
      paragraphs: [
        'A trace follows a fixed set of rules, such as “the policy names a party of the deal” or “the policy lists a technology that an asset of the deal uses”. Each answer tells its rule, every step with its sources, and on which days all steps held together.',
        'That a policy touches a deal does not mean that it forbids it, nor that anybody applied it. It means that there is something to ask about. Nor does it weigh territory: a ban in one country is told of a deal in another where a chain leads there. How far a step reaches stands beside it, such as “scope: in India”.',
      ],
    },
    {
      id: 'nothing',
      title: 'What “no regulation found” means',
      paragraphs: [
        'It means that, in this release of the data, with these rules, on these days, no chain was found. Each trace says what was searched and whether to the end. It does not mean that no regulation exists: what is not in the data cannot be found.',
      ],
    },
    {
      id: 'cite',
      title: 'Links, files and citing',
      paragraphs: [
        'The address of a page holds the whole view. “Copy link” adds the release of the data, so that whoever opens it later is told if the data has changed since.',
        '“Take it with you” gives tables, drawings and, where there are sources to cite, an evidence pack: one file with numbered footnotes, both sides of every dispute, the days and the release.',
        '“Show the query” gives the question as the server was asked it. Anybody can ask it again.',
      ],
    },
    {
      id: 'keys',
      title: 'Without a mouse',
      paragraphs: [
        'Everything works by keyboard. Tab goes from one thing to the next, Enter opens it, Escape closes what is open. In a search box the arrow keys walk through what was found. Every drawing has a table that says the same: choose “Table”.',
      ],
    },
  ],
  kinds: { id: 'kinds', title: 'What there is', lead: 'The small drawings before names tell what something is.' },
} as const;

export const kindMeanings = {
  COMPANY: 'A company or another private body.',
  AGENCY: 'A government, ministry, regulator or court.',
  PERSON: 'A person, with the offices they held.',
  PRODUCT: 'A product or service.',
  TECHNOLOGY: 'A technology, or a group of them.',
  POLICY: 'A law, order, control list, decision or licence.',
  CONTROL_ITEM: 'One entry of a list of controlled goods or technologies.',
  DEAL: 'A purchase, sale, licence, joint venture or investment, proposed or made.',
  CASE: 'Proceedings before a court or an agency.',
  JURISDICTION: 'A country, union or state in which policies apply.',
} as const;
