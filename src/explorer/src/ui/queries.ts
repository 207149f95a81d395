/** A document as it is shown: without the indentation of the file it was written in. */
export function tidied(document: string): string {
  const lines = document.split('\n').map(line => line.trimEnd());
  const indents = lines.filter(Boolean).map(line => line.length - line.trimStart().length);
  const [first = 0, ...rest] = indents;
  // The first line may begin right after the quote.
  const indent = Math.min(first || Infinity, ...(rest.length > 0 ? rest : [0]));
  return lines
    .map(line => line.slice(Math.min(indent, line.length - line.trimStart().length)))
    .join('\n')
    .trim();
}

/** GraphiQL with a question in its editor. It stands behind #, so that it is not asked on the way. */
export function graphiqlAddress(document: string, variables?: string): string {
  const params = new URLSearchParams({ query: document, ...(variables ? { variables } : {}) });
  return `/graphql#${params.toString()}`;
}
