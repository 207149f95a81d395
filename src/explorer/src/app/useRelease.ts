import { useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { execute, graphql } from '../api';

const ReleaseDocument = graphql(`
  query Release {
    release {
      id
    }
  }
`);

const queryKey = [ReleaseDocument.toString(), {}];
/** How often a page that stays open asks, in milliseconds. */
const interval = 300_000;

type Ask = (signal?: AbortSignal) => Promise<{ release: { id: string } }>;

/** Asks for the release. Where another one answers than before, everything that was answered is asked anew, so that the page and its link tell the same. */
export function releaseQuestion(client: QueryClient, ask: Ask = signal => execute(ReleaseDocument, {}, signal)) {
  return {
    queryKey,
    queryFn: async ({ signal }: { signal?: AbortSignal }) => {
      const { release } = await ask(signal);
      const before = client.getQueryData<string>(queryKey);
      if (before !== undefined && before !== release.id) {
        void client.invalidateQueries({ predicate: query => query.queryKey[0] !== queryKey[0] });
      }

      return release.id;
    },
    staleTime: 0,
  };
}

/** The release of the data that answers now, asked again from time to time; null until it is known. */
export function useRelease(): string | null {
  const client = useQueryClient();
  return useQuery({ ...releaseQuestion(client), refetchInterval: interval, refetchOnWindowFocus: true }).data ?? null;
}

/** Asks which release answers at this moment; the last one known where the server cannot be reached. */
export function useAskRelease(): () => Promise<string | null> {
  const client = useQueryClient();
  return () => client.fetchQuery(releaseQuestion(client)).catch(() => client.getQueryData<string>(queryKey) ?? null);
}

/** As it is printed: enough of it to tell two apart. */
export function releaseText(release: string): string {
  return release.slice(0, 12);
}
