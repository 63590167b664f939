import type { Settings } from '@/lib/profile/settings';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** Whether letters are keys in the inbox. */
export function Keys({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section
      title="Keys in the inbox"
      lead="One letter sorts, passes on or goes to the next capture; “?” there shows them all. Switch them off if you speak to your computer or press keys by accident: arrows, Enter, Escape and Ctrl+K stay."
    >
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={settings.letterKeys}
          onChange={({ target: { checked } }) => change((settings) => ({ ...settings, letterKeys: checked }))}
        />
        Letters are keys
      </label>
    </Section>
  );
}
