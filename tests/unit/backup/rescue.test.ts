import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readBackup } from '@/lib/backup/read';
import { rescue } from '@/lib/backup/rescue';
import { restore } from '@/lib/backup/restore';
import { byPerson } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { writeRaw } from '@/lib/inbox/store/raw';
import { z } from '@/lib/zod';

const sampleSchema = z.record(z.string(), z.array(z.record(z.string(), z.unknown())));
const name = 'earshot-that-does-not-open';

afterEach(async () => {
  await database.delete();
  indexedDB.deleteDatabase(name);
});

describe.each([1, 2, 3, 4, 5])('what version %i kept', (version) => {
  const sample = sampleSchema.parse(
    JSON.parse(readFileSync(new URL(`../../samples/database-${version}.json`, import.meta.url), 'utf8')),
  );

  test('is rescued without being opened, and restored with every word', async () => {
    const stores = Object.entries(sample).map(([store, rows]) => ({
      name: store,
      keyPath: null,
      autoIncrement: false,
      indexes: [],
      rows,
      keys: rows.map((_, at) => at),
    }));
    await writeRaw(name, { version: version * 10, stores, lost: [] });
    const rescued = await rescue(name, {}, 9_000);
    if (!rescued) throw new Error('nothing was rescued');
    const { pieces } = rescued;
    const read = await readBackup(
      (async function* () {
        yield* pieces;
      })(),
    );
    if ('error' in read) throw new Error(read.error);
    expect(read.backup).toMatchObject({ damage: null, bad: [] });
    await database.open();
    await restore(read.backup.contents, 'merge', byPerson(9_000));
    const words = (await database.captures.toArray()).map(({ id, text, status }) => ({ id, text, status }));
    expect(words).toMatchObject(
      (sample['captures'] ?? []).map(({ id, text, status }) => ({ id, text, status })),
    );
  });
});

test('of nothing, nothing is rescued', async () => {
  expect(await rescue('no-such-database', {}, 0)).toBeNull();
});
