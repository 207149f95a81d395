import type { EntityKind } from '../api';
import type { SearchPageQuery } from '../api/generated/graphql';
import { useAddress } from '../address';
import { kindTexts, numberText } from '../texts/common';
import { searchTexts } from '../texts/search';
import { KindIcon } from '../ui';
import styles from './Facets.module.css';

interface FacetsProps {
  search: SearchPageQuery['search'];
  kinds: readonly EntityKind[];
  places: readonly string[];
}

/** How much there is of each kind and place, to choose from. Counts tell what another choice would find. */
export function Facets({ search, kinds, places }: FacetsProps) {
  const { set } = useAddress();
  const change = <T extends string>(name: string, chosen: readonly T[], value: T) =>
    set({ [name]: chosen.includes(value) ? chosen.filter(one => one !== value) : [...chosen, value], show: null });
  return (
    <div className={styles.facets}>
      {search.kinds.length > 0 && (
        <fieldset>
          <legend>{searchTexts.kinds}</legend>
          {search.kinds.map(({ kind, count }) => (
            <label key={kind}>
              <input type="checkbox" checked={kinds.includes(kind)} onChange={() => change('kind', kinds, kind)} />
              <span>
                <KindIcon kind={kind} silent /> {kindTexts[kind].many}
              </span>
              <span className={styles.count}>{numberText(count)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {search.jurisdictions.length > 0 && (
        <fieldset>
          <legend>{searchTexts.places}</legend>
          {search.jurisdictions.map(({ jurisdiction, count }) => (
            <label key={jurisdiction.id}>
              <input type="checkbox" checked={places.includes(jurisdiction.id)} onChange={() => change('place', places, jurisdiction.id)} />
              <span>{jurisdiction.name}</span>
              <span className={styles.count}>{numberText(count)}</span>
            </label>
          ))}
        </fieldset>
      )}
      {(kinds.length > 0 || places.length > 0) && (
        <button type="button" onClick={() => set({ kind: null, place: null, show: null })}>
          {searchTexts.clearFilters}
        </button>
      )}
    </div>
  );
}
