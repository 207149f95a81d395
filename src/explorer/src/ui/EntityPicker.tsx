import { useCombobox } from 'downshift';
import { useId, useState } from 'react';
import type { EntityKind } from '../api';
import { pickerTexts } from '../texts/search';
import type { EntityHead } from './EntityLink';
import { Suggestion } from './Suggestion';
import { useSuggestions } from './useSuggestions';
import styles from './EntityPicker.module.css';
import list from './Suggestions.module.css';

interface EntityPickerProps {
  label: string;
  onPick: (entity: EntityHead) => void;
  /** What is picked now, shown in the box. */
  value?: EntityHead | null;
  /** Only these. */
  kinds?: readonly EntityKind[] | undefined;
  /** Empties the box after each pick, to pick several. */
  several?: boolean;
  placeholder?: string;
  /** The reader emptied the box. */
  onClear?: () => void;
  /** What is wrong with it, said under the box. */
  problem?: string | undefined;
}

/** A box that finds an entity while typing: names, other names and ids, in any script. */
export function EntityPicker({ label, onPick, value = null, kinds, several = false, placeholder = pickerTexts.placeholder, onClear, problem }: EntityPickerProps) {
  const id = useId();
  const [text, setText] = useState(value?.name ?? '');
  const [shownFor, setShownFor] = useState(value?.id);
  if (shownFor !== value?.id) {
    setShownFor(value?.id);
    setText(value?.name ?? '');
  }

  const { hits, found, complete, told } = useSuggestions(text, { kinds, enabled: text !== value?.name });
  const box = useCombobox({
    id,
    items: hits,
    inputValue: text,
    selectedItem: null,
    itemToString: hit => hit?.entity.name ?? '',
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) {
        setText(several ? '' : selectedItem.entity.name);
        onPick(selectedItem.entity);
      }
    },
  });

  function type(typed: string) {
    setText(typed);
    if (typed === '' && value) {
      onClear?.();
    }
  }

  return (
    <div className={styles.picker}>
      <label {...box.getLabelProps()}>{label}</label>
      <input
        {...box.getInputProps({ onChange: event => type(event.currentTarget.value), onBlur: () => !several && value && setText(value.name) })}
        placeholder={placeholder}
        spellCheck={false}
        {...(problem ? { 'aria-invalid': true, 'aria-describedby': `${id}-problem` } : {})}
      />
      <ul {...box.getMenuProps()} className={list.menu} data-open={box.isOpen && text.trim() !== '' && text !== value?.name}>
        {box.isOpen &&
          hits.map((hit, index) => (
            <li key={hit.entity.id} {...box.getItemProps({ item: hit, index })} className={list.item} data-on={box.highlightedIndex === index}>
              <Suggestion hit={hit} />
            </li>
          ))}
        {box.isOpen && told && (
          <li className={list.told} role="presentation">
            {told}
          </li>
        )}
      </ul>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
      <span className="visually-hidden" role="status">
        {box.isOpen && text.trim() !== '' ? (told ?? pickerTexts.found(hits.length, found, complete)) : ''}
      </span>
    </div>
  );
}
