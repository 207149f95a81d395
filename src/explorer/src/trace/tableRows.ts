import { sourceText } from '../evidence/sourceText';
import type { Hop, TraceAnswer } from './model';

/** A step of an answer with everything around it: a row of a table and of a file. */
export interface StepRow {
  answer: TraceAnswer;
  path: TraceAnswer['paths'][number];
  pathNumber: number;
  hop: Hop;
  step: number;
}

export function stepRows(answers: readonly TraceAnswer[]): StepRow[] {
  return answers.flatMap((answer) => answer.paths.flatMap((path, i) => path.hops.map((hop, step) => ({ answer, path, pathNumber: i + 1, hop, step: step + 1 }))));
}

/** The documents of a step: publisher, title and date, and which of them deny it, no longer count or only let the editors infer it. */
export function sourcesOf({ relation }: Hop): string {
  return [...new Set(relation.statements.map(sourceText))].join('; ');
}

/** The addresses of these documents. */
export function addressesOf({ relation }: Hop): string {
  return [...new Set(relation.statements.flatMap(({ document }) => (document.url ? [document.url] : [])))].join(' ');
}
