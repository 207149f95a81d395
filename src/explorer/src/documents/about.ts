import { documentTexts as texts } from '../texts/documents';
import { headingOf } from '../texts/phrases';
import { dateText } from '../ui/dates';
import type { DocumentStatement } from './queries';

/** Statements of a document that say the same sort of thing. */
export interface Topic {
  key: string;
  /** How it is read, such as "Issued by". */
  heading: string;
  statements: readonly DocumentStatement[];
}

/** Groups statements by what they say: relations by their type, dates together, most first. */
export function topicsOf(statements: readonly DocumentStatement[]): Topic[] {
  const topics = new Map<string, { heading: string; statements: DocumentStatement[] }>();
  for (const statement of statements) {
    const { relation, event } = statement;
    const [key, heading] = relation ? [relation.type, headingOf(relation.phrase)] : event ? ['events', texts.dates] : ['none', texts.notPublic];
    const topic = topics.get(key) ?? { heading, statements: [] };
    topic.statements.push(statement);
    topics.set(key, topic);
  }

  return [...topics].map(([key, topic]) => ({ key, ...topic })).sort((a, b) => b.statements.length - a.statements.length || a.heading.localeCompare(b.heading, 'en'));
}

/** What a statement speaks of, as a sentence. */
export function sentenceOf({ relation, event }: DocumentStatement): string {
  return relation ? `${relation.from.name} ${relation.phrase} ${relation.to.name}` : event ? `${event.entity.name}: ${event.label}, ${dateText(event.date)}` : texts.notPublic;
}
