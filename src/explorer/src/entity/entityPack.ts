import type { Clocks } from '../address';
import { datesText, dateOf, type Pack, type PackSection } from '../evidence';
import { entityTexts } from '../texts/entity';
import { dateText } from '../ui/dates';
import { groupsOf, type RelationWords } from './groups';
import type { Connection, EntityEvent, Profile } from './queries';
import { sentenceOf } from './sentence';

interface EntityPackParts {
  entity: Profile;
  connections: readonly Connection[];
  words: RelationWords;
  clocks: Clocks;
  release: string;
  address: string;
  made: string;
  query: { document: string; variables: unknown };
}

/** The evidence pack of an entity: its dates and all its connections. */
export function entityPack({ entity, connections, words, clocks, ...told }: EntityPackParts): Pack {
  const texts = entityTexts.pack;
  const groups = groupsOf(entity.id, connections, words);
  const sources = entity.sources.map(source => `${source.publisher}, “${source.title}”, ${dateOf(source)}`).join('; ');
  return {
    title: texts.title(entity.name),
    question: texts.question(entity.name, entity.id),
    lead: entity.summary ? [entity.summary, ...(sources ? [texts.summaryFrom(sources)] : [])] : [],
    sections: [
      ...(entity.events.length > 0 ? [{ heading: texts.dates, lines: entity.events.map(lineOfEvent) }] : []),
      ...groups.map(
        (group): PackSection => ({
          heading: group.heading,
          lines: (group.rows ?? []).map(connection => ({
            sentence: `${sentenceOf(entity, group, connection)}.`,
            status: connection.status,
            when: datesText(connection),
            statements: connection.statements,
          })),
        }),
      ),
    ],
    coverage: [texts.coverage(connections.length, entity.name), texts.gaps],
    asOf: clocks.asOf,
    knownAt: clocks.knownAt,
    ...told,
  };
}

function lineOfEvent(event: EntityEvent) {
  return { sentence: `${dateText(event.date)}: ${event.label}`, status: event.status, statements: event.statements };
}
