import { detailsText } from './details';
import { otherEnd } from './groups';
import type { Connection } from './queries';

/** Whether all words of a filter are in what a connection shows: names, paraphrases, publishers, details, status. */
export function matches(id: string, connection: Connection, filter: string): boolean {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) {
    return true;
  }

  const other = otherEnd(id, connection);
  const sources = connection.statements.flatMap(s => [s.says, s.document.publisher, s.document.title, s.saidBy?.name ?? '']);
  const text = folded([other.name, other.id, connection.phrase, connection.status, detailsText(connection.statements), ...sources].join(' '));
  return words.every(word => text.includes(word));
}

function folded(text: string) {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
