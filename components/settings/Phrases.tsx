import { Button } from '@/components/ui/Button';
import type { Settings } from '@/lib/profile/settings';
import { Section } from './Section';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** Phrases somebody said "Never" to, and the way back. */
export function Phrases({ settings, change }: { settings: Settings; change: Change }) {
  const { phrasesOff } = settings;
  return (
    <Section title="Never marked" lead="Phrases you said “Never” to. Bring one back and it is marked again.">
      {phrasesOff.length === 0 && <p className={styles.none}>None so far.</p>}
      <ul className={styles.rows}>
        {phrasesOff.map((phrase) => (
          <li key={phrase}>
            <q dir="auto">{phrase}</q>
            <Button
              look="framed"
              aria-label={`Bring back “${phrase}”`}
              onClick={() =>
                change((settings) => without(settings, phrase), {
                  text: `“${phrase}” is marked again`,
                  change: (settings) => withPhrase(settings, phrase),
                })
              }
            >
              Bring back
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const without = (settings: Settings, phrase: string): Settings => ({
  ...settings,
  phrasesOff: settings.phrasesOff.filter((row) => row !== phrase),
});

const withPhrase = (settings: Settings, phrase: string): Settings => ({
  ...settings,
  phrasesOff: [...without(settings, phrase).phrasesOff, phrase],
});
