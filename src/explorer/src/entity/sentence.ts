import { detailsText } from './details';
import { otherEnd, type Group } from './groups';
import type { Connection, Profile } from './queries';

/** A connection read from the entity, such as "ByteDance owns TikTok USDS Joint Venture (19.9%)". */
export function sentenceOf(entity: Pick<Profile, 'id' | 'name'>, { phrase, turned }: Pick<Group, 'phrase' | 'turned'>, connection: Connection): string {
  const details = detailsText(connection.statements, phrase);
  const other = otherEnd(entity.id, connection).name;
  const [subject, object] = turned ? [other, entity.name] : [entity.name, other];
  return `${subject} ${phrase} ${object}${details ? ` (${details})` : ''}`;
}
