import type { RelationStatus } from '../../api';
import type { EvidenceStatement } from '../statement';

/** What an evidence pack is made of: everything that stands in the file, as data. */
export interface Pack {
  /** What it is about, such as "Which rules touch the sale of TikTok?". */
  title: string;
  /** The question in full, as asked. */
  question: string;
  /** A few sentences before the evidence: what was found, or that nothing was. */
  lead?: readonly string[];
  sections: readonly PackSection[];
  /** What was searched and whether to the end, in sentences. */
  coverage: readonly string[];
  /** The release that answered. */
  release: string;
  asOf: string | null;
  knownAt: string | null;
  /** The full address that restores the view. */
  address: string;
  /** When the file was made, as an instant in ISO 8601. */
  made: string;
  /** The query that was asked, to ask it again. */
  query?: { document: string; variables: unknown };
}

/** A part under a heading; parts may have parts, such as an answer its paths. */
export interface PackSection {
  heading: string;
  lead?: readonly string[];
  lines?: readonly PackLine[];
  sections?: readonly PackSection[];
}

/** One sentence and what it rests on. */
export interface PackLine {
  sentence: string;
  status?: RelationStatus | null | undefined;
  /** Its dates in words. */
  when?: string | null;
  /** Whatever must be read with it, such as "Assumed in the question". */
  notes?: readonly string[];
  statements: readonly EvidenceStatement[];
}
