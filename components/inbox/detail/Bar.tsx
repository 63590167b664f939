import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon, type IconName } from '@/components/ui/Icon';
import type { Status } from '@/lib/feedback/captures/status';
import { commands, shownKeys, type CommandId } from '../commands';
import styles from './Detail.module.css';

interface Offered {
  command: CommandId;
  icon: IconName;
  /** What stands beside the icon where there is room for words. */
  word?: string;
}

/** What is offered in the bar besides the one main press, in this order. */
const always: readonly Offered[] = [
  { command: 'reply', icon: 'reply', word: 'Reply' },
  { command: 'handOff', icon: 'send', word: 'Hand off' },
];
/** Where there is no room for these as well they stand under More, with everything else. */
const withRoom: readonly Offered[] = [
  { command: 'snooze', icon: 'clock', word: 'Snooze' },
  { command: 'copy', icon: 'copy' },
  { command: 'merge', icon: 'merge' },
  { command: 'remove', icon: 'trash' },
];

/** What a capture most wants next, by where it stands. */
const main: Partial<Readonly<Record<Status, { command: CommandId; name: string; icon: IconName }>>> = {
  new: { command: 'done', name: 'Mark as sorted', icon: 'check' },
  shipped: { command: 'reply', name: 'Tell them', icon: 'reply' },
  declined: { command: 'reply', name: 'Tell them', icon: 'reply' },
};

interface Props {
  onCommand: (command: CommandId) => void;
  /** Which commands do anything now. */
  commands: readonly CommandId[];
  /** Back to the list, where there is no room for both. */
  onBack: (() => void) | null;
  /** Where it stands; null where it was deleted. */
  status: Status | null;
  children?: ReactNode;
}

/** What can be done with the capture in hand. */
export function Bar({ onBack, onCommand, commands: able, status, children }: Props) {
  const first = status === null ? undefined : main[status];
  const presses = (all: readonly Offered[]) =>
    all
      .filter(({ command }) => able.includes(command) && command !== first?.command)
      .map(({ command, icon, word }) => (
        <Button
          key={command}
          look="icon"
          aria-label={commands[command].name}
          title={`${commands[command].name} (${shownKeys(command)})`}
          onClick={() => onCommand(command)}
        >
          <Icon name={icon} />
          {word !== undefined && <span className={styles.word}>{word}</span>}
        </Button>
      ));
  return (
    <div className={styles.bar} role="toolbar" aria-label="This capture">
      {onBack && (
        <Button look="icon" aria-label="Back to the list" title="Back to the list (u)" onClick={onBack}>
          <Icon name="back" />
        </Button>
      )}
      {children}
      {first && able.includes(first.command) && (
        <Button
          look="main"
          title={`${commands[first.command].name} (${shownKeys(first.command)})`}
          onClick={() => onCommand(first.command)}
        >
          <span className={styles.mark}>
            <Icon name={first.icon} />
          </span>
          {first.name}
        </Button>
      )}
      <span className={styles.gap} />
      {status !== null && (
        <>
          {presses(always)}
          <span className={styles.withRoom}>{presses(withRoom)}</span>
          <span className={styles.more}>
            <Button
              look="icon"
              aria-label="More…"
              title={`More… (${shownKeys('palette')})`}
              onClick={() => onCommand('palette')}
            >
              <Icon name="more" />
            </Button>
          </span>
        </>
      )}
    </div>
  );
}
