import { timelineTexts as texts } from '../../texts/timeline';
import { KindIcon, type EntityHead } from '../../ui';
import styles from './Chips.module.css';

interface ChipsProps {
  entities: readonly EntityHead[];
  counts: ReadonlyMap<string, number>;
  off: ReadonlySet<string>;
  onToggle(id: string): void;
  /** Not for a trace: what lies on its paths is the answer. */
  onRemove?: ((id: string) => void) | undefined;
}

/** Whose events they are: each can be taken off for a while, or away. */
export function Chips({ entities, counts, off, onToggle, onRemove }: ChipsProps) {
  return (
    <fieldset className={styles.chips}>
      <legend>{texts.whose}</legend>
      <ul>
        {entities.map(entity => (
          <li key={entity.id}>
            <label>
              <input type="checkbox" checked={!off.has(entity.id)} onChange={() => onToggle(entity.id)} />
              <span>
                <KindIcon kind={entity.kind} /> {entity.name} <small>{counts.get(entity.id) ?? 0}</small>
              </span>
            </label>
            {onRemove && (
              <button type="button" data-look="plain" aria-label={texts.remove(entity.name)} onClick={() => onRemove(entity.id)}>
                ×
              </button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
