import { Select } from '@/components/ui/Select';
import { listIds, type ListId } from '@/lib/inbox/queries/lists';
import { listNames } from './list-names';
import styles from './Lists.module.css';

interface Props {
  counts: Readonly<Record<ListId, number>>;
  list: ListId;
  onList: (list: ListId) => void;
}

/** The lists with how many captures stand in each, down the side of a wide page. */
export function Lists({ counts, list, onList }: Props) {
  return (
    <nav className={styles.lists} aria-label="Lists">
      {listIds.map((id) => (
        <button
          key={id}
          type="button"
          aria-current={id === list ? 'page' : undefined}
          onClick={() => onList(id)}
        >
          <span>{listNames[id].name}</span>
          <span className={styles.count}>{counts[id] > 0 && counts[id].toLocaleString('en')}</span>
        </button>
      ))}
    </nav>
  );
}

/** The same where there is no room for them: one choice. */
export function ListSelect({ counts, list, onList }: Props) {
  const options = listIds.map((id) => ({
    value: id,
    name: `${listNames[id].name} · ${counts[id].toLocaleString('en')}`,
  }));
  return <Select label="List" value={list} options={options} onChange={onList} />;
}
