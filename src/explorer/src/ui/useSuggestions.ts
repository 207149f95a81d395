import { useEffect, useState } from 'react';
import { useClocks } from '../address';
import { graphql, useQuestion, type EntityKind } from '../api';
import type { SuggestQuery } from '../api/generated/graphql';
import { pickerTexts } from '../texts/search';

const SuggestDocument = graphql(`
  query Suggest($text: String!, $kinds: [EntityKind!], $knownAt: Date, $first: Int!) {
    search(text: $text, kinds: $kinds, knownAt: $knownAt, first: $first) {
      found
      complete
      hits {
        matched
        reason
        entity {
          id
          kind
          name
          type
          summary
        }
      }
    }
  }
`);

/** One line under a search box. */
export type SuggestedHit = SuggestQuery['search']['hits'][number];

interface SuggestOptions {
  kinds?: readonly EntityKind[] | undefined;
  enabled?: boolean;
  first?: number;
}

/** What fits a text so far. Asked once the typing rests for a moment; the lines before stay until then. */
export function useSuggestions(text: string, { kinds, enabled = true, first = 8 }: SuggestOptions = {}) {
  const { knownAt } = useClocks();
  const rested = useRested(text.trim(), 120);
  const asks = enabled && rested !== '';
  const { data, error, isFetching } = useQuestion(SuggestDocument, { text: rested, kinds: kinds ? [...kinds] : null, knownAt, first }, { enabled: asks, keepPrevious: true });
  const hits = asks && data ? data.search.hits : [];
  const found = asks && data ? data.search.found : 0;
  const waits = isFetching || rested !== text.trim();
  const told = text.trim() === '' || !enabled ? null : error ? pickerTexts.failed : hits.length > 0 ? null : waits ? pickerTexts.searching : pickerTexts.nothing(text.trim());
  return { hits, found, complete: data?.search.complete ?? true, told };
}

function useRested(text: string, milliseconds: number): string {
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), text === '' ? 0 : milliseconds);
    return () => clearTimeout(timer);
  }, [text, milliseconds]);
  return rested;
}
