import { releaseTexts as texts } from '../texts/errors';
import { QuestionError } from './QuestionError';

/** Why pages that were read one after another are not one list: they are of different releases. Null where they are of one. */
export function mixedReleases(releases: readonly string[]): QuestionError | null {
  return new Set(releases).size > 1 ? changedWhileReading() : null;
}

export function changedWhileReading(): QuestionError {
  return new QuestionError('DATA_CHANGED', texts.whileReading);
}

/** What was read belongs to another release than the page that asked for it. */
export function changedSincePage(): QuestionError {
  return new QuestionError('DATA_CHANGED', texts.sincePage);
}
