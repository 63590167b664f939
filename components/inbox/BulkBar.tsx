import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { ListId } from '@/lib/inbox/queries/lists';
import styles from './BulkBar.module.css';
import { shownKeys, type CommandId } from './commands';

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
const presses: readonly { command: CommandId; name: string; icon: IconName }[] = [
  { command: 'done', name: 'Sorted', icon: 'check' },
  { command: 'kind', name: 'Kind', icon: 'idea' },
  { command: 'status', name: 'Status', icon: 'flag' },
  { command: 'department', name: 'Department', icon: 'building' },
  { command: 'handOff', name: 'Hand off', icon: 'send' },
  { command: 'areas', name: 'Areas', icon: 'tag' },
  { command: 'answered', name: 'Answered', icon: 'answered' },
  { command: 'reply', name: 'Reply', icon: 'reply' },
  { command: 'merge', name: 'Merge', icon: 'merge' },
  { command: 'snooze', name: 'Snooze', icon: 'clock' },
  { command: 'remove', name: 'Delete', icon: 'trash' },
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
        <Button look="icon" aria-label="Select none" title="Select none (Esc)" onClick={onNone}>
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
            {presses.map(({ command, name, icon }) => (
              <Button
                key={command}
                look="icon"
                aria-label={name}
                title={`${name} (${shownKeys(command)})`}
                onClick={() => onCommand(command)}
              >
                <Icon name={icon} />
              </Button>
            ))}
            <Button
              look="icon"
              aria-label="More…"
              title={`More… (${shownKeys('palette')})`}
              onClick={() => onCommand('palette')}
            >
              <Icon name="more" />
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
