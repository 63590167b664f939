import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { withoutRule, withRule, type Rule } from '@/lib/profile/rule';
import type { Settings } from '@/lib/profile/settings';
import styles from './Form.module.css';
import { Section } from './Section';
import list from './Settings.module.css';
import type { Change } from './use-settings';

const blank: Rule = { phrase: '', why: '' };

/** Words and phrases of one's own that are marked, each with its reason. */
export function Rules({ settings, change }: { settings: Settings; change: Change }) {
  const id = useId();
  const [rule, setRule] = useState(blank);
  const add = () => {
    const added = { phrase: rule.phrase.trim(), why: rule.why.trim() };
    if (added.phrase === '') return;
    change((settings) => ({ ...settings, rules: withRule(settings.rules, added) }));
    setRule(blank);
  };
  return (
    <Section
      title="Your own rules"
      lead="Words and phrases to mark as well, wherever they occur as whole words."
    >
      <ul className={list.rows}>
        {settings.rules.map((row) => (
          <li key={row.phrase}>
            <div>
              <q dir="auto">{row.phrase}</q>
              {row.why !== '' && <p dir="auto">{row.why}</p>}
            </div>
            <Button
              look="framed"
              aria-label={`Remove “${row.phrase}”`}
              onClick={() =>
                change((settings) => ({ ...settings, rules: withoutRule(settings.rules, row) }), {
                  text: `“${row.phrase}” is no longer marked`,
                  change: (settings) => ({ ...settings, rules: withRule(settings.rules, row) }),
                })
              }
            >
              Remove
            </Button>
          </li>
        ))}
      </ul>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <div>
          <label htmlFor={`${id}phrase`}>Word or phrase</label>
          <input
            id={`${id}phrase`}
            dir="auto"
            value={rule.phrase}
            onChange={({ target }) => setRule({ ...rule, phrase: target.value })}
          />
        </div>
        <div>
          <label htmlFor={`${id}why`}>Why</label>
          <input
            id={`${id}why`}
            dir="auto"
            value={rule.why}
            onChange={({ target }) => setRule({ ...rule, why: target.value })}
          />
        </div>
        <div className={styles.presses}>
          <Button look="framed" type="submit" disabled={rule.phrase.trim() === ''}>
            Add a rule
          </Button>
        </div>
      </form>
    </Section>
  );
}
