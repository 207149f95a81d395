import { Link } from 'wouter';
import type { EntityKind } from '../api';
import { useHref } from '../address';
import { KindIcon } from './KindIcon';
import styles from './EntityLink.module.css';

/** What a link to an entity needs. */
export interface EntityHead {
  id: string;
  kind: EntityKind;
  name: string;
}

/** The name of an entity, with what it is, as a link to its page under the same clocks. */
export function EntityLink({ entity, icon = true }: { entity: EntityHead; icon?: boolean }) {
  const href = useHref();
  return (
    <Link href={href.entity(entity.id)} className={`${styles.link} ${icon ? styles.withIcon : ''}`}>
      {icon && <KindIcon kind={entity.kind} />}
      <span className={styles.name}>{entity.name}</span>
    </Link>
  );
}
