import { Evidence, sourceText } from '../evidence';
import { kindTexts, statusTexts } from '../texts/common';
import { eventTypeTexts, timelineTexts as texts } from '../texts/timeline';
import { DateMark, EntityLink, firstDay, StatusMark, type Column } from '../ui';
import type { TimelineEvent } from './readEvents';

const head = texts.columns;

/** The table twin of the timeline, and its file. */
export const timelineColumns: Column<TimelineEvent>[] = [
  { key: 'date', heading: head.date, text: event => event.date, cell: event => <DateMark date={event.date} />, order: event => firstDay(event.date) },
  { key: 'entity', heading: head.entity, text: event => event.entity.name, cell: event => <EntityLink entity={event.entity} /> },
  { key: 'kind', heading: head.kind, text: event => kindTexts[event.entity.kind].one, hidden: true },
  { key: 'label', heading: head.label, text: event => event.label },
  { key: 'type', heading: head.type, text: event => eventTypeTexts[event.type] },
  { key: 'status', heading: head.status, text: event => statusTexts[event.status].label, cell: event => <StatusMark status={event.status} /> },
  {
    key: 'sources',
    heading: head.sources,
    text: event => event.statements.map(said => `${sourceText(said)} ${said.document.url ?? ''}`.trim()).join('; '),
    cell: event => <Evidence statements={event.statements} status={event.status} />,
    order: event => event.statements.length,
  },
  { key: 'id', heading: head.id, text: event => event.id, hidden: true },
];
