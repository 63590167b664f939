import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import { rescue } from '@/lib/backup/rescue';
import { listCopies, occasions, type Copy } from '@/lib/inbox/copies/copies';
import { database } from '@/lib/inbox/store/database';
import { resetInbox, restoreCopy } from '@/lib/inbox/copies/restore-copy';
import { readSettings } from '@/lib/inbox/settings/settings';
import { send } from '@/lib/messages/send';
import { shared } from '@/lib/profile/share';
import styles from './Recovery.module.css';

/** What is left to do about an inbox that stays as it is: what can be read is saved, a copy is gone back to, or it begins empty. */
export function WaysOn({ onDone }: { onDone: () => void }) {
  return (
    <details className={styles.ways}>
      <summary>If it stays like this</summary>
      <Save />
      <GoBack onDone={onDone} />
      <Reset onDone={onDone} />
    </details>
  );
}

function Save() {
  const [said, setSaid] = useState('');
  return (
    <section>
      <h3>Save what can be read</h3>
      <p>
        A file that can be restored later, also into another browser. It holds customers’ names and words.
      </p>
      <Button look="framed" onClick={() => void saveRescued().then(setSaid)}>
        Save a file
      </Button>
      <p role="status">{said}</p>
    </section>
  );
}

/** Resolves to what somebody is told of it. */
async function saveRescued(): Promise<string> {
  const now = new Date();
  try {
    const settings: unknown = JSON.parse(shared(await readSettings()));
    const rescued = await rescue(database.name, settings, now.getTime());
    if (!rescued) return 'There is nothing: this browser keeps no inbox any more.';
    const name = `earshot-rescued-${now.toISOString().slice(0, 10)}.json`;
    saveFile(name, rescued.pieces, 'application/json');
    const whole = `Saved as ${name}: ${rescued.rows.toLocaleString('en')} records.`;
    return rescued.lost.length === 0
      ? whole
      : `${whole} These could not be read to the end: ${rescued.lost.join(', ')}.`;
  } catch {
    return 'None of it can be read. Restarting the browser may help; so may a copy.';
  }
}

function GoBack({ onDone }: { onDone: () => void }) {
  const [copies, setCopies] = useState<readonly Copy[] | 'unreadable'>();
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  useEffect(() => {
    listCopies().then(setCopies, () => setCopies('unreadable'));
  }, []);

  return (
    <section>
      <h3>Go back to a copy</h3>
      <p>The inbox becomes what it was then. As far as it can be read, what it is now is copied first.</p>
      {copies === 'unreadable' && <p>The copies cannot be read either.</p>}
      {copies?.length === 0 && <p>There are none.</p>}
      {typeof copies === 'object' && (
        <ul>
          {copies.map(({ id, at, why }) => (
            <li key={id}>
              <span>
                {new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' })}.{' '}
                {occasions[why]}.
              </span>
              <Button
                look="framed"
                disabled={busy}
                onClick={() => {
                  setBusy(true);
                  void goBack(id)
                    .then((trouble) => (trouble === null ? onDone() : setSaid(trouble)))
                    .finally(() => setBusy(false));
                }}
              >
                Go back to this
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

/** Resolves to what stood in the way, null where nothing did. */
async function goBack(id: number): Promise<string | null> {
  try {
    if ((await restoreCopy(id, Date.now())) === false) return 'That copy is no longer there.';
  } catch {
    return 'Earshot could not go back to that copy.';
  }
  await send('inbox.changed', {}).catch(() => undefined);
  return null;
}

function Reset({ onDone }: { onDone: () => void }) {
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const reset = async () => {
    try {
      await resetInbox();
      await send('inbox.changed', {}).catch(() => undefined);
      onDone();
    } catch {
      setSure(false);
      setSaid('The browser did not let Earshot do that. Nothing is lost.');
    }
  };
  return (
    <section>
      <h3>Start empty</h3>
      <p>
        All captures, their notes and history, the record of your posts and the trash go for good. Copies,
        settings and files that you saved stay.
      </p>
      {sure ? (
        <div className={styles.presses}>
          <Button look="main" onClick={() => void reset()}>
            Empty it for good
          </Button>
          <Button onClick={() => setSure(false)}>Keep it</Button>
        </div>
      ) : (
        <Button look="framed" onClick={() => setSure(true)}>
          Empty the inbox…
        </Button>
      )}
      <p role="status">{said}</p>
    </section>
  );
}
