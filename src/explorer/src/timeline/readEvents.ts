import { execute, QuestionError } from '../api';
import type { TimelineEventsQuery, TimelineEventsQueryVariables } from '../api/generated/graphql';
import { timelineTexts as texts } from '../texts/timeline';
import { TimelineEventsDocument } from './questions';

export type TimelineEvent = TimelineEventsQuery['timeline']['events']['nodes'][number];

type Ask = (variables: TimelineEventsQueryVariables, signal?: AbortSignal) => Promise<TimelineEventsQuery>;

export const askEvents: Ask = (variables, signal) => execute(TimelineEventsDocument, variables, signal);

/** A page of the release that answered before: pages of two releases may be of two lists. */
export async function eventsOf(release: string | null, variables: TimelineEventsQueryVariables, signal?: AbortSignal, ask = askEvents): Promise<TimelineEventsQuery> {
  const page = await ask(variables, signal);
  if (release !== null && page.timeline.events.release !== release) {
    throw new QuestionError('DATA_CHANGED', texts.changed);
  }

  return page;
}

/** Reads all events to the end, of the release that is on the page, and tells how far it is. */
export async function readEvents(
  release: string | null,
  variables: TimelineEventsQueryVariables,
  signal: AbortSignal,
  onRead: (read: number, total: number) => void,
  ask = askEvents,
): Promise<TimelineEvent[]> {
  const all: TimelineEvent[] = [];
  let after: string | null = null;
  do {
    const { timeline }: TimelineEventsQuery = await eventsOf(release, { ...variables, after }, signal, ask);
    const { nodes, pageInfo, totalCount } = timeline.events;
    all.push(...nodes);
    onRead(all.length, totalCount);
    after = pageInfo.hasNextPage ? (pageInfo.endCursor ?? null) : null;
  } while (after);
  return all;
}
