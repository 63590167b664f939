import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { listCopies, occasions } from '@/lib/inbox/copies/copies';
import { restoreCopy } from '@/lib/inbox/copies/restore-copy';
import { send } from '@/lib/messages/send';
import { Section } from './Section';
import list from './Settings.module.css';

/** The copies that Earshot keeps by itself inside the browser, each to go back to. */
export function Copies({ onTrouble }: { onTrouble: (error: unknown) => void }) {
  const copies = useLiveQuery(listCopies);
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');

  return (
    <Section
      title="Copies"
      lead="Kept inside this browser, weekly and before every update and restore. They go when Earshot or the browser profile is removed: a backup file does not."
    >
      {copies?.length === 0 && (
        <p className={list.none}>There are none yet. The first is made within the hour.</p>
      )}
      <ul className={list.rows}>
        {copies?.map(({ id, at, why, packed }) => (
          <li key={id}>
            <div>
              {new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}
              <p>
                {occasions[why]}, {Math.ceil(packed.byteLength / 1024).toLocaleString('en')} kB
              </p>
            </div>
            <Button
              look="framed"
              disabled={busy}
              onClick={() => {
                setBusy(true);
                goBack(id)
                  .then(setSaid, onTrouble)
                  .finally(() => setBusy(false));
              }}
            >
              Go back to this
            </Button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </Section>
  );
}

/** Resolves to what somebody is told of it. */
async function goBack(id: number): Promise<string> {
  const restored = await restoreCopy(id, Date.now());
  if (restored === false) return 'That copy is no longer there. Nothing was changed.';
  await send('inbox.changed', {}).catch(() => undefined);
  return 'The inbox is as it was then. What it was until now is the copy at the top.';
}
