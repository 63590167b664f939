import { useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { saveFile } from '@/components/ui/save-file';
import { tableNames } from '@/lib/backup/format';
import { countRows, keptRows, type Progress } from '@/lib/backup/rows';
import { backupText } from '@/lib/backup/write';
import { shared } from '@/lib/profile/share';
import type { Settings } from '@/lib/profile/settings';
import form from './Form.module.css';
import { Section } from './Section';

/** Everything as one file, with how far that is, and a way to give it up. */
export function Backup({ settings, onTrouble }: { settings: Settings; onTrouble: (error: unknown) => void }) {
  const [progress, setProgress] = useState<Progress | null>(null);
  const giveUp = useRef<AbortController>(null);
  const [saved, setSaved] = useState('');

  const backUp = async () => {
    const stop = new AbortController();
    giveUp.current = stop;
    const now = new Date();
    const of = await countRows(tableNames);
    setProgress({ done: 0, of });
    const pieces: string[] = [];
    const rows = keptRows(setProgress, of, stop.signal);
    for await (const piece of backupText(rows, JSON.parse(shared(settings)), now.getTime()))
      pieces.push(piece);
    const name = `earshot-backup-${now.toISOString().slice(0, 10)}.json`;
    saveFile(name, pieces, 'application/json');
    setSaved(`Saved as ${name}.`);
  };

  return (
    <Section
      title="Back up"
      lead="Captures, notes, history, the record of your posts, brands and rules in one file that can be restored. Keep it where you keep what must not be lost: it holds customers’ names and words."
    >
      <div className={form.presses}>
        <Button
          look="framed"
          disabled={progress !== null}
          onClick={() => {
            setSaved('');
            void backUp()
              .catch((error: unknown) => giveUp.current?.signal.aborted === true || onTrouble(error))
              .finally(() => setProgress(null));
          }}
        >
          Back up everything
        </Button>
        {progress && (
          <>
            <progress aria-label="Backing up" max={progress.of} value={progress.done} />
            <Button onClick={() => giveUp.current?.abort()}>Cancel</Button>
          </>
        )}
      </div>
      <p role="status">{saved}</p>
    </Section>
  );
}
