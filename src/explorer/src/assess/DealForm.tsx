import { useId, useState, type FormEvent } from 'react';
import type { EntityKind } from '../api';
import type { DealRole } from '../api/generated/graphql';
import { assessTexts as texts } from '../texts/assess';
import { chainTexts } from '../texts/chains';
import { EntityPicker, type EntityHead } from '../ui';
import { roles, type Draft, type Problems } from './deal';
import styles from './DealForm.module.css';
import { EntityRows, problemAt } from './EntityRows';
import { PartialDateField } from './PartialDateField';
import { RowList } from './RowList';

const partyKinds: readonly EntityKind[] = ['COMPANY', 'PERSON', 'AGENCY'];
const assetKinds: readonly EntityKind[] = ['PRODUCT', 'TECHNOLOGY', 'COMPANY'];

interface DealFormProps {
  draft: Draft;
  problems: Problems;
  nameOf: (id: string) => EntityHead | null;
  onPick: (entity: EntityHead) => void;
  onChange: (draft: Draft) => void;
  onAsk: () => void;
  onReset: () => void;
}

/** The deal that does not exist yet. */
export function DealForm({ draft, problems, nameOf, onPick, onChange, onAsk, onReset }: DealFormProps) {
  const id = useId();
  const [told, setTold] = useState('');
  const set = (changes: Partial<Draft>, words = '') => {
    onChange({ ...draft, ...changes });
    setTold(words);
  };
  const ask = (event: FormEvent) => {
    event.preventDefault();
    onAsk();
  };
  const common = { problems, nameOf, onPick };
  const types = [...new Set([...Object.keys(texts.types), ...(draft.type ? [draft.type] : [])])];
  return (
    <form className={styles.form} onSubmit={ask} noValidate>
      <RowList legend={texts.parties} rows={draft.parties} empty={{ id: '', role: 'ACQUIRER' as DealRole }} addLabel={texts.addParty} nameOf={(_, i) => texts.party(i + 1)} onChange={(parties, words) => set({ parties }, words)}>
        {(party, i, setParty) => (
          <div className={styles.party}>
            <EntityPicker
              label={texts.party(i + 1)}
              kinds={partyKinds}
              value={nameOf(party.id)}
              problem={problemAt(problems, party.id, nameOf(party.id), partyKinds)}
              onPick={(entity) => {
                onPick(entity);
                setParty({ ...party, id: entity.id });
              }}
              onClear={() => setParty({ ...party, id: '' })}
            />
            <label className={styles.field}>
              <span>{texts.role(i + 1)}</span>
              <select value={party.role} onChange={(event) => setParty({ ...party, role: event.target.value as DealRole })}>
                {roles.map((role) => (
                  <option key={role} value={role}>
                    {chainTexts.roles[role]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        )}
      </RowList>
      <EntityRows {...common} legend={texts.assets} hint={texts.assetsHint} addLabel={texts.addAsset} label={texts.asset} kinds={assetKinds} ids={draft.assets} onChange={(assets, words) => set({ assets }, words)} />
      <EntityRows {...common} legend={texts.technologies} hint={texts.technologiesHint} addLabel={texts.addTechnology} label={texts.technology} kinds={['TECHNOLOGY']} ids={draft.technologies} onChange={(technologies, words) => set({ technologies }, words)} />
      <EntityRows {...common} legend={texts.partOf} hint={texts.partOfHint} addLabel={texts.addPartOf} label={texts.partOfItem} kinds={['DEAL']} ids={draft.partOf} onChange={(partOf, words) => set({ partOf }, words)} />
      <fieldset className={styles.when}>
        <legend>{texts.when}</legend>
        <PartialDateField label={texts.announced} hint={texts.announcedHint} value={draft.announced} problem={problems.announced} required onChange={(announced) => set({ announced })} />
        <PartialDateField label={texts.closed} hint={texts.closedHint} value={draft.closed} problem={problems.closed} onChange={(closed) => set({ closed })} />
        <div className={styles.field}>
          <label htmlFor={`${id}type`}>{texts.type}</label>
          <select id={`${id}type`} value={draft.type} onChange={(event) => set({ type: event.target.value })}>
            <option value="">{texts.typeAny}</option>
            {types.map((type) => (
              <option key={type} value={type}>
                {texts.types[type] ?? type}
              </option>
            ))}
          </select>
        </div>
      </fieldset>
      <div className={styles.send}>
        <button type="submit" data-look="main">
          {texts.ask}
        </button>
        <button type="button" onClick={onReset}>
          {texts.reset}
        </button>
        <span role="status" className="visually-hidden">
          {told}
        </span>
      </div>
    </form>
  );
}
