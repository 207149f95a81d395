import { useClocks } from '../address';
import { useQuestion } from '../api';
import { dateTexts } from '../texts/common';
import { entityTexts as texts } from '../texts/entity';
import { dateText, Empty } from '../ui';
import { connectionsQuestion, type Connection } from './queries';
import { pageSize } from './useConnections';

/** Nothing held on the day: how much there is on other days, and from when. */
export function NothingHeld({ id, asOf }: { id: string; asOf: string }) {
  const { knownAt, set } = useClocks();
  const { data } = useQuestion(connectionsQuestion, { id, direction: 'BOTH', first: pageSize, asOf: null, knownAt });
  const found = data?.entity?.relations;
  const first = found && !found.pageInfo.hasNextPage ? firstStart(found.nodes) : null;
  return (
    <Empty title={texts.noneHeld(dateText(asOf))}>
      {found && found.totalCount > 0 && (
        <>
          <p>{texts.heldBefore(found.totalCount, first && `${first.length === 10 ? dateTexts.on : dateTexts.in} ${dateText(first)}`)}</p>
          <button type="button" onClick={() => set({ asOf: null })}>
            {texts.anyDay}
          </button>
        </>
      )}
    </Empty>
  );
}

function firstStart(connections: readonly Connection[]) {
  return connections.flatMap(({ start, startBasis }) => (start && startBasis !== 'NOT_BEFORE' ? [start] : [])).sort()[0] ?? null;
}
