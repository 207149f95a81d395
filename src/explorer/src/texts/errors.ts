/** What went wrong, in words for readers, and what they can do. The server's own message is shown beside it. */
export const errorTexts: Record<string, { title: string; remedy: string }> = {
  UNREACHABLE: { title: 'The server cannot be reached.', remedy: 'Check your connection, or whether the server still runs, then try again.' },
  TIMEOUT: { title: 'The question took too long.', remedy: 'The server ends long questions rather than answer half of them. Narrow it down: set a day, fewer hops, or one other end.' },
  UNKNOWN_ID: { title: 'Nothing has this id.', remedy: 'It may be misspelt, or have been taken out of the data. Search for its name instead.' },
  NOT_KNOWN_YET: { title: 'Nothing of it was public on that day.', remedy: 'Set “Known by” to a later day, or back to now.' },
  WRONG_KIND: { title: 'This question cannot be asked of it.', remedy: 'Only deals and policies can be traced. Open its page to see what it is connected to.' },
  BAD_DATE: { title: 'This is not a day.', remedy: 'Days are written as 2020-08-31.' },
  UNAUTHENTICATED: { title: 'This server asks for a key.', remedy: 'Give the key that its owner gave you. It is forgotten when you close this tab.' },
  FORBIDDEN: { title: 'Your key does not allow this.', remedy: 'Ask the owner of the server.' },
  RATE_LIMITED: { title: 'Too many questions in a minute.', remedy: 'Wait a minute, then try again.' },
  OVERLOADED: { title: 'The server is busy.', remedy: 'Wait a moment, then try again.' },
  STORE_UNAVAILABLE: { title: 'The data cannot be read at the moment.', remedy: 'Try again in a minute. If it stays so, tell whoever runs the server.' },
  TOO_COMPLEX: { title: 'The question asks for too much at once.', remedy: 'Ask for fewer rows.' },
  DATA_CHANGED: { title: 'The data changed while it was read.', remedy: 'Try again: everything is then read from the same release.' },
  BAD_ANSWER: { title: 'The answer could not be read.', remedy: 'Something between you and the server changed it. Try again; if it stays so, tell whoever runs the server.' },
};

export const otherError = { title: 'The question could not be answered.', remedy: 'The server’s own words are below.' };

export const releaseTexts = {
  whileReading: 'The data changed while they were read. Try again.',
  sincePage: 'The data have changed since this page was loaded. Load the page again, then take the file.',
} as const;

export const failureTexts = {
  details: 'What the server said',
  code: 'Code',
  about: 'About',
  nearest: 'Did you mean',
  key: 'Key',
  useKey: 'Use this key',
  pageBroke: 'This page broke.',
  pageBrokeRemedy: 'It is a fault of the page, not of the data. Load it again; the address keeps what you were looking at.',
  reload: 'Load again',
} as const;
