import type { EntityKind } from '../api';
import { kindTexts } from '../texts/common';
import styles from './KindIcon.module.css';

/** Drawn on 16 by 16; the canvas uses them too. */
export const kindPaths: Record<EntityKind, string> = {
  COMPANY: 'M3 14V2h7v12M10 6h3v8M1.5 14h13M5 5h3M5 8h3M5 11h3',
  AGENCY: 'M1.5 6 8 2l6.5 4zM3.5 6v6M6.5 6v6M9.5 6v6M12.5 6v6M1.5 14h13M2.5 12h11',
  PERSON: 'M8 7.5a2.75 2.75 0 1 0 0-5.5 2.75 2.75 0 0 0 0 5.5zM2.5 14c0-3 2.5-4.5 5.5-4.5s5.5 1.5 5.5 4.5z',
  PRODUCT: 'M8 1.5 14 4.75v6.5L8 14.5l-6-3.25v-6.5zM2 4.75 8 8l6-3.25M8 8v6.5',
  TECHNOLOGY: 'M4.5 4.5h7v7h-7zM6.5 4.5v-3M9.5 4.5v-3M6.5 14.5v-3M9.5 14.5v-3M4.5 6.5h-3M4.5 9.5h-3M14.5 6.5h-3M14.5 9.5h-3',
  POLICY: 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M5.5 7.5h5M5.5 9.75h5M5.5 12h3',
  CONTROL_ITEM: 'M2 3.5h2M2 8h2M2 12.5h2M6.5 3.5H14M6.5 8H14M6.5 12.5H14',
  DEAL: 'M5 5.5h8.5L11 3M11 10.5H2.5L5 13M13.5 5.5 11 8M2.5 10.5 5 8',
  CASE: 'M8 2v12M4.5 14h7M2.5 4.5h11M2.5 4.5 1 9.5h3.5zM13.5 4.5 12 9.5h3.5z',
  JURISDICTION: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM1.5 8h13M8 1.5c2.3 2.2 2.3 10.8 0 13M8 1.5c-2.3 2.2-2.3 10.8 0 13',
};

/** What an entity is, as a small drawing. With `label` the word stands beside it, with `silent` it stands elsewhere already. */
export function KindIcon({ kind, label = false, silent = false }: { kind: EntityKind; label?: boolean; silent?: boolean }) {
  const text = kindTexts[kind].one;
  return (
    <>
      <svg className={styles.icon} data-kind={kind} viewBox="0 0 16 16" aria-hidden="true">
        <path d={kindPaths[kind]} />
      </svg>
      {label ? <span className={styles.label}> {text}</span> : !silent && <span className="visually-hidden">{text}: </span>}
    </>
  );
}
