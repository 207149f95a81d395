import type { AnswerOfTraceFragment, AnswersOfTraceFragment, HopOfPathFragment } from '../api/generated/graphql';

/** One hop of a path, as the pages draw and tell it. */
export type Hop = HopOfPathFragment;

/** A path of a trace, or of the question how two entities are connected. */
export interface ChainPath {
  window: { start?: string | null; end?: string | null; empty: boolean };
  sentence: string;
  hops: readonly Hop[];
  position?: Position;
}

export type TraceAnswers = AnswersOfTraceFragment;
export type TraceAnswer = AnswerOfTraceFragment;
export type Coverage = TraceAnswers['coverage'];
export type Status = TraceAnswer['status'];
export type Position = TraceAnswer['paths'][number]['position'];
export type EndEntity = TraceAnswer['policy'] | TraceAnswer['deal'];

/** The dates of a deal that its span is made of. */
export interface DealDates {
  type?: string | null;
  announced?: string | null;
  signed?: string | null;
  closed?: string | null;
  ended?: string | null;
}

/** Strongest first. */
export const statuses: readonly Status[] = ['RULED', 'CONFIRMED', 'REPORTED', 'INFERRED', 'DISPUTED', 'REFUTED', 'UNSUPPORTED'];

export const positions: readonly Position[] = ['DURING', 'BEFORE', 'AFTER', 'UNKNOWN'];
