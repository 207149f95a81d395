import { useId } from 'react';
import { useAddress } from '../address';
import { useQuestion } from '../api';
import { connectTexts as texts } from '../texts/connect';
import { Disclosure, EntityPicker, type EntityHead } from '../ui';
import styles from './ConnectPage.module.css';
import { mostHops } from './ends';
import { TypesQuestion } from './questions';

interface ConnectFormProps {
  from: EntityHead | null;
  to: EntityHead | null;
  types: readonly string[];
  maxHops: number;
  onPick: (entity: EntityHead) => void;
}

/** Both ends, and within what limits to search. It asks as soon as both are chosen. */
export function ConnectForm({ from, to, types, maxHops, onPick }: ConnectFormProps) {
  const { set } = useAddress();
  const id = useId();
  const { data } = useQuestion(TypesQuestion, {});
  const choose = (end: 'from' | 'to') => (entity: EntityHead) => {
    onPick(entity);
    set({ [end]: entity.id, paths: null });
  };
  return (
    <form className={`${styles.form} no-print`} onSubmit={(event) => event.preventDefault()} aria-label={texts.question}>
      <EntityPicker label={texts.from} value={from} onPick={choose('from')} onClear={() => set({ from: null, paths: null })} />
      <button type="button" className={styles.swap} aria-label={texts.swap} title={texts.swap} disabled={!from && !to} onClick={() => set({ from: to?.id, to: from?.id })}>
        <span aria-hidden="true">⇄</span>
      </button>
      <EntityPicker label={texts.to} value={to} onPick={choose('to')} onClear={() => set({ to: null, paths: null })} />
      <div className={styles.hops}>
        <label htmlFor={`${id}hops`}>{texts.hops}</label>
        <select id={`${id}hops`} value={maxHops} onChange={(event) => set({ hops: Number(event.target.value) === mostHops ? null : event.target.value })}>
          {Array.from({ length: mostHops }, (_, i) => (
            <option key={i} value={i + 1}>
              {texts.hopsOf(i + 1)}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.types}>
        <Disclosure summary={`${texts.types}: ${types.length === 0 ? texts.typesAll : texts.typesSome(types.length)}`}>
          <fieldset>
            <legend className="visually-hidden">{texts.types}</legend>
            {data?.relationTypes.toSorted((a, b) => a.forward.localeCompare(b.forward, 'en')).map(({ name, forward }) => (
              <label key={name} className={styles.type}>
                <input type="checkbox" checked={types.includes(name)} onChange={(event) => set({ types: event.target.checked ? [...types, name] : types.filter((other) => other !== name) })} />
                {forward}
              </label>
            ))}
          </fieldset>
          {types.length > 0 && (
            <button type="button" onClick={() => set({ types: null })}>
              {texts.typesClear}
            </button>
          )}
        </Disclosure>
      </div>
    </form>
  );
}
