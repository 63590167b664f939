import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { ListId } from '@/lib/inbox/queries/lists';
import styles from './BulkBar.module.css';
import { commands, shownKeys, type CommandId } from './commands';

interface Props {
  list: ListId;
  count: number;
  of: number;
  onCommand: (command: CommandId) => void;
  onRestore: () => void;
  onAll: () => void;
  onNone: () => void;
}

/** In this order; the last of them stand under More where there is no room. */
const presses: readonly { command: CommandId; name: string }[] = [
  { command: 'done', name: 'Mark as sorted' },
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
      <div className={styles.what}>
        <p role="status">{count.toLocaleString('en')} selected</p>
        {count < of && (
          <Button look="small" onClick={onAll}>
            Select all {of.toLocaleString('en')}
          </Button>
        )}
        <Button look="small" aria-label="Select none" title="Select none (Esc)" onClick={onNone}>
          <Icon name="close" />
        </Button>
      </div>
      <div className={styles.presses}>
        {list === 'trash' ? (
          <Button look="framed" onClick={onRestore}>
            <Icon name="restore" />
            Bring back
          </Button>
        ) : (
          <>
            {presses.map(({ command, name }) => (
              <Button
                key={command}
                look="small"
                title={`${commands[command].name} (${shownKeys(command)})`}
                onClick={() => onCommand(command)}
              >
                {name}
              </Button>
            ))}
            <Button
              look="small"
              title={`${commands.palette.name} (${shownKeys('palette')})`}
              onClick={() => onCommand('palette')}
            >
              More…
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
