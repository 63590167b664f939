import { useId, type ReactNode, type Ref } from 'react';
import { Icon } from '@/components/ui/Icon';
import styles from './Search.module.css';

interface Props {
  search: string;
  /** A sentence for each part that asks for nothing there is. */
  errors: readonly string[];
  /** Somebody may type now. */
  onBegin: () => void;
  onSearch: (search: string) => void;
  /** Enter goes to where there is something, where there is nothing here. */
  onEnter: (() => void) | null;
  /** Escape clears the field, and in an empty one goes back to the list. */
  onLeave: () => void;
  ref: Ref<HTMLInputElement>;
  /** What stands beside it. */
  children?: ReactNode;
}

/** What to look for in a list: words, and `key:value` for what a filter says. */
export function Search({ search, errors, onBegin, onSearch, onEnter, onLeave, ref, children }: Props) {
  const id = useId();
  return (
    <>
      <div className={styles.search} role="search">
        <Icon name="search" />
        <input
          ref={ref}
          type="search"
          aria-label="Search captures"
          aria-describedby={errors.length > 0 ? `${id}-errors` : undefined}
          placeholder="Search, or kind:idea"
          autoComplete="off"
          spellCheck={false}
          value={search}
          onFocus={onBegin}
          onChange={({ target }) => onSearch(target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') onEnter?.();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            if (search === '') {
              event.currentTarget.blur();
              onLeave();
            } else onSearch('');
          }}
        />
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
      {children}
      <p className={styles.errors} id={`${id}-errors`} role="status">
        {errors.join(' ')}
      </p>
    </>
  );
}
