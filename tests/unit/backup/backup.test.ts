import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { countRows, keptRows } from '@/lib/backup/rows';
import { tableNames } from '@/lib/backup/format';
import { readBackup, type Backup } from '@/lib/backup/read';
import { previewRestore, restore } from '@/lib/backup/restore';
import { backupText } from '@/lib/backup/write';
import { addCapture, byPerson, capturesOf, changeNote, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, historyOf } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { countsOf, idsUnder } from '@/lib/inbox/store/found';
import { restoreCopy } from '@/lib/inbox/copies/restore-copy';
import { seenPost } from '../inbox/seen-post';

const occasion = { identity: null, brand: null, now: 1_000 };
const never = new AbortController().signal;

async function written(): Promise<string> {
  const rows = keptRows(() => undefined, await countRows(tableNames), never);
  let text = '';
  for await (const piece of backupText(rows, { earshot: 1 }, 9_000)) text += piece;
  return text;
}

/** In pieces that end where no line does. */
async function* inPieces(text: string): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += 97) yield text.slice(at, at + 97);
}

async function read(text: string): Promise<Backup> {
  const result = await readBackup(inPieces(text));
  if ('error' in result) throw new Error(result.error);
  return result.backup;
}

/** What another browser's inbox holds, which begins from what is kept now. */
async function elsewhere(work: () => Promise<unknown>): Promise<Backup> {
  const here = await written();
  await work();
  const there = await written();
  await restore((await read(here)).contents, 'replace', byPerson(8_000));
  return read(there);
}

const hostile = [
  '<script>alert(1)</script>',
  '=HYPERLINK("https://evil.example")',
  '\u202Egnp.exe',
  '"],"counts":{},"sha256":"0"}',
  'two\nlines\r\nand \u2028 more',
  '\0',
  '👩‍👩‍👧',
  'x'.repeat(1_000_000),
];

beforeEach(async () => {
  await database.open();
  await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion);
  await addCapture(seenPost({ id: 'x:2', text: 'Lovely strap.' }), occasion);
  await addCapture(seenPost({ id: 'x:3', text: 'Old news.' }), occasion);
  await removeCaptures(['x:3'], byPerson(1_200));
  await change(['x:1'], () => ({ status: 'planned' }), byPerson(1_500));
});
afterEach(async () => {
  await database.delete();
  await Dexie.delete('earshot-copies');
});

describe('a backup', () => {
  test('is one JSON object with its counts and the sum of all before the last line', async () => {
    const text = await written();
    const whole: { items: unknown[]; counts: Record<string, number>; sha256: string } = JSON.parse(text);
    expect(whole.counts).toEqual({ captures: 2, trash: 1, events: 6, posts: 0, questions: 0, replies: 0 });
    expect(whole.items).toHaveLength(9);
    const body = text.slice(0, text.lastIndexOf('],"counts"'));
    expect(whole.sha256).toBe(createHash('sha256').update(body).digest('hex'));
  });

  test('read back into an empty browser brings every word, decision and history', async () => {
    const before = await capturesOf(['x:1', 'x:2']);
    const history = await historyOf('x:1');
    const text = await written();
    await database.delete();
    await database.open();
    const backup = await read(text);
    expect(backup).toMatchObject({ exportedAt: 9_000, settings: { earshot: 1 }, damage: null, bad: [] });
    await restore(backup.contents, 'merge', byPerson(9_500));
    expect(await capturesOf(['x:1', 'x:2'])).toEqual(before);
    expect(await historyOf('x:1')).toEqual(history);
    expect(await database.trash.count()).toBe(1);
    expect(await countsOf(['all', 'is:waiting'])).toEqual({ all: 2, 'is:waiting': 1 });
  });

  test('keeps hostile words as they are', async () => {
    for (const [at, text] of hostile.entries()) {
      await addCapture(seenPost({ id: `x:h${at}`, text, likeness: `h${at}` }), occasion);
    }
    const backup = await read(await written());
    expect(backup.bad).toEqual([]);
    const texts = new Map(backup.contents.captures.map(({ id, text }) => [id, text]));
    expect(hostile.map((_, at) => texts.get(`x:h${at}`))).toEqual(hostile);
  });

  test('can be given up while it is written', async () => {
    const stop = new AbortController();
    const rows = keptRows(() => stop.abort(new Error('given up')), 9, stop.signal);
    const all = async () => {
      for await (const _ of backupText(rows, {}, 0));
    };
    await expect(all()).rejects.toThrow('given up');
  });
});

describe('a file that is not as it was written', () => {
  test('cut off is read as far as it goes, and says so', async () => {
    const text = await written();
    const backup = await read(text.slice(0, text.indexOf('"x:2"')));
    expect(backup.damage).toBe('truncated');
    expect(backup.contents.captures.map(({ id }) => id)).toEqual(['x:1']);
    expect(backup.bad).toHaveLength(1);
  });

  test('cut in its last line says so, and all of it is read', async () => {
    const backup = await read((await written()).slice(0, -20));
    expect(backup).toMatchObject({ damage: 'truncated', bad: [] });
    expect(backup.contents.captures).toHaveLength(2);
  });

  test('changed anywhere says so', async () => {
    const backup = await read((await written()).replace('It leaks.', 'It shines.'));
    expect(backup.damage).toBe('altered');
  });

  test('with a row that is none costs no other row', async () => {
    const text = (await written()).replace('"status":"planned"', '"status":"paid"');
    const backup = await read(text);
    expect(backup.bad).toEqual([{ line: 2, why: 'captures: status is not what it should be.' }]);
    expect(backup.contents.captures.map(({ id }) => id)).toEqual(['x:2']);
  });

  test.each([
    ['', 'foreign'],
    ['{"cards":[]}', 'foreign'],
    ['Title,Description\n', 'foreign'],
    ['{"format":"earshot-backup","version":99,"exportedAt":1,"items":[\n', 'newer'],
  ])('%j is refused as %s', async (text, error) => {
    expect(await readBackup(inPieces(text))).toEqual({ error });
  });
});

