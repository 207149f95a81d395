/** One of the questions in `seeds/questions`: what is asked, what the editors say to it, and the document. */
export interface Example {
  name: string;
  question: string;
  explanation: string;
  document: string;
}

const files: Record<string, string> = import.meta.glob('../../../../seeds/questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All of them, in the order of their numbers. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, text]) => read(path.slice(path.lastIndexOf('/') + 1, -'.graphql'.length), text))
  .sort((a, b) => (a.name < b.name ? -1 : 1));

/** The head of a file is the question, an empty line, and what follows from the answer, with commands that are indented. */
function read(name: string, text: string): Example {
  const lines = text.split('\n');
  const end = lines.findIndex(line => !line.startsWith('#'));
  const head = lines.slice(0, end).map(line => line.replace(/^# ?/, ''));
  const [question = name, ...rest] = head;
  return { name, question, explanation: rest.join('\n').trim(), document: `# ${question}\n${lines.slice(end).join('\n').trimStart()}` };
}
