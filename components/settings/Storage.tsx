import { useEffect, useEffectEvent, useState } from 'react';
import { countsOf } from '@/lib/inbox/store/found';
import { opened } from '@/lib/inbox/store/database';
import { Section } from './Section';
import list from './Settings.module.css';

interface Health {
  captures: number;
  /** In bytes; null where the browser does not say. */
  used: number | null;
  persists: boolean;
}

/** How what is kept fares with the browser: how much it is, and whether the browser may throw it away. */
export function Storage({ onTrouble }: { onTrouble: (error: unknown) => void }) {
  const [health, setHealth] = useState<Health>();
  const failed = useEffectEvent(onTrouble);
  useEffect(() => {
    measure().then(setHealth, (error: unknown) => failed(error));
  }, []);
  return (
    <Section
      title="Storage"
      lead="Everything is kept in this browser profile, on this device, and nowhere else."
    >
      {health && (
        <ul className={list.rows}>
          <li>
            <div>
              {health.captures.toLocaleString('en')} {health.captures === 1 ? 'capture' : 'captures'}
              {health.used !== null && `, ${megabytes(health.used)} on the disk`}
            </div>
          </li>
          <li>
            <div>
              {health.persists
                ? 'The browser keeps all of it even when the disk is full.'
                : 'When the disk is full, a browser may clear what websites have stored. It spares extensions that ask for unlimited storage, as Earshot does.'}
              <p>Removing Earshot, or the browser profile, removes everything.</p>
            </div>
          </li>
        </ul>
      )}
    </Section>
  );
}

async function measure(): Promise<Health> {
  await opened();
  const { all = 0 } = await countsOf(['all']);
  const { usage } = await navigator.storage.estimate();
  return { captures: all, used: usage ?? null, persists: await navigator.storage.persist() };
}

const megabytes = (bytes: number) =>
  `${(bytes / 1_048_576).toLocaleString('en', { maximumFractionDigits: 1 })} MB`;
