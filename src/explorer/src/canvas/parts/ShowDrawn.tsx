import { useMemo } from 'react';
import { useClocks } from '../../address';
import { canvasTexts as texts } from '../../texts/canvas';
import { ShowQuery } from '../../ui';
import { drawnQuestion } from '../data/drawnQuestion';
import type { Edge } from '../model/graph';
import type { Place } from '../model/state';

/** The question behind everything that is drawn. */
export function ShowDrawn({ places, edges }: { places: readonly Place[]; edges: readonly Edge[] }) {
  const { knownAt } = useClocks();
  const ids = useMemo(() => [...places.filter(place => !place.hidden).map(place => place.id), ...edges.map(edge => edge.id)], [places, edges]);
  const { document, variables, asked } = useMemo(() => drawnQuestion(ids, knownAt), [ids, knownAt]);
  return <ShowQuery document={document} variables={variables} explanation={`${texts.query} ${asked < ids.length ? texts.queryCut(asked, ids.length) : ''}`} />;
}
