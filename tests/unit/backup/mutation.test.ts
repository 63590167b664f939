import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { readBackup } from '@/lib/backup/read';
import { restore } from '@/lib/backup/restore';
import { backupText } from '@/lib/backup/write';
import { database } from '@/lib/inbox/store/database';
import { byPerson } from '@/lib/inbox/captures/captures';
import { randomFrom } from '../../random';
import { sampleOf } from '../../samples/versions';

const rounds = 2_000;
/** Of so many one is restored as well. */
const oneIn = 50;

afterEach(() => database.delete());

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}

async function written(): Promise<string> {
  const sample = sampleOf(5);
  let text = '';
  const rows = async function* (table: string) {
    const kept = sample[table] ?? [];
    // Enough lines to be torn apart.
    yield Array.from({ length: 6 }, (_, at) =>
      kept.map((row) => (typeof row.id === 'string' ? { ...row, id: `${row.id}${at}` } : row)),
    ).flat();
  };
  for await (const piece of backupText(rows, {}, 9_000)) text += piece;
  return text;
}

/** One way to spoil a file: what stood from `from` to `to` is cut, doubled, moved, or written over. */
function mutilated(text: string, random: () => number): string {
  const at = () => Math.floor(random() * text.length);
  const [from = 0, to = 0] = [at(), at()].toSorted((one, other) => one - other);
  const piece = text.slice(from, to);
  const letter = String.fromCharCode(Math.floor(random() * 0x10000));
  const ways = [
    () => text.slice(0, from),
    () => text.slice(from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, to) + piece + text.slice(to),
    () => text.slice(0, from) + text.slice(to) + piece,
    () => text.slice(0, from) + letter + text.slice(from + 1),
    () => text.slice(0, from) + text.slice(from + 1),
    () => text.replaceAll('\n', random() < 0.5 ? '\r\n' : ' '),
    () => text.slice(0, from) + piece.split('').toReversed().join('') + text.slice(to),
    () => text.slice(0, from) + '{"format":"earshot-backup","version":1}\n' + text.slice(from),
  ];
  return ways[Math.floor(random() * ways.length)]?.() ?? text;
}

test('of 2,000 mutilations none throws, none brings a word that is not in the file, and what is not said to be damaged is as it was written', async () => {
  const text = await written();
  const before = await readBackup(whole(text));
  if ('error' in before) throw new Error(before.error);
  expect(before.backup).toMatchObject({ damage: null, bad: [] });
  const random = randomFrom(4);
  for (let round = 0; round < rounds; round += 1) {
    const spoilt = mutilated(text, random);
    const read = await readBackup(whole(spoilt));
    if ('error' in read) continue;
    const { contents, damage } = read.backup;
    for (const { text: words } of [...contents.captures, ...contents.trash])
      expect(spoilt, `round ${round}`).toContain(JSON.stringify(words).slice(1, -1));
    if (damage === null) expect(contents, `round ${round}`).toEqual(before.backup.contents);
    if (round % oneIn !== 0) continue;
    await restore(contents, 'merge', byPerson(9_000));
    const kept = await database.captures.toCollection().primaryKeys();
    for (const { id } of contents.captures) expect(kept, `round ${round}`).toContain(id);
  }
});
