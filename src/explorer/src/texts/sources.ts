/** What a source says of itself in one line of a file. */
export const sourceTexts = {
  denies: 'denies',
  gone: 'no longer counts',
  basis: { INFERENCE: 'inferred by the editors', MEMORY: 'from the editors’ memory' } as Record<string, string>,
};
