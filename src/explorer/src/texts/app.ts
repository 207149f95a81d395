/** The frame around all pages. */
export const appTexts = {
  name: 'Graph explorer',
  skip: 'Skip to the content',
  nav: 'Pages',
  menu: 'Menu',
  search: 'Search',
  searchHint: 'Name or id',
  pages: {
    start: 'Search',
    assess: 'What if',
    connect: 'Connect two',
    canvas: 'Canvas',
    timeline: 'Timeline',
    about: 'How to read this',
    graphiql: 'GraphiQL',
  },
  theme: { label: 'Theme', system: 'As the system', light: 'Light', dark: 'Dark' },
  link: {
    copy: 'Copy link',
    title: 'Copy a link to this view: with its days and the release of the data',
    copied: 'Link copied',
    failed: 'The link is in the address bar: copy it from there.',
  },
  clocks: {
    button: 'Set the day',
    buttonSet: 'Change the day',
    title: 'Which day are you looking at?',
    explanation:
      'Every page can be read as of a day. There are two of them, because things are often true before anybody outside knows. Leave a day empty for no limit.',
    asOf: 'In force on',
    asOfHelp: 'Only what held in the world on this day: ownership, rules in force, people in office. Empty: whenever it held.',
    knownAt: 'Known by',
    knownAtHelp: 'Only what had been published by this day, and as sure as it was then. Empty: everything known now.',
    apply: 'Show this day',
    same: 'Use the same day for both',
    now: 'Back to now',
    strip: 'You are not looking at now.',
    heldOn: (day: string) => `What was in force on ${day}`,
    knownBy: (day: string) => `What was known by ${day}`,
    both: (held: string, known: string) => `What was in force on ${held}, as far as it was known by ${known}`,
  },
  release: {
    differs: (old: string, now: string) =>
      `The data has changed since this link was made: it was made from release ${old}, and this page shows release ${now}. What you see may differ from what was there.`,
    dismiss: 'Use the present release',
  },
  footer: {
    release: 'Data release',
    sources: 'Every line leads to its source. Check it before you print it.',
    schema: 'Schema of the API',
  },
  notFound: {
    title: 'There is no such page',
    text: (path: string) => `Nothing is at “${path}”. The address may be misspelt, or the page may have moved.`,
    search: 'Search for a company, deal, policy or person',
  },
  offline: 'You are offline. What was loaded stays readable.',
} as const;
