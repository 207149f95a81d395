export { client } from './client';
export { execute, type QuestionDocument } from './execute';
export { graphql } from './generated';
export type { EntityKind, RelationStatus } from './generated/graphql';
export { QuestionError } from './QuestionError';
export { changedSincePage, changedWhileReading, mixedReleases } from './releases';
export { useOneRelease } from './useOneRelease';
export { useQuestion, type Question, type QuestionOptions } from './useQuestion';
