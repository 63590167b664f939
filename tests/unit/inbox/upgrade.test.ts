import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownPostSchema } from '@/lib/feedback/own-post';
import { database } from '@/lib/inbox/database';
import { budgets, hintOnlySignals, recordPost } from '@/lib/inbox/posts';
import { z } from '@/lib/zod';

const rows = z.record(z.string(), z.array(z.looseObject({ id: z.optional(z.string()) })));
const sample = rows.parse(
  JSON.parse(readFileSync(new URL('../../samples/database-1.json', import.meta.url), 'utf8')),
);

test('what version 1 kept stands unchanged in version 2, and counts as it did', async () => {
  // As version 1 declared it, written out: what is in use may change.
  const before = new Dexie('earshot');
  before.version(1).stores({
    captures:
      'id, capturedAt, [kind+capturedAt], [status+capturedAt], [kind+status+capturedAt], [site+likeness]',
    trash: 'id, deletedAt, [site+likeness]',
    posts: 'id, at, [brand+at]',
    views: 'surface',
  });
  for (const [table, kept] of Object.entries(sample)) await before.table(table).bulkAdd(kept);
  before.close();

  for (const [table, kept] of Object.entries(sample))
    expect([table, await database.table(table).toArray()]).toEqual([table, kept]);
  const [old] = await database.posts.toArray();
  if (!old) throw new Error('no post');
  expect(ownPostSchema.parse(old)).toEqual(old);
  expect((await budgets(['acme'], old.at))['acme']).toMatchObject({ seen: 1, aboutUs: 1 });
  for (const id of ['1', '2', '3']) await recordPost({ ...old, id, held: 'cta-buy' });
  expect(await hintOnlySignals({})).toEqual(['cta-buy']);
});
