import { boundsOf, datesText, RelationDates } from '../../evidence';
import { canvasTexts as texts } from '../../texts/canvas';
import { kindTexts, statusTexts } from '../../texts/common';
import { DataTable, EntityLink, StatusMark, type Column } from '../../ui';
import type { Edge, Vertex } from '../model/graph';
import type { Place } from '../model/state';
import type { CanvasActions } from '../useCanvas';
import { PlaceButtons } from './PlaceButtons';

const head = texts.columns;

/** The columns of the entities, for the page and for a file. */
export function placeColumns(canvas: CanvasActions): Column<Place>[] {
  const vertex = (place: Place) => canvas.graph.known.vertices.get(place.id);
  return [
    {
      key: 'name',
      heading: head.name,
      text: place => canvas.nameOf(place.id),
      cell: place => {
        const found = vertex(place);
        return (
          <button type="button" data-look="plain" aria-pressed={canvas.chosen === place.id} onClick={() => canvas.choose(place.id)}>
            {found?.name ?? place.id}
          </button>
        );
      },
    },
    { key: 'kind', heading: head.kind, text: place => kindText(vertex(place)) },
    { key: 'id', heading: head.id, text: place => place.id, hidden: true },
    {
      key: 'relations',
      heading: head.relations,
      text: place => String(canvas.graph.degrees.get(place.id) ?? 0),
      order: place => canvas.graph.degrees.get(place.id) ?? 0,
      align: 'end',
    },
    { key: 'state', heading: head.state, text: place => [place.hidden && texts.hidden, place.pinned && texts.pinned].filter(Boolean).join(', ') },
    { key: 'actions', heading: head.actions, text: () => '', cell: place => <PlaceButtons id={place.id} canvas={canvas} /> },
  ];
}

/** The columns of the relations, for the page and for a file. */
export function edgeColumns(canvas: CanvasActions): Column<Edge>[] {
  const end = (id: string) => {
    const vertex = canvas.graph.known.vertices.get(id);
    return vertex ? <EntityLink entity={vertex} /> : id;
  };
  return [
    { key: 'from', heading: head.from, text: edge => canvas.nameOf(edge.from), cell: edge => end(edge.from) },
    {
      key: 'phrase',
      heading: head.phrase,
      text: edge => edge.phrase,
      cell: edge => (
        <button type="button" data-look="plain" aria-pressed={canvas.chosen === edge.id} onClick={() => canvas.choose(edge.id)}>
          {edge.phrase}
        </button>
      ),
    },
    { key: 'to', heading: head.to, text: edge => canvas.nameOf(edge.to), cell: edge => end(edge.to) },
    { key: 'status', heading: head.status, text: edge => statusTexts[edge.status].label, cell: edge => <StatusMark status={edge.status} /> },
    {
      key: 'dates',
      heading: head.dates,
      text: edge => datesText(edge),
      cell: edge => <RelationDates relation={edge} />,
      order: edge => boundsOf(edge).start ?? '9999',
    },
    { key: 'start', heading: head.start, text: edge => edge.start ?? '', hidden: true },
    { key: 'startBasis', heading: head.startBasis, text: edge => edge.startBasis, hidden: true },
    { key: 'end', heading: head.end, text: edge => edge.end ?? '', hidden: true },
    { key: 'endBasis', heading: head.endBasis, text: edge => edge.endBasis, hidden: true },
    { key: 'type', heading: head.type, text: edge => edge.type, hidden: true },
    { key: 'fromId', heading: head.fromId, text: edge => edge.from, hidden: true },
    { key: 'toId', heading: head.toId, text: edge => edge.to, hidden: true },
    { key: 'id', heading: head.id, text: edge => edge.id, hidden: true },
  ];
}

/** The table twin of the drawing. */
export function CanvasTables({ canvas }: { canvas: CanvasActions }) {
  return (
    <>
      <DataTable caption={texts.entitiesTable} columns={placeColumns(canvas)} rows={canvas.state.places} rowKey={place => place.id} />
      <DataTable caption={texts.relationsTable} columns={edgeColumns(canvas)} rows={canvas.graph.drawn} rowKey={edge => edge.id} />
    </>
  );
}

/** Nothing for what is not there, or not read yet. */
function kindText(vertex: Vertex | undefined): string {
  return vertex ? kindTexts[vertex.kind].one : '';
}
