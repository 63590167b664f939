import { advice } from '@/lib/draft/advice';
import { signals } from '@/lib/draft/signals';
import type { Settings } from '@/lib/profile/settings';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** What is marked in a draft, each by its name and the reason it gives. */
export function Signals({ settings, change }: { settings: Settings; change: Change }) {
  return (
    <Section title="What is marked" lead="Untick what you do not want to hear about.">
      <ul className={styles.ticks}>
        {signals.map(({ id, why }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={!settings.signalsOff.includes(id)}
                onChange={({ target }) => {
                  const on = target.checked;
                  change((settings) => {
                    const others = settings.signalsOff.filter((off) => off !== id);
                    return { ...settings, signalsOff: on ? others : [...others, id] };
                  });
                }}
              />
              <span>
                <b>{advice[id]?.name}</b>
                <span>
                  {why} {advice[id]?.instead}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </Section>
  );
}
