/** The first page. */
export const startTexts = {
  title: 'Which rules touch which deals?',
  lead: 'Search companies, technologies, policies, people and deals. Every answer shows who says so, since when, and how sure it is.',
  box: 'Search the graph',
  placeholder: 'Try ByteDance, export catalogue or Nexperia',
  questions: {
    title: 'Questions to begin with',
    lead: 'Each was answered by hand from the sources; open it to see what the data says.',
    said: 'What the editors found',
    graphiql: 'Open in GraphiQL',
  },
  deals: {
    title: 'Latest deals',
    titleBy: (day: string) => `Latest deals up to ${day}`,
    all: (count: string) => `All ${count} deals`,
    allOf: 'All deals',
    events: { ANNOUNCED: 'announced', SIGNED: 'signed', CLOSED: 'closed' } as Record<string, string>,
    none: 'No deals with a date.',
  },
  data: {
    title: 'What is in it',
    anyDay: 'Counts of the whole data, any day: not of the day that you chose.',
    documents: 'documents',
    statements: 'statements from',
    relations: 'relations',
    events: 'dated events',
    browse: 'Browse by kind',
  },
  tools: {
    title: 'Other ways in',
    assess: { title: 'What if', text: 'Describe a deal that does not exist yet, and see which rules would touch it.' },
    connect: { title: 'Connect two', text: 'How any two companies, people, rules or deals hang together.' },
    canvas: { title: 'Canvas', text: 'Draw your own map, one connection at a time.' },
    timeline: { title: 'Timeline', text: 'Put the dated events of several things side by side.' },
  },
};
