/** The question that a link to this page brings, behind the #: the explorer's "Open in GraphiQL" makes it. */
export function linkedQuestion(hash: string): { initialQuery?: string; initialVariables?: string } {
  const params = new URLSearchParams(hash.slice(1));
  const query = params.get('query');
  const variables = params.get('variables');
  return query ? { initialQuery: query, ...(variables ? { initialVariables: variables } : {}) } : {};
}
