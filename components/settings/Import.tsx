import { useId, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Select } from '@/components/ui/Select';
import { broughtBy } from '@/lib/backup/brought';
import { fieldNames, fields, guessColumns, type Columns, type Field } from '@/lib/backup/columns';
import { readSheet, type Sheet } from '@/lib/backup/sheet';
import { byPerson } from '@/lib/inbox/captures';
import { undo } from '@/lib/inbox/changes';
import { bringIn, countUnknown, type Brought, type Imported } from '@/lib/inbox/imports';
import { send } from '@/lib/messages/send';
import type { Settings } from '@/lib/profile/settings';
import { siteIds, sites, type SiteId } from '@/lib/profile/site';
import form from './Form.module.css';
import { FileButton } from './FileButton';
import { Repeats } from './Repeats';
import { useLastImport } from './use-last-import';
import { useRepeats } from './use-repeats';
import { Section } from './Section';
import list from './Settings.module.css';

interface Read {
  name: string;
  sheet: Sheet;
  columns: Columns;
  site: SiteId;
}

const mostShown = 50;

/** Customers' words from a table, of Earshot's or of any other program's: what would come is shown before anything does. */
export function Import({ settings, onTrouble }: { settings: Settings; onTrouble: (error: unknown) => void }) {
  const [read, setRead] = useState<Read | null>(null);
  const [unknown, setUnknown] = useState(0);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const last = useLastImport();
  const repeats = useRepeats(progress === null ? (last?.act ?? null) : null, onTrouble);
  const [said, setSaid] = useState('');
  const giveUp = useRef<AbortController>(null);

  const show = async (next: Read) => {
    setRead(next);
    setUnknown(await countUnknown(broughtBy(next.sheet, next.columns, next.site).brought));
  };
  const look = async (file: File) => {
    setRead(null);
    setSaid('');
    const sheet = readSheet(await file.text());
    if (!sheet) return setSaid('There is no table in this file. Nothing was changed.');
    await show({ name: file.name, sheet, columns: guessColumns(sheet.columns), site: 'x' });
  };
  const bring = async (brought: readonly Brought[]) => {
    const stop = new AbortController();
    giveUp.current = stop;
    const act = { ...byPerson(Date.now()), by: 'file' as const };
    const of = brought.length;
    setProgress({ done: 0, of });
    await bringIn(brought, act, settings, (done) => setProgress({ done, of }), stop.signal);
    await send('inbox.changed', {}).catch(() => undefined);
    setRead(null);
    setSaid('');
  };
  const takeBack = async ({ came, act }: Imported) => {
    await undo(act, Date.now());
    await send('inbox.changed', {}).catch(() => undefined);
    setSaid(`${counted(came, 'capture')} moved to the trash.`);
  };

  return (
    <Section
      title="Import"
      lead="What customers said, from a table (CSV) or JSON Lines, Earshot’s own or another program’s. What is here already does not come twice, your rules file what comes, and for an hour all of it can be taken back."
    >
      <div className={form.presses}>
        <FileButton
          name="Choose a table"
          label="A table of what customers said"
          accept=".csv,.jsonl,.ndjson,text/csv"
          disabled={progress !== null}
          onFile={(file) => void look(file).catch(onTrouble)}
        />
        {progress && (
          <>
            <progress aria-label="Importing" max={progress.of} value={progress.done} />
            <Button onClick={() => giveUp.current?.abort()}>Cancel</Button>
          </>
        )}
      </div>
      {read && progress === null && (
        <Preview
          read={read}
          unknown={unknown}
          onRead={(next) => void show(next).catch(onTrouble)}
          onBring={(brought) =>
            void bring(brought)
              .catch(onTrouble)
              .finally(() => setProgress(null))
          }
          onLeave={() => setRead(null)}
        />
      )}
      <div role="status">
        {said && <p>{said}</p>}
        {last && progress === null && (
          <div className={form.presses}>
            <p>
              Imported {counted(last.came, 'capture')} at{' '}
              {new Date(last.at).toLocaleTimeString('en', { timeStyle: 'short' })}.
            </p>
            <Button look="framed" onClick={() => void takeBack(last).catch(onTrouble)}>
              Take it back
            </Button>
          </div>
        )}
      </div>
      {last && repeats.length > 0 && <Repeats key={last.act} repeats={repeats} onTrouble={onTrouble} />}
    </Section>
  );
}

interface PreviewProps {
  read: Read;
  unknown: number;
  onRead: (read: Read) => void;
  onBring: (brought: readonly Brought[]) => void;
  onLeave: () => void;
}

function Preview({ read, unknown, onRead, onBring, onLeave }: PreviewProps) {
  const id = useId();
  const { name, sheet, columns, site } = read;
  const { brought, bad } = broughtBy(sheet, columns, site);
  const options = [
    { value: '', name: '—' },
    ...sheet.columns.map((column) => ({ value: column, name: column })),
  ];
  const choose = (field: Field, column: string) =>
    onRead({ ...read, columns: { ...columns, [field]: column === '' ? null : column } });
  return (
    <div className={form.form} role="group" aria-labelledby={id}>
      <p id={id}>
        <b>{name}</b>: {counted(sheet.rows.length, 'row')}. {counted(unknown, 'capture')} would come, and{' '}
        {(brought.length - unknown).toLocaleString('en')} are here already.
      </p>
      <ul className={list.rows}>
        {fields.map((field) => (
          <li key={field}>
            <div>
              {fieldNames[field]}
              <p>
                <bdi>{brought[0] && sheet.rows[0]?.cells[columns[field] ?? '']?.slice(0, 80)}</bdi>
              </p>
            </div>
            <Select
              label={`Column of: ${fieldNames[field]}`}
              value={columns[field] ?? ''}
              options={options}
              onChange={(column) => choose(field, column)}
            />
          </li>
        ))}
        <li>
          <div>
            Said on
            <p>Where the id of a row does not say it.</p>
          </div>
          <Select
            label="Said on"
            value={site}
            options={siteIds.map((value) => ({ value, name: sites[value].name }))}
            onChange={(chosen) => onRead({ ...read, site: chosen })}
          />
        </li>
      </ul>
      {bad.length > 0 && (
        <details>
          <summary className={list.summary}>
            {counted(bad.length, 'row')} cannot be kept and will be left out
          </summary>
          <ul>
            {bad.slice(0, mostShown).map(({ line, why }) => (
              <li key={`${line} ${why}`}>
                Row {line}: {why}
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className={form.presses}>
        <Button look="main" disabled={unknown === 0} onClick={() => onBring(brought)}>
          Import
        </Button>
        <Button onClick={onLeave}>Leave it</Button>
      </div>
    </div>
  );
}

const counted = (count: number, noun: string) =>
  `${count.toLocaleString('en')} ${count === 1 ? noun : `${noun}s`}`;
