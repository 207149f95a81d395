import { entityTexts as texts } from '../texts/entity';
import { Empty } from '../ui';

/** The reader stopped the question for the connections: says so, with the way to ask again. */
export function Stopped({ onAgain }: { onAgain(): void }) {
  return (
    <Empty title={texts.stopped}>
      <button type="button" onClick={onAgain}>
        {texts.again}
      </button>
    </Empty>
  );
}
