import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { broughtBy } from '@/lib/backup/brought';
import { guessColumns } from '@/lib/backup/columns';
import { decode } from '@/lib/backup/decode';
import { readSheet } from '@/lib/backup/sheet';
import { byPerson } from '@/lib/inbox/captures/captures';
import { undo } from '@/lib/inbox/captures/changes';
import { bringIn, countUnknown, type Brought, type Imported } from '@/lib/inbox/captures/imports';
import { send } from '@/lib/messages/send';
import type { Settings } from '@/lib/profile/settings';
import type { SiteId } from '@/lib/profile/site';
import form from './Form.module.css';
import { counted } from './counted';
import { FileButton } from './FileButton';
import { ImportPreview, type Read } from './ImportPreview';
import { Repeats } from './Repeats';
import { useLastImport } from './use-last-import';
import { useRepeats } from './use-repeats';
import { Section } from './Section';

interface Props {
  settings: Settings;
  siteOf: (host: string) => SiteId | null;
  onTrouble: (error: unknown) => void;
}

const noTable =
  'There is no table in this file. Earshot reads CSV and JSON Lines; save a spreadsheet as CSV first. Nothing was changed.';

/** Customers' words from a table, of Earshot's or of any other program's: what would come is shown before anything does. */
export function Import({ settings, siteOf, onTrouble }: Props) {
  const [read, setRead] = useState<Read | null>(null);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const last = useLastImport();
  const repeats = useRepeats(progress === null ? (last?.act ?? null) : null, onTrouble);
  const [said, setSaid] = useState('');
  const giveUp = useRef<AbortController>(null);

  const show = async ({ name, sheet, reading }: Pick<Read, 'name' | 'sheet' | 'reading'>) => {
    const found = broughtBy(sheet, reading, siteOf);
    const next = { name, sheet, reading, found, unknown: null };
    setRead(next);
    const unknown = await countUnknown(found.brought);
    setRead((now) => (now === next ? { ...next, unknown } : now));
  };
  const look = async (file: File) => {
    setRead(null);
    setSaid('');
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    const sheet = text === null ? null : readSheet(text);
    if (!sheet) return setSaid(noTable);
    const columns = guessColumns(sheet.columns);
    await show({ name: file.name, sheet, reading: { columns, site: 'web', order: null } });
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
      lead="What customers said, from a table (CSV) or JSON Lines, Earshot’s own or another program’s. What is here already is not imported twice, your rules file what comes in, and for an hour all of it can be taken back."
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
        <ImportPreview
          read={read}
          onRead={(reading) => void show({ ...read, reading }).catch(onTrouble)}
          onBring={() =>
            void bring(read.found.brought)
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
