import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/ui/Button';
import { signals } from '@/lib/draft/signals';
import { hintOnlySignals } from '@/lib/inbox/posts/posts';
import type { Settings } from '@/lib/profile/settings';
import { Heading } from './Heading';
import styles from './Settings.module.css';
import type { Change } from './use-settings';

/** What holds no draft any more because it was posted anyway each time, and the way back. */
export function HintOnly({ settings, change }: { settings: Settings; change: Change }) {
  const { holdAgain } = settings;
  const hinting = useLiveQuery(() => hintOnlySignals(holdAgain).catch(() => []), [holdAgain]) ?? [];
  const rows = signals.filter(({ id }) => hinting.includes(id));
  if (rows.length === 0) return null;
  return (
    <>
      <Heading className={styles.subtitle}>Only hints now</Heading>
      <p className={styles.lead}>Each of these held a draft three times, and you posted anyway every time.</p>
      <ul className={styles.rows}>
        {rows.map(({ id, why }) => (
          <li key={id}>
            <p>{why}</p>
            <Button
              look="framed"
              aria-label={`Hold again: ${why}`}
              onClick={() =>
                change((settings) => withHoldAgain(settings, id, Date.now()), {
                  text: 'It can hold a draft again',
                  change: (settings) => withHoldAgain(settings, id, holdAgain[id] ?? 0),
                })
              }
            >
              Hold again
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const withHoldAgain = (settings: Settings, signal: string, at: number): Settings => ({
  ...settings,
  holdAgain: { ...settings.holdAgain, [signal]: at },
});
