import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { browser } from 'wxt/browser';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { noteCheck, readChecks, type Seen } from '@/lib/inbox/settings/live-check';
import { reasonOf } from '@/lib/inbox/store/not-saved';
import { unsaved } from '@/lib/inbox/store/trouble';
import { checkText } from './check-text';
import { places } from './places';
import { Section } from './Section';
import styles from './Settings.module.css';

const options = [
  { value: 'unseen', name: 'Not checked' },
  { value: 'works', name: 'Works' },
  { value: 'fails', name: 'Does not work' },
] as const;
type Answer = (typeof options)[number]['value'];

const answerOf = (seen: Seen | undefined): Answer => {
  if (!seen) return 'unseen';
  return seen.works ? 'works' : 'fails';
};
const day = (at: number) => new Date(at).toLocaleDateString('en', { dateStyle: 'medium' });

/** The check on the live sites: place by place, what to do and what was seen, kept on this device and copied as text. */
export function LiveCheck() {
  const seen = useLiveQuery(readChecks) ?? {};
  const [told, setTold] = useState('');
  const checked = places.filter(({ name }) => seen[name]).length;

  function note(place: string, answer: Answer) {
    const found = answer === 'unseen' ? null : { works: answer === 'works', at: Date.now() };
    noteCheck(place, found).then(
      () => setTold(''),
      (error: unknown) => setTold(unsaved[reasonOf(error)].title),
    );
  }

  async function copy() {
    const { version } = browser.runtime.getManifest();
    await navigator.clipboard.writeText(checkText(seen, version, navigator.userAgent));
    setTold('Copied.');
  }

  return (
    <Section
      title="Check on the live sites"
      lead="Earshot is tested on practice pages. Ten minutes with your own accounts show what works on the sites as they are today. Nothing has to be posted, and nothing of it is sent."
    >
      <details>
        <summary className={styles.summary}>
          {checked} of {places.length} places checked
        </summary>
        <ul className={styles.rows} aria-label="Places">
          {places.map(({ name, steps }) => (
            <li key={name}>
              <div>
                <b>{name}</b>
                <p>{steps}</p>
                {seen[name] && <p>{day(seen[name].at)}</p>}
              </div>
              <Select
                label={name}
                value={answerOf(seen[name])}
                options={options}
                onChange={(answer) => note(name, answer)}
              />
            </li>
          ))}
        </ul>
        <Button
          look="framed"
          onClick={() => void copy().catch(() => setTold('The browser did not let it be copied.'))}
        >
          Copy as text
        </Button>
      </details>
      <p role="status">{told}</p>
    </Section>
  );
}
