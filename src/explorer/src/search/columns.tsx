import { kindTexts } from '../texts/common';
import { reasonTexts, searchTexts } from '../texts/search';
import { EntityLink, typeText, type Column } from '../ui';
import type { Hit } from './documents';

type Entity = Hit['entity'];

/** The columns of what was found; with the reasons where something was searched for. */
export function hitColumns(): Column<Hit>[] {
  const texts = searchTexts.table;
  return [
    ...entityColumns().map(column => lift(column)),
    { key: 'matched', heading: texts.matched, text: hit => hit.matched },
    { key: 'reason', heading: texts.reason, text: hit => reasonTexts[hit.reason], order: hit => -hit.score },
  ];
}

export function entityColumns(): Column<Entity>[] {
  const texts = searchTexts.table;
  return [
    { key: 'name', heading: texts.name, text: entity => entity.name, cell: entity => <EntityLink entity={entity} /> },
    { key: 'kind', heading: texts.kind, text: entity => kindTexts[entity.kind].one },
    { key: 'type', heading: texts.type, text: entity => (entity.type ? typeText(entity.type) : '') },
    { key: 'summary', heading: texts.summary, text: entity => entity.summary ?? '' },
    { key: 'id', heading: texts.id, text: entity => entity.id, hidden: true },
  ];
}

function lift({ text, cell, key, heading, hidden }: Column<Entity>): Column<Hit> {
  return { key, heading, text: hit => text(hit.entity), ...(cell ? { cell: (hit: Hit) => cell(hit.entity) } : {}), ...(hidden ? { hidden } : {}) };
}
