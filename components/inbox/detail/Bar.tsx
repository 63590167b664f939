import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import { commands, shownKeys, type CommandId } from '../commands';
import styles from './Detail.module.css';

/** What is offered in the bar, besides Sorted, in this order. */
const bar: readonly { command: CommandId; icon: IconName }[] = [
  { command: 'reply', icon: 'reply' },
  { command: 'handOff', icon: 'send' },
  { command: 'copy', icon: 'copy' },
  { command: 'snooze', icon: 'clock' },
  { command: 'merge', icon: 'merge' },
  { command: 'remove', icon: 'trash' },
];

interface Props {
  onCommand: (command: CommandId) => void;
  /** Which commands do anything now. */
  commands: readonly CommandId[];
  /** Back to the list, where there is no room for both. */
  onBack: (() => void) | null;
  deleted: boolean;
  /** Nobody has said yet that this is what it is. */
  unsorted: boolean;
  children?: ReactNode;
}

/** What can be done with the capture in hand. */
export function Bar({ onBack, onCommand, commands: able, deleted, unsorted, children }: Props) {
  return (
    <div className={styles.bar} role="toolbar" aria-label="This capture">
      {onBack && (
        <Button look="icon" aria-label="Back to the list" title="Back to the list (u)" onClick={onBack}>
          <Icon name="back" />
        </Button>
      )}
      {children}
      {unsorted && able.includes('done') && (
        <Button look="main" title={`${commands.done.name} (e)`} onClick={() => onCommand('done')}>
          <Icon name="check" />
          Sorted
        </Button>
      )}
      <span className={styles.gap} />
      {!deleted &&
        bar
          .filter(({ command }) => able.includes(command))
          .map(({ command, icon }) => (
            <Button
              key={command}
              look="icon"
              aria-label={commands[command].name}
              title={`${commands[command].name} (${shownKeys(command)})`}
              onClick={() => onCommand(command)}
            >
              <Icon name={icon} />
            </Button>
          ))}
    </div>
  );
}
