import { useMemo } from 'react';
import { Link } from 'wouter';
import { listOf, useAddress, useClocks, useHref } from '../address';
import type { TimelineOf } from '../api/generated/graphql';
import { Footnotes, Notes } from '../evidence';
import { timelineTexts as texts } from '../texts/timeline';
import { CutShort, DataTable, Empty, EntityPicker, Failure, Loading, Page, ShowQuery, useView, ViewSwitch } from '../ui';
import { timelineColumns } from './columns';
import { byYear } from './model/periods';
import { isNarrow, spanOf } from './model/span';
import { Chips } from './parts/Chips';
import { Coverage } from './parts/Coverage';
import { Events } from './parts/Events';
import { Overview } from './parts/Overview';
import { Silent } from './parts/Silent';
import { SpanFields } from './parts/Span';
import { TakeTimeline } from './parts/TakeTimeline';
import { TimelineEventsDocument } from './questions';
import { useHeads, useTimeline, variablesOf } from './useTimeline';

export default function TimelinePage() {
  const { params, set } = useAddress();
  const { asOf, knownAt } = useClocks();
  const view = useView();
  const href = useHref();
  const [trace, to] = [params.get('trace'), params.get('to')];
  const ids = useMemo(() => [...new Set(listOf(params.get('ids')))].slice(0, 1000), [params]);
  const off = useMemo(() => new Set(listOf(params.get('off'))), [params]);
  const heads = useHeads(trace ? [trace] : ids, knownAt);
  const there = heads.found.map(entity => entity.id);
  const of: TimelineOf | null = trace ? { trace: { from: trace, to } } : heads.isLoaded && there.length > 0 ? { entities: there } : null;
  const clocks = { asOf, knownAt };
  const span = spanOf(params.get('since'), params.get('until'));
  const timeline = useTimeline(of, clocks, span);
  const { events } = timeline;

  const entities = trace ? [...new Map(events.map(event => [event.entity.id, event.entity])).values()].sort((a, b) => a.name.localeCompare(b.name)) : heads.found;
  const counts = new Map<string, number>();
  events.forEach(({ entity }) => counts.set(entity.id, (counts.get(entity.id) ?? 0) + 1));
  const shown = events.filter(event => !off.has(event.entity.id));
  const years = byYear(shown);
  const subject = trace ? heads.found[0]?.name : undefined;
  const title = trace ? texts.ofTrace(subject ?? trace) : texts.titleOf(heads.found.map(entity => entity.name));
  const toggle = (id: string) => set({ off: off.has(id) ? [...off].filter(other => other !== id) : [...off, id] }, { replace: true });
  const remove = (id: string) => set({ ids: ids.filter(other => other !== id), off: [...off].filter(other => other !== id) });
  // Whoever has no event is known once all are here.
  const silent = !trace && timeline.isLoaded && !timeline.more && !isNarrow(span) ? heads.found.filter(entity => !counts.has(entity.id)) : [];
  const empty = !trace && ids.length === 0;
  const error = heads.error ?? timeline.error;

  return (
    <Notes key={`${trace} ${knownAt}`}>
      <Page
        title={title}
        actions={
          !empty && (
            <>
              <ViewSwitch label={texts.list} />
              {of && <ShowQuery document={TimelineEventsDocument} variables={variablesOf(of, clocks, span)} />}
              {of && events.length > 0 && <TakeTimeline title={title} entities={entities} missing={heads.missing} of={of} clocks={clocks} timeline={timeline} span={span} off={off} />}
            </>
          )
        }
      >
        {!trace && <EntityPicker label={texts.add} several onPick={entity => set({ ids: [...new Set([...ids, entity.id])] })} />}
        {empty ? (
          <Empty title={texts.emptyTitle}>
            <p>{texts.emptyHint}</p>
            <ul>
              {texts.begin.map(({ ids: some, label }) => (
                <li key={label}>
                  <Link href={href.timeline(some)}>{label}</Link>
                </li>
              ))}
            </ul>
          </Empty>
        ) : (
          <>
            {error && <Failure error={error} onAgain={heads.error ? heads.again : timeline.again} />}
            {!error && (!heads.isLoaded || (of && !timeline.isLoaded)) && <Loading text={texts.loading} />}
            {entities.length > 0 && <Chips entities={entities} counts={counts} off={off} onToggle={toggle} onRemove={trace ? undefined : remove} />}
            {of && (!timeline.isLoaded || events.length > 1 || isNarrow(span)) && (
              <SpanFields span={span} shown={{ first: years[0]?.year, last: years.at(-1)?.year }} onChange={change => set({ ...change }, { replace: true })} />
            )}
            {(timeline.isLoaded || heads.missing.length > 0) && (
              <Coverage timeline={timeline} shown={shown.length} missing={heads.missing} span={span} onAll={off.size > 0 ? () => set({ off: null }, { replace: true }) : undefined} />
            )}
            {timeline.isLoaded && events.length === 0 && silent.length === 0 && (
              <Empty title={isNarrow(span) ? texts.noneInYearsTitle(span.since, span.until) : texts.noEventsTitle}>
                <p>{isNarrow(span) ? texts.noneInYears(timeline.ofAllYears) : texts.noEvents}</p>
              </Empty>
            )}
            {silent.length > 0 && <Silent entities={silent} ids={ids} knownAt={knownAt} onAdd={more => set({ ids: [...ids, ...more] })} />}
            {view === 'table' && events.length > 0 ? (
              <DataTable caption={texts.table} columns={timelineColumns} rows={shown} rowKey={event => event.id} />
            ) : (
              <>
                <Overview years={years} marks={[asOf, knownAt]} />
                <Events years={years} asOf={asOf} knownAt={knownAt} />
              </>
            )}
            <CutShort shown={events.length} found={timeline.total} what="events" onMore={timeline.more} busy={timeline.isFetching} />
            <Footnotes />
          </>
        )}
      </Page>
    </Notes>
  );
}
