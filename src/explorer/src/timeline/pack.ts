import { permalink } from '../address/permalink';
import type { Pack } from '../evidence';
import { timelineTexts as texts } from '../texts/timeline';
import { dateText } from '../ui/dates';
import { coverageSentences, type TimelineCoverage } from './coverage';
import { byYear } from './model/periods';
import { TimelineEventsDocument } from './questions';
import type { TimelineEvent } from './readEvents';

interface TimelinePackProps {
  title: string;
  /** Whose events were asked for, and what of it is not there. */
  entities: readonly { name: string }[];
  missing: readonly string[];
  /** All of them. */
  events: readonly TimelineEvent[];
  coverage: TimelineCoverage | null;
  /** Which years it was narrowed to, in a sentence. */
  years: readonly string[];
  release: string;
  asOf: string | null;
  knownAt: string | null;
  variables: unknown;
}

/** The timeline as an evidence pack: a section for each year, a line for each event. */
export function timelinePack({ title, entities, missing, events, coverage, years, release, asOf, knownAt, variables }: TimelinePackProps): Pack {
  const names = [...new Set([...entities, ...events.map(event => event.entity)].map(entity => entity.name))].sort((a, b) => a.localeCompare(b));
  return {
    title,
    question: texts.pack.question(names.join(', ')),
    sections: byYear(events).map(({ year, periods }) => ({
      heading: year,
      lines: periods.flatMap(period =>
        period.events.map(event => ({
          sentence: `${event.entity.name}: ${event.label}`,
          status: event.status,
          when: dateText(event.date),
          statements: event.statements,
        })),
      ),
    })),
    coverage: [texts.pack.coverage(events.length), ...years, ...coverageSentences(coverage), ...(missing.length > 0 ? [texts.missing(missing.join(', '))] : [])],
    release,
    asOf,
    knownAt,
    address: permalink(release),
    made: new Date().toISOString(),
    query: { document: TimelineEventsDocument.toString(), variables },
  };
}
