import { useCallback, useState } from 'react';
import { useQuestion } from '../api';
import type { EntityHead } from '../ui';
import { ChosenQuestion } from './questions';

/** What some ids stand for: what was picked is known, the rest is asked. An id that nothing has, or whose name could not be read, stands for itself. */
export function useNames(ids: readonly string[]) {
  const [picked, setPicked] = useState<ReadonlyMap<string, EntityHead>>(new Map());
  const open = ids.filter((id) => !picked.has(id));
  const { data, error, isPrevious } = useQuestion(ChosenQuestion, { ids: open.slice(0, 100) }, { enabled: open.length > 0, keepPrevious: true });
  const pick = useCallback((entity: EntityHead) => setPicked((before) => new Map(before).set(entity.id, entity)), []);
  const isSettled = (data !== undefined && !isPrevious) || error !== null;
  const nameOf = (id: string): EntityHead | null => {
    const found = data?.nodes.flatMap((node) => (node && 'id' in node && node.id === id ? [node as EntityHead] : [])) ?? [];
    return picked.get(id) ?? found[0] ?? (isSettled && id ? { id, kind: 'COMPANY', name: id } : null);
  };
  return { nameOf, pick };
}
