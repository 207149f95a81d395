import { useSyncExternalStore } from 'react';
import { appTexts } from '../texts/app';
import styles from './Notices.module.css';

/** The browser has no connection. */
export function OfflineNotice() {
  const online = useSyncExternalStore(watch, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <div className={styles.notice}>
          <p>{appTexts.offline}</p>
        </div>
      )}
    </div>
  );
}

function watch(onChange: () => void) {
  window.addEventListener('online', onChange);
  window.addEventListener('offline', onChange);
  return () => {
    window.removeEventListener('online', onChange);
    window.removeEventListener('offline', onChange);
  };
}
