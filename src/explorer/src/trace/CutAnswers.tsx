import { useAddress } from '../address';
import { numberText } from '../texts/common';
import { traceTexts as texts } from '../texts/trace';
import styles from './CutAnswers.module.css';
import type { Coverage } from './model';

const mostAnswers = 1000;
const mostPaths = 25;

/** Says where not everything that was found is shown, or not everything was searched, and how to see more. */
export function CutAnswers({ coverage }: { coverage: Coverage }) {
  const { set } = useAddress();
  const { found, shown, pathsFound, pathsShown, complete, maxAnswers, maxPaths } = coverage;
  if (complete && found <= shown && pathsFound <= pathsShown) {
    return null;
  }
  const next = Math.min(found, mostAnswers);
  return (
    <div className={styles.cut} role="note">
      {(found > shown || !complete) && (
        <p>
          <strong>{texts.cut(shown, found, complete)}</strong>{' '}
          {found > shown &&
            (maxAnswers < mostAnswers ? (
              <button type="button" onClick={() => set({ first: next })}>
                {texts.cutMore(numberText(next))}
              </button>
            ) : (
              texts.cutMost
            ))}
        </p>
      )}
      {pathsFound > pathsShown && (
        <p>
          {texts.cutPaths(pathsShown, pathsFound, complete)}{' '}
          {maxPaths < mostPaths && (
            <button type="button" onClick={() => set({ paths: mostPaths })}>
              {texts.cutPathsMore}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
