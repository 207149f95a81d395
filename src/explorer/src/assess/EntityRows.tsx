import type { EntityKind } from '../api';
import { EntityPicker, type EntityHead } from '../ui';
import type { Problems } from './deal';
import { RowList } from './RowList';

interface EntityRowsProps {
  legend: string;
  hint?: string;
  addLabel: string;
  label: (n: number) => string;
  kinds: readonly EntityKind[];
  ids: readonly string[];
  problems: Problems;
  nameOf: (id: string) => EntityHead | null;
  onPick: (entity: EntityHead) => void;
  onChange: (ids: string[], told: string) => void;
}

/** What is wrong with a row: a wrong kind is told only where it is wrong. */
export function problemAt(problems: Problems, id: string, entity: EntityHead | null, kinds: readonly EntityKind[]): string | undefined {
  const problem = problems.byId.get(id);
  return problem && (!entity || entity.name === id || !kinds.includes(entity.kind)) ? problem : undefined;
}

/** A list of entities of the assumed deal. */
export function EntityRows({ legend, hint, addLabel, label, kinds, ids, problems, nameOf, onPick, onChange }: EntityRowsProps) {
  return (
    <RowList legend={legend} {...(hint ? { hint } : {})} rows={ids} empty="" addLabel={addLabel} nameOf={(_, i) => label(i + 1)} onChange={onChange}>
      {(id, i, set) => (
        <EntityPicker
          label={label(i + 1)}
          kinds={kinds}
          value={nameOf(id)}
          problem={problemAt(problems, id, nameOf(id), kinds)}
          onPick={(entity) => {
            onPick(entity);
            set(entity.id);
          }}
          onClear={() => set('')}
        />
      )}
    </RowList>
  );
}