describe('merging a colleague’s file', () => {
  test('adds what is new, and leaves what is the same', async () => {
    const theirs = await elsewhere(() => addCapture(seenPost({ id: 'x:9', text: 'New here.' }), occasion));
    expect(await previewRestore(theirs.contents, 'merge')).toMatchObject({ added: 1, same: 2, joined: 0 });
    await restore(theirs.contents, 'merge', byPerson(9_000));
    expect(await idsUnder('all')).toHaveLength(3);
  });

  test('takes a decision that only they made', async () => {
    const theirs = await elsewhere(() => change(['x:2'], () => ({ department: 'product' }), byPerson(2_000)));
    const { outcome } = await restore(theirs.contents, 'merge', byPerson(9_000));
    expect(outcome).toMatchObject({ joined: 1, clashes: [] });
    expect(await capturesOf(['x:2'])).toMatchObject([{ department: 'product' }]);
    expect(await historyOf('x:2')).toHaveLength(2);
  });

  test('keeps a decision that only we made', async () => {
    const theirs = await elsewhere(async () => undefined);
    await change(['x:2'], () => ({ status: 'declined', reason: 'Too heavy' }), byPerson(2_000));
    const { outcome } = await restore(theirs.contents, 'merge', byPerson(9_000));
    expect(outcome.clashes).toEqual([]);
    expect(await capturesOf(['x:2'])).toMatchObject([{ status: 'declined', outcome: 'declined' }]);
  });

  test.each([
    ['theirs', 3_000, 'shipped'],
    ['ours', 1_900, 'declined'],
  ])('of two decisions the later one stands (%s), and the clash is told', async (taken, at, status) => {
    const theirs = await elsewhere(() => change(['x:1'], () => ({ status: 'shipped' }), byPerson(at)));
    await change(['x:1'], () => ({ status: 'declined' }), byPerson(2_000));
    const { outcome } = await restore(theirs.contents, 'merge', byPerson(9_000));
    expect(outcome.clashes).toEqual([
      { capture: 'x:1', what: 'status', ours: 'declined', theirs: 'shipped', taken },
    ]);
    expect(await capturesOf(['x:1'])).toMatchObject([{ status, outcome: status }]);
  });

  test('keeps both notes', async () => {
    const theirs = await elsewhere(() => changeNote('x:2', 'ask Ana'));
    await changeNote('x:2', 'ask Ben');
    await restore(theirs.contents, 'merge', byPerson(9_000));
    expect(await capturesOf(['x:2'])).toMatchObject([{ note: 'ask Ben\n\nask Ana' }]);
  });

  test('never brings back by itself what was deleted here', async () => {
    const theirs = await elsewhere(async () => undefined);
    await removeCaptures(['x:2'], byPerson(2_000));
    await restore(theirs.contents, 'merge', byPerson(9_000));
    expect(await capturesOf(['x:2'])).toEqual([]);
    expect(await database.trash.get('x:2')).toBeTruthy();
  });

  test('twice changes nothing more', async () => {
    const theirs = await elsewhere(() => addCapture(seenPost({ id: 'x:9', text: 'New here.' }), occasion));
    await restore(theirs.contents, 'merge', byPerson(9_000));
    const after = await Promise.all(database.tables.map((table) => table.toArray()));
    const { outcome } = await restore(theirs.contents, 'merge', byPerson(9_100));
    expect(outcome).toMatchObject({ added: 0, joined: 0, same: 3 });
    const words = (tables: unknown[][]) => tables.filter((_, at) => database.tables[at]?.name !== 'counters');
    const again = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(words(again)).toEqual(words(after));
  });
});

describe('a restore', () => {
  test('that replaces leaves nothing but the file', async () => {
    const backup = await read(await written());
    await addCapture(seenPost({ id: 'x:9', text: 'Later.' }), occasion);
    await restore(backup.contents, 'replace', byPerson(9_000));
    expect(await idsUnder('all')).toHaveLength(2);
    expect(await capturesOf(['x:9'])).toEqual([]);
    expect(await historyOf('x:9')).toEqual([]);
  });

  test('is taken back by the copy made before it', async () => {
    const backup = await read(await written());
    await addCapture(seenPost({ id: 'x:9', text: 'Later.' }), occasion);
    const { before } = await restore(backup.contents, 'replace', byPerson(9_000));
    await restoreCopy(before ?? 0, 9_100);
    expect(await capturesOf(['x:9'])).toHaveLength(1);
    expect(await countsOf(['all'])).toEqual({ all: 3 });
  });

  test('of a file that holds an id twice counts it once', async () => {
    const { contents } = await read(await written());
    contents.captures.push(...contents.captures);
    contents.trash.push(...contents.trash);
    await restore(contents, 'replace', byPerson(9_000));
    expect(await countsOf(['all'])).toEqual({ all: 2 });
  });
});
