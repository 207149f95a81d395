import { graphql } from '../api';
import type { EvidenceFieldsFragment } from '../api/generated/graphql';

/** What a page asks of a statement, so that it can be shown and printed: `...EvidenceFields`. */
export const evidenceFields = graphql(`
  fragment EvidenceFields on Statement {
    id
    says
    stance
    status
    basis
    counts
    locator
    decided
    end
    details {
      name
      value
    }
    saidBy {
      id
      kind
      name
    }
    document {
      id
      title
      publisher
      date
      read
      url
      language
      grade
      retracted
    }
  }
`);

/** A statement with its document and who said it. */
export type EvidenceStatement = EvidenceFieldsFragment;

export type EvidenceDocument = EvidenceStatement['document'];
