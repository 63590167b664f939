import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Icon } from '@/components/ui/Icon';
import { commandIds, commands, shownKeys } from '../commands';
import styles from './KeyList.module.css';

const groups = ['Move', 'Sort', 'Pass on', 'Go to'] as const;

/** Every key and what it does. */
export function KeyList({ onClose }: { onClose: () => void }) {
  return (
    <Dialog label="Keys" wide onClose={onClose}>
      <header className={styles.head}>
        <h2>Keys</h2>
        <Button look="icon" aria-label="Close" autoFocus onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div className={styles.groups} tabIndex={0} role="group" aria-label="All keys">
        {groups.map((group) => (
          <section key={group}>
            <h3>{group}</h3>
            <dl>
              {commandIds
                .filter((id) => commands[id].group === group)
                .map((id) => (
                  <div key={id}>
                    <dt>{commands[id].name}</dt>
                    <dd>
                      <kbd>{shownKeys(id)}</kbd>
                    </dd>
                  </div>
                ))}
            </dl>
          </section>
        ))}
        <p>Letters are keys only where nothing is being written. They can be switched off in the settings.</p>
      </div>
    </Dialog>
  );
}
