import { useAddress } from '../address';
import { appTexts } from '../texts/app';
import { releaseText, useRelease } from './useRelease';
import styles from './Notices.module.css';

/** A link tells the release that it was made from. Where another one answers now, the reader is told. */
export function ReleaseNotice() {
  const { params, set } = useAddress();
  const linked = params.get('release');
  const release = useRelease();
  if (!linked || !release || release.startsWith(linked)) {
    return null;
  }

  return (
    <div className={styles.notice} role="status">
      <p>{appTexts.release.differs(releaseText(linked), releaseText(release))}</p>
      <button type="button" onClick={() => set({ release: null }, { replace: true })}>
        {appTexts.release.dismiss}
      </button>
    </div>
  );
}
