import { useCombobox } from 'downshift';
import { useId, useState } from 'react';
import { useAddress, useHref } from '../address';
import { pickerTexts, searchTexts } from '../texts/search';
import { Suggestion } from '../ui/Suggestion';
import { useSuggestions, type SuggestedHit } from '../ui/useSuggestions';
import list from '../ui/Suggestions.module.css';
import styles from './SearchBox.module.css';

interface SearchBoxProps {
  label: string;
  placeholder?: string;
  /** As the main thing of a page. */
  large?: boolean;
}

type Choice = { hit: SuggestedHit; id: string } | { hit: null; id: 'all' };

/** Answers while typing: Enter opens what is marked, or else shows all results. */
export function SearchBox({ label, placeholder = pickerTexts.placeholder, large = false }: SearchBoxProps) {
  const id = useId();
  const { go } = useAddress();
  const href = useHref();
  const [text, setText] = useState('');
  const { hits, found, complete, told } = useSuggestions(text);
  const words = text.trim();
  const choices: Choice[] = hits.map(hit => ({ hit, id: hit.entity.id }));
  if (found > hits.length) {
    choices.push({ hit: null, id: 'all' });
  }

  const openAll = () => {
    if (words) {
      setText('');
      go(href.search(words), { state: { focus: 'search' } });
    }
  };
  const open = (choice: Choice) => {
    if (choice.hit) {
      setText('');
      go(href.entity(choice.hit.entity.id));
    } else {
      openAll();
    }
  };

  const box = useCombobox<Choice>({
    id,
    items: choices,
    inputValue: text,
    selectedItem: null,
    itemToString: choice => choice?.hit?.entity.name ?? '',
    itemToKey: choice => choice?.id,
    stateReducer: (_, { type, changes }) => (type === useCombobox.stateChangeTypes.InputClick ? { ...changes, isOpen: words !== '' } : changes),
    onSelectedItemChange: ({ selectedItem }) => selectedItem && open(selectedItem),
  });

  const shows = box.isOpen && words !== '' && (choices.length > 0 || told !== null);
  return (
    <form
      role="search"
      className={styles.box}
      data-large={large}
      onSubmit={event => {
        event.preventDefault();
        openAll();
      }}
    >
      <label {...box.getLabelProps()} className={large ? styles.label : 'visually-hidden'}>
        {label}
      </label>
      <div className={styles.line}>
        <input
          {...box.getInputProps({
            // At once: what downshift tells of a change comes after the next key.
            onChange: event => setText(event.currentTarget.value),
            onKeyDown: event => {
              if (event.key === 'Enter' && box.highlightedIndex < 0) {
                event.preventDefault();
                box.closeMenu();
                openAll();
              }
            },
          })}
          placeholder={placeholder}
          spellCheck={false}
          enterKeyHint="search"
        />
        <button type="submit" data-look={large ? 'main' : undefined}>
          <span className={styles.word}>{searchTexts.button}</span>
          <svg viewBox="0 0 16 16" aria-hidden="true" className={styles.sign}>
            <circle cx="7" cy="7" r="4.5" />
            <path d="m10.5 10.5 4 4" />
          </svg>
        </button>
      </div>
      <ul {...box.getMenuProps()} className={`${list.menu} ${styles.list}`} data-open={shows}>
        {shows &&
          choices.map((choice, index) => (
            <li key={choice.id} {...box.getItemProps({ item: choice, index })} className={list.item} data-on={box.highlightedIndex === index}>
              {choice.hit ? <Suggestion hit={choice.hit} /> : <span className={styles.all}>{pickerTexts.all(found, words, complete)}</span>}
            </li>
          ))}
        {shows && told && (
          <li className={list.told} role="presentation">
            {told}
          </li>
        )}
      </ul>
      <span className="visually-hidden" role="status">
        {shows ? (told ?? pickerTexts.found(hits.length, found, complete)) : ''}
      </span>
    </form>
  );
}
