import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { ListId } from '@/lib/inbox/lists';
import styles from './BulkBar.module.css';
import type { CommandId } from './commands';

interface Props {
  list: ListId;
  count: number;
  of: number;
  onCommand: (command: CommandId) => void;
  onRestore: () => void;
  onAll: () => void;
  onNone: () => void;
}

const presses: readonly { command: CommandId; name: string }[] = [
  { command: 'done', name: 'Sorted' },
  { command: 'kind', name: 'Kind' },
  { command: 'status', name: 'Status' },
  { command: 'department', name: 'Department' },
  { command: 'handOff', name: 'Hand off' },
  { command: 'areas', name: 'Areas' },
  { command: 'answered', name: 'Answered' },
  { command: 'reply', name: 'Reply' },
  { command: 'merge', name: 'Merge' },
  { command: 'snooze', name: 'Snooze' },
  { command: 'remove', name: 'Delete' },
];

/** What can be done with everything that is selected, as one act. */
export function BulkBar({ list, count, of, onCommand, onRestore, onAll, onNone }: Props) {
  return (
    <section className={styles.bar} aria-label="Selected captures">
      <p role="status">{count.toLocaleString('en')} selected</p>
      {list === 'trash' ? (
        <Button look="small" onClick={onRestore}>
          Bring back
        </Button>
      ) : (
        presses.map(({ command, name }) => (
          <Button key={command} look="small" onClick={() => onCommand(command)}>
            {name}
          </Button>
        ))
      )}
      {count < of && (
        <Button look="small" onClick={onAll}>
          Select all {of.toLocaleString('en')}
        </Button>
      )}
      <Button look="icon" aria-label="Select none" title="Select none (Esc)" onClick={onNone}>
        <Icon name="close" />
      </Button>
    </section>
  );
}
