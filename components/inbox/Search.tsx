import { useId, useState, type Ref } from 'react';
import { Icon } from '@/components/ui/Icon';
import { completionsOf } from '@/lib/feedback/completions';
import styles from './Search.module.css';
import type { Names } from './use-names';

interface Props {
  search: string;
  names: Names;
  /** A sentence for each part that asks for nothing there is. */
  errors: readonly string[];
  onSearch: (search: string) => void;
  /** Escape goes back to the list. */
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
}

/** What to look for in a list: words, and `key:value` for what a filter says. The browser offers what a word begun may become. */
export function Search({ search, names, errors, onSearch, onLeave, ref }: Props) {
  const id = useId();
  const [caret, setCaret] = useState(search.length);
  const offers = completionsOf(search, caret, {
    areas: names.areas,
    departments: names.departments.map(({ name }) => name),
    brands: names.brands.flatMap(({ names }) => names.slice(0, 1)),
    people: [],
  });
  return (
    <>
      <div className={styles.search} role="search">
        <Icon name="search" />
        <input
          ref={ref}
          aria-label="Search captures"
          aria-describedby={errors.length > 0 ? `${id}-errors` : undefined}
          placeholder="Search, or kind:idea from:dana"
          autoComplete="off"
          spellCheck={false}
          list={id}
          value={search}
          onChange={({ target }) => {
            setCaret(target.selectionStart ?? target.value.length);
            onSearch(target.value);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return;
            event.preventDefault();
            onLeave();
          }}
        />
        <datalist id={id}>
          {offers.map(({ offer, typed }) => (
            <option key={offer} value={typed}>
              {offer}
            </option>
          ))}
        </datalist>
        {search !== '' && (
          <button
            type="button"
            aria-label="Clear the search"
            title="Clear the search"
            onClick={() => onSearch('')}
          >
            <Icon name="close" size={14} />
          </button>
        )}
      </div>
      <p className={styles.errors} id={`${id}-errors`} role="status">
        {errors.join(' ')}
      </p>
    </>
  );
}
