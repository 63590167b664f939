import { Icon } from '@/components/ui/Icon';
import { Select } from '@/components/ui/Select';
import { kindNames, kinds, type Kind } from '@/lib/feedback/kind';
import { statuses, statusNames, type Status } from '@/lib/feedback/status';
import type { View } from '@/lib/inbox/views';
import styles from './Filters.module.css';

const kindOptions: { value: Kind | 'all'; name: string }[] = [
  { value: 'all', name: 'All kinds' },
  ...kinds.map((kind) => ({ value: kind, name: kindNames[kind] })),
];
const statusOptions: { value: Status | 'all'; name: string }[] = [
  { value: 'all', name: 'Any status' },
  ...statuses.map((status) => ({ value: status, name: statusNames[status] })),
];

/** What to show of the inbox. */
export function Filters({ view, onView }: { view: View; onView: (change: Partial<View>) => void }) {
  return (
    <div className={styles.filters} role="search">
      <div className={styles.search}>
        <Icon name="search" />
        <input
          type="search"
          aria-label="Search captures"
          placeholder="Search captures"
          autoComplete="off"
          spellCheck={false}
          value={view.search}
          onChange={({ target }) => onView({ search: target.value })}
        />
      </div>
      <Select
        label="Show kind"
        value={view.kind ?? 'all'}
        options={kindOptions}
        onChange={(kind) => onView({ kind: kind === 'all' ? null : kind })}
      />
      <Select
        label="Show status"
        value={view.status ?? 'all'}
        options={statusOptions}
        onChange={(status) => onView({ status: status === 'all' ? null : status })}
      />
    </div>
  );
}
