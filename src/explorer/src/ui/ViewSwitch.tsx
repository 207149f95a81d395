import { useAddress } from '../address';
import { commonTexts } from '../texts/common';
import styles from './ViewSwitch.module.css';

/** What the address says how to show: the view of the page, or its table. */
export function useView(): 'view' | 'table' {
  return useAddress().params.get('view') === 'table' ? 'table' : 'view';
}

/** Switches between the view of a page and its table. `label` names the view, such as "Sentences". */
export function ViewSwitch({ label = commonTexts.view.view }: { label?: string }) {
  const { set } = useAddress();
  const view = useView();
  return (
    <div className={styles.switch} role="group" aria-label={commonTexts.view.label}>
      <button type="button" aria-pressed={view === 'view'} onClick={() => set({ view: null })}>
        {label}
      </button>
      <button type="button" aria-pressed={view === 'table'} onClick={() => set({ view: 'table' })}>
        {commonTexts.view.table}
      </button>
    </div>
  );
}
