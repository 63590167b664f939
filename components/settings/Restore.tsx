import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { readBackup, type Backup, type Damage, type Unreadable } from '@/lib/backup/read';
import { previewRestore, restore, type How, type Outcome } from '@/lib/backup/restore';
import type { Clash } from '@/lib/feedback/captures/merge';
import { byPerson } from '@/lib/inbox/captures/captures';
import { send } from '@/lib/messages/send';
import { received } from '@/lib/profile/share';
import { counted } from './counted';
import form from './Form.module.css';
import { FileButton } from './FileButton';
import { Radios } from './Radios';
import { Section } from './Section';
import list from './Settings.module.css';
import type { Change } from './use-settings';

const refusals: Record<Unreadable, string> = {
  foreign: 'This is not a backup that Earshot has written. Nothing was changed.',
  newer:
    'This backup comes from a newer Earshot than this one. Update Earshot, then try again. Nothing was changed.',
};
const damages: Record<Damage, string> = {
  truncated: 'The end of this file is missing. What is listed here could be read and can be restored.',
  altered:
    'This file is not as Earshot wrote it: something in it was changed. Restore it only if you know who changed it.',
};
const ways: readonly { value: How; name: string; line: string }[] = [
  {
    value: 'merge',
    name: 'Add to what is here',
    line: 'Nothing is lost. Where both sides decided, the later decision stands.',
  },
  { value: 'replace', name: 'Replace what is here', line: 'Only what is in the file stays.' },
];

interface Read {
  name: string;
  backup: Backup;
  outcomes: Record<How, Outcome>;
}

interface Props {
  change: Change;
  onTrouble: (error: unknown) => void;
}

/** A backup read back: what it would do is shown before anything is done, and can be taken back by the copy that is made before. */
export function Restore({ change, onTrouble }: Props) {
  const [refusal, setRefusal] = useState('');
  const [read, setRead] = useState<Read | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<Outcome | null>(null);

  const alone = (work: () => Promise<void>) => {
    setBusy(true);
    work()
      .catch(onTrouble)
      .finally(() => setBusy(false));
  };
  const look = async (file: File) => {
    setRead(null);
    setDone(null);
    setRefusal('');
    const result = await readBackup(file.stream().pipeThrough(new TextDecoderStream()));
    if ('error' in result) return setRefusal(refusals[result.error]);
    const { contents } = result.backup;
    const outcomes = {
      merge: await previewRestore(contents, 'merge'),
      replace: await previewRestore(contents, 'replace'),
    };
    setRead({ name: file.name, backup: result.backup, outcomes });
  };
  const apply = async (how: How, { backup }: Read) => {
    const { outcome } = await restore(backup.contents, how, { ...byPerson(Date.now()), by: 'file' });
    const settings = received(JSON.stringify(backup.settings ?? {}));
    if ('receive' in settings) change(settings.receive);
    await send('inbox.changed', {}).catch(() => undefined);
    setRead(null);
    setDone(outcome);
  };

  return (
    <Section
      title="Restore"
      lead="From a backup of yours, or a colleague’s, whose captures and decisions are then joined with yours. What is here now is copied first, so that it can be taken back."
    >
      <div className={form.presses}>
        <FileButton
          name={busy ? 'Reading…' : 'Choose a backup'}
          label="A backup of Earshot"
          accept=".json,application/json"
          disabled={busy}
          onFile={(file) => alone(() => look(file))}
        />
      </div>
      {refusal && <p role="alert">{refusal}</p>}
      {read && (
        <Preview
          read={read}
          busy={busy}
          onRestore={(how) => alone(() => apply(how, read))}
          onLeave={() => setRead(null)}
        />
      )}
      <div role="status">
        {done && (
          <>
            <p>Restored: {inWords(done)}. To take this back, see the copies below.</p>
            <Clashes clashes={done.clashes} />
          </>
        )}
      </div>
    </Section>
  );
}

interface PreviewProps {
  read: Read;
  busy: boolean;
  onRestore: (how: How) => void;
  onLeave: () => void;
}

function Preview({ read: { name, backup, outcomes }, busy, onRestore, onLeave }: PreviewProps) {
  const [how, setHow] = useState<How>('merge');
  const when = new Date(backup.exportedAt).toLocaleString('en', { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div className={form.form}>
      <p>
        <b>{name}</b>, written {when}: {counted(backup.contents.captures.length, 'capture')}.
      </p>
      {backup.damage && <p role="alert">{damages[backup.damage]}</p>}
      {backup.bad.length > 0 && (
        <details>
          <summary className={list.summary}>
            {counted(backup.bad.length, 'line')} could not be read and will be left out
          </summary>
          <ul>
            {backup.bad.slice(0, 50).map(({ line, why }) => (
              <li key={line}>
                Line {line}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Radios legend="How to restore" hideLegend value={how} options={ways} onChange={setHow} />
      <p>This would bring {inWords(outcomes[how])}.</p>
      <Clashes clashes={outcomes[how].clashes} />
      <div className={form.presses}>
        <Button look="main" disabled={busy} onClick={() => onRestore(how)}>
          {busy ? 'Restoring…' : 'Restore'}
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </div>
  );
}

function Clashes({ clashes }: { clashes: readonly Clash[] }) {
  if (clashes.length === 0) return null;
  return (
    <details>
      <summary className={list.summary}>{counted(clashes.length, 'decision')} made on both sides</summary>
      <ul>
        {clashes.slice(0, 100).map(({ capture, what, ours, theirs, taken }) => (
          <li key={`${capture} ${what}`}>
            {what}: here {shown(ours)}, in the file {shown(theirs)};{' '}
            {taken === 'both'
              ? 'both are kept'
              : taken === 'ours'
                ? 'the one here stands'
                : 'the one in the file stands'}
            . <a href={`#/capture/${encodeURIComponent(capture)}`}>See it</a>
          </li>
        ))}
      </ul>
    </details>
  );
}

function inWords({ added, same, joined, removed }: Outcome): string {
  const parts = [
    added > 0 && `${counted(added, 'capture')} that are not here`,
    joined > 0 && `decisions to ${counted(joined, 'capture')}`,
    same > 0 && `${counted(same, 'capture')} that are here already`,
    removed > 0 && `and take away the ${counted(removed, 'capture')} that are here`,
  ].filter((part) => part !== false);
  return parts.length === 0 ? 'nothing new' : parts.join(', ');
}

const shown = (value: unknown) =>
  value === null || value === ''
    ? 'nothing'
    : typeof value === 'string'
      ? `“${value}”`
      : JSON.stringify(value);
