import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { captureSchema } from '@/lib/feedback/capture';
import { ownPostSchema } from '@/lib/feedback/own-post';
import { database } from '@/lib/inbox/database';
import { budgets, hintOnlySignals, recordPost } from '@/lib/inbox/posts';
import { z } from '@/lib/zod';

const rows = z.record(z.string(), z.array(z.looseObject({ id: z.optional(z.string()) })));
const sampleOf = (version: number) =>
  rows.parse(
    JSON.parse(readFileSync(new URL(`../../samples/database-${version}.json`, import.meta.url), 'utf8')),
  );

// As each version declared it, written out: what is in use may change.
const first = {
  captures:
    'id, capturedAt, [kind+capturedAt], [status+capturedAt], [kind+status+capturedAt], [site+likeness]',
  trash: 'id, deletedAt, [site+likeness]',
  posts: 'id, at, [brand+at]',
  views: 'surface',
};
const versions = [
  [1, first],
  [2, { ...first, posts: 'id, at, [brand+at], held' }],
  [3, { ...first, posts: 'id, at, [brand+at], held' }],
] as const;

afterEach(() => database.delete());

describe.each(versions)('what version %i kept', (version, stores) => {
  beforeEach(async () => {
    const before = new Dexie('earshot');
    before.version(version).stores(stores);
    for (const [table, kept] of Object.entries(sampleOf(version))) await before.table(table).bulkAdd(kept);
    before.close();
    await database.open();
  });

  test('stands unchanged, but that before version 3 nobody guessed more of a capture than its kind', async () => {
    for (const [table, kept] of Object.entries(sampleOf(version))) {
      const unguessed =
        version < 3 && (table === 'captures' || table === 'trash')
          ? { second: null, sentiment: null, unsure: false }
          : {};
      const expected = kept.map((row) => ({ ...row, ...unguessed }));
      expect([table, await database.table(table).toArray()]).toEqual([table, expected]);
    }
    const captures = await database.captures.toArray();
    expect(captures.map((capture) => captureSchema.parse(capture))).toEqual(captures);
  });
});

test('posts of version 1 count as they did', async () => {
  const before = new Dexie('earshot');
  before.version(1).stores(first);
  await before.table('posts').bulkAdd(sampleOf(1)['posts'] ?? []);
  before.close();
  await database.open();
  const [old] = await database.posts.toArray();
  if (!old) throw new Error('no post');
  expect(ownPostSchema.parse(old)).toEqual(old);
  expect((await budgets(['acme'], old.at))['acme']).toMatchObject({ seen: 1, aboutUs: 1 });
  for (const id of ['1', '2', '3']) await recordPost({ ...old, id, held: 'cta-buy' });
  expect(await hintOnlySignals({})).toEqual(['cta-buy']);
});
