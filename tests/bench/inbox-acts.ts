import { keptRows } from '@/lib/backup/rows';
import { readBackup } from '@/lib/backup/read';
import { restore } from '@/lib/backup/restore';
import { backupText } from '@/lib/backup/write';
import { byPerson } from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { makeCorpus } from '@/lib/inbox/store/corpus';
import { opened } from '@/lib/inbox/store/database';
import { countLists, idsIn } from '@/lib/inbox/queries/lists';

/** What takes its time with many captures, each in the extension's own pages, where the bench runs this. Times are in milliseconds. */
const acts = {
  open: opened,
  counters: countLists,
  'ids of a list': () => idsIn('all'),
  async 'read every word'() {
    const corpus = makeCorpus();
    await corpus.refresh();
    return corpus;
  },
  async 'change 1,000'() {
    const ids = await idsIn('all');
    await change(ids.slice(0, 1_000), () => ({ department: 'product' }), byPerson(Date.now()));
    await change(ids.slice(0, 1_000), () => ({ department: null }), byPerson(Date.now()));
  },
  'back up': backUp,
  async restore() {
    const pieces = await backUp();
    const began = performance.now();
    const read = await readBackup(
      (async function* () {
        yield* pieces;
      })(),
    );
    if ('error' in read) throw new Error(read.error);
    await restore(read.backup.contents, 'replace', byPerson(Date.now()));
    return performance.now() - began;
  },
};

async function backUp(): Promise<string[]> {
  const rows = keptRows(() => undefined, 0, new AbortController().signal);
  const pieces: string[] = [];
  for await (const piece of backupText(rows, {}, Date.now())) pieces.push(piece);
  return pieces;
}

export type Act = keyof typeof acts;

/** How long an act takes; what says so itself is believed. */
async function time(act: Act): Promise<number> {
  const began = performance.now();
  const result: unknown = await acts[act]();
  return typeof result === 'number' ? result : performance.now() - began;
}

declare global {
  var timeOfAct: typeof time;
}
globalThis.timeOfAct = time;
