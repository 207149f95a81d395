import { permalink, type Clocks } from '../../address';
import type { TimelineOf } from '../../api/generated/graphql';
import { evidencePack } from '../../evidence';
import { timelineTexts as texts } from '../../texts/timeline';
import { csvOf, Take, useReading, type EntityHead } from '../../ui';
import { timelineColumns } from '../columns';
import { coverageSentences } from '../coverage';
import { isNarrow, type Span } from '../model/span';
import { timelinePack } from '../pack';
import { readEvents, type TimelineEvent } from '../readEvents';
import { timelineSvg } from '../svg';
import { variablesOf, type Timeline } from '../useTimeline';

interface TakeTimelineProps {
  title: string;
  entities: readonly EntityHead[];
  missing: readonly string[];
  of: TimelineOf;
  clocks: Clocks;
  timeline: Timeline;
  /** The years that are shown: no other events are in the files. */
  span: Span;
  /** Whose events the reader took off: the drawing is without them, the other files hold everything. */
  off: ReadonlySet<string>;
}

/** Files of a timeline: read to the end, with a count and a way to stop, each with what was searched. */
export function TakeTimeline({ title, entities, missing, of, clocks, timeline, span, off }: TakeTimelineProps) {
  const { read, told } = useReading(texts);
  const variables = variablesOf(of, clocks, span);
  const { asOf, knownAt } = variables;
  const { coverage } = timeline;
  const release = timeline.release ?? '';
  const readAll = async (): Promise<readonly TimelineEvent[]> =>
    timeline.events.length === timeline.total ? timeline.events : read((signal, onProgress) => readEvents(timeline.release, variables, signal, onProgress));
  const years = isNarrow(span) ? [texts.onlyYears(span.since, span.until)] : [];

  const svg = async () => {
    const all = await readAll();
    const drawn = all.filter(event => !off.has(event.entity.id));
    const days = [asOf && texts.asOf(asOf), knownAt && texts.knownAt(knownAt), release.slice(0, 12)].filter(Boolean).join(' · ');
    const left = drawn.length < all.length ? [texts.leftOut(all.length - drawn.length)] : [];
    return timelineSvg(drawn, title, [...coverageSentences(coverage), ...years, ...left, days]);
  };
  const json = async () => ({ release, asOf, knownAt, ...span, address: permalink(release), coverage, total: timeline.total, events: await readAll() });
  const pack = async () => evidencePack(timelinePack({ title, entities, missing, events: await readAll(), coverage, years, release, asOf, knownAt, variables }));
  return (
    <>
      <Take name="timeline" csv={async () => csvOf(timelineColumns, await readAll())} json={json} svg={svg} pack={pack} />
      {told}
    </>
  );
}
