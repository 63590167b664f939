import { Select } from '@/components/ui/Select';
import { kindNames, kinds } from '@/lib/feedback/sorting/kind';
import { queryOf, type QueryKey } from '@/lib/feedback/search/query';
import { valueIn, withValue } from '@/lib/feedback/search/query-text';
import { statuses, statusNames } from '@/lib/feedback/captures/status';
import { sourceIds, sourceNames } from '@/lib/profile/source';
import styles from './Filters.module.css';
import type { Names } from './use-names';

interface Props {
  search: string;
  names: Names;
  onSearch: (search: string) => void;
}

interface Filter {
  key: QueryKey;
  /** What is shown while nothing is chosen. */
  any: string;
  options: (names: Names) => readonly { value: string; name: string }[];
}

const asNamed = (name: string) => ({ value: name, name });

const filters: readonly Filter[] = [
  { key: 'kind', any: 'Any kind', options: () => kinds.map((value) => ({ value, name: kindNames[value] })) },
  { key: 'area', any: 'Any area', options: ({ areas }) => areas.map(asNamed) },
  {
    key: 'status',
    any: 'Any status',
    options: () => statuses.map((value) => ({ value, name: statusNames[value] })),
  },
  {
    key: 'dept',
    any: 'Any department',
    options: ({ departments }) => departments.map(({ name }) => asNamed(name)),
  },
  {
    key: 'site',
    any: 'Any site',
    options: () => sourceIds.map((value) => ({ value, name: sourceNames[value] })),
  },
  {
    key: 'brand',
    any: 'Any brand',
    options: ({ brands }) => brands.flatMap(({ names: [name] }) => (name === undefined ? [] : asNamed(name))),
  },
];

/** What of a list to show. Each choice is written into the search, and read from it: there is one way to say what is wanted. */
export function Filters({ search, names, onSearch }: Props) {
  const person = valueIn(search, 'from');
  /** What a key asks for; nothing where its value asks for nothing there is. */
  const askedOf = (key: QueryKey) => {
    const value = valueIn(search, key) ?? '';
    return queryOf(`${key}:"${value}"`, names.brands, names.departments).errors.length > 0 ? '' : value;
  };
  const narrowed = [...filters.map(({ key }) => key), 'from' as const].filter(
    (key) => valueIn(search, key) !== null,
  );
  return (
    <div className={styles.filters} role="group" aria-label="Filters">
      {filters.map(({ key, any, options }) => {
        const value = askedOf(key);
        const offered = options(names);
        if (offered.length === 0 && value === '') return null;
        const typed = value !== '' && !offered.some((option) => option.value === value);
        return (
          <span key={key} className={value === '' ? undefined : styles.chosen}>
            <Select
              label={any.replace('Any', 'Show')}
              value={value}
              options={[{ value: '', name: any }, ...(typed ? [asNamed(value)] : []), ...offered]}
              onChange={(chosen) => onSearch(withValue(search, key, chosen === '' ? null : chosen))}
            />
          </span>
        );
      })}
      {person !== null && (
        <button type="button" onClick={() => onSearch(withValue(search, 'from', null))}>
          From {person} ×
        </button>
      )}
      {narrowed.length > 0 && (
        <button
          type="button"
          className={styles.clear}
          onClick={() => onSearch(narrowed.reduce((typed, key) => withValue(typed, key, null), search))}
        >
          Clear filters
        </button>
      )}
    </div>
  );
}
