import { useEffect, useId, useRef, useState } from 'react';
import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { products, readAddress } from '@/lib/assist/address';
import { adviceOn } from '@/lib/assist/advice';
import { allow } from '@/lib/assist/permission';
import { tryServer, type Trial } from '@/lib/assist/trial';
import type { Server } from '@/lib/profile/assist';
import styles from './Assist.module.css';
import { Field } from './Field';
import { whereOf } from './where';

interface Props {
  server: Server;
  onKeep: (server: Server) => Promise<void>;
}

const usual = Object.values(products).map(({ name, address }) => `${name}: ${address}`);

/** Where the user's own server is and which of its models is asked. A test keeps what is written, asks the browser's leave, and tries it. */
export function OwnServer({ server, onKeep }: Props) {
  const modelsId = useId();
  const [written, setWritten] = useState(server);
  const [wrong, setWrong] = useState<string | null>(null);
  const [testing, setTesting] = useState(false);
  const [trial, setTrial] = useState<Trial | null>(null);
  const life = useRef<AbortController | null>(null);
  useEffect(() => () => life.current?.abort(), []);

  const read = readAddress(written.address);
  const away = 'address' in read && read.address.away ? read.address : null;
  const models = trial?.models ?? [];
  const write = (part: Partial<Server>) => {
    setWritten({ ...written, ...part });
    setWrong(null);
    setTrial(null);
  };

  function test(): void {
    if (testing) return;
    if (!('address' in read)) return setWrong(read.wrong);
    if (away && !written.away) return setWrong(`Tick the box below first: drafts would go to ${away.host}.`);
    // The browser's own question comes first: it is refused when anything was waited for after the press.
    const allowed = allow(read.address, written.key);
    setTesting(true);
    setTrial(null);
    life.current = new AbortController();
    void runTest(allowed, life.current.signal).finally(() => setTesting(false));
  }

  async function runTest(allowed: Promise<boolean>, signal: AbortSignal): Promise<void> {
    // Whether it was allowed is seen by the test itself.
    await allowed.catch(() => false);
    await onKeep(written);
    const found = await tryServer(written, signal).catch(() => null);
    if (!found) return;
    setTrial(found);
    if (found.model === written.model) return;
    setWritten((now) => ({ ...now, model: found.model }));
    await onKeep({ ...written, model: found.model });
  }

  return (
    <>
      <form
        className={styles.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          test();
        }}
      >
        <Field
          label="Address"
          help={usual.join(' · ')}
          wrong={wrong}
          placeholder={products.ollama.address}
          value={written.address}
          // Leave to send drafts away holds for the address it was given for.
          onWrite={(address) => write({ address, away: false })}
        />
        {away && (
          <div>
            <label className={styles.tick}>
              <input
                type="checkbox"
                checked={written.away}
                onChange={({ target }) => write({ away: target.checked })}
              />
              <span>
                <b>{away.host} is not on this machine.</b> Every post in English that you look at suggestions
                for is sent there before you publish it, with your names and products. I want that.
              </span>
            </label>
          </div>
        )}
        <Field
          label="Model"
          help={
            models.length > 0
              ? `Available: ${models.join(', ')}`
              : 'If left empty, the test takes the first one the server offers.'
          }
          list={modelsId}
          value={written.model}
          onWrite={(model) => write({ model })}
        />
        <datalist id={modelsId}>
          {models.map((model) => (
            <option key={model} value={model} />
          ))}
        </datalist>
        <Field
          label="Key"
          help="Only if your server wants one. It is kept in this browser and sent to this address alone."
          type="password"
          value={written.key}
          onWrite={(key) => write({ key })}
        />
        <div>
          <Button look="main" type="submit" aria-disabled={testing}>
            {testing ? 'Testing…' : 'Test connection'}
          </Button>
        </div>
      </form>
      {trial && <Found trial={trial} server={written} />}
    </>
  );
}

function Found({ trial, server }: { trial: Trial; server: Server }) {
  if ('trouble' in trial) {
    const { wrong, mend } = adviceOn(trial.trouble, whereOf({ ...server, model: trial.model }));
    return <Banner alert title={wrong} advice={mend} />;
  }
  return (
    <div className={styles.found} role="status">
      <p>It works. About bike lights, {trial.model} asked:</p>
      <ul>
        {trial.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </div>
  );
}
