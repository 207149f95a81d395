import { useClocks } from '../address';
import { appTexts } from '../texts/app';
import { dateText } from '../ui';
import styles from './ClockStrip.module.css';

/** Says, wherever the reader scrolls, that the view is not that of now. */
export function ClockStrip() {
  const { asOf, knownAt, isNow, set } = useClocks();
  if (isNow) {
    return null;
  }

  const texts = appTexts.clocks;
  const said =
    asOf && knownAt ? texts.both(dateText(asOf), dateText(knownAt)) : asOf ? texts.heldOn(dateText(asOf)) : texts.knownBy(dateText(knownAt ?? ''));
  return (
    <div className={styles.strip} role="region" aria-label={texts.strip}>
      <p>{said}</p>
      <button type="button" onClick={() => set({ asOf: null, knownAt: null })}>
        {texts.now}
      </button>
    </div>
  );
}
