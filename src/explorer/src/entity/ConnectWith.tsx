import { useAddress, useHref } from '../address';
import { entityTexts as texts } from '../texts/entity';
import { EntityPicker } from '../ui';
import styles from './EntityView.module.css';

/** Picks the other end of the question how two entities are connected. */
export function ConnectWith({ entity }: { entity: { id: string } }) {
  const { go } = useAddress();
  const href = useHref();
  return (
    <div className={styles.connect}>
      <EntityPicker label={texts.connectLabel} onPick={picked => go(href.connect(entity.id, picked.id))} />
    </div>
  );
}
