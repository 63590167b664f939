import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { captureSchema } from '@/lib/feedback/capture';
import { isUnanswered } from '@/lib/feedback/captures/filed-under';
import { ownPostSchema } from '@/lib/feedback/posts/own-post';
import { database, opened } from '@/lib/inbox/store/database';
import { countsOf } from '@/lib/inbox/store/found';
import { idsUnderAll } from './under-all';
import { budgets, hintOnlySignals, recordPost } from '@/lib/inbox/posts/posts';
import { olderVersions, sampleOf, storesOf } from '../../samples/versions';

const isCaptures = (table: string) => table === 'captures' || table === 'trash';
/** What every capture is since version 5 that was made before. */
const unsorted = ({ capturedAt, status }: Record<string, unknown>) => ({
  statusAt: capturedAt,
  outcome: status === 'shipped' || status === 'declined' ? status : null,
  reason: '',
  areas: [],
  department: null,
  summary: '',
  mergedInto: null,
  theme: null,
  snoozedUntil: null,
  answered: null,
  handedOff: null,
  redacted: false,
});

afterEach(() => database.delete());

describe.each(olderVersions)('what version %i kept', (version) => {
  beforeEach(async () => {
    const before = new Dexie('earshot');
    before.version(version).stores(storesOf(version));
    for (const [table, kept] of Object.entries(sampleOf(version))) await before.table(table).bulkAdd(kept);
    before.close();
    await database.open();
  });

  test('stands unchanged, but that before version 3 nobody guessed more than the kind, and before 5 nobody decided', async () => {
    for (const [table, kept] of Object.entries(sampleOf(version))) {
      const unguessed =
        version < 3 && isCaptures(table) ? { second: null, sentiment: null, unsure: false } : {};
      const expected = kept.map((row) => ({
        ...row,
        ...unguessed,
        ...(version < 5 && isCaptures(table) && unsorted(row)),
      }));
      expect([table, await database.table(table).toArray()]).toEqual([table, expected]);
    }
    const captures = await database.captures.toArray();
    expect(captures.map((capture) => captureSchema.parse(capture))).toEqual(captures);
  });

  test('has nothing on its way to anybody', async () => {
    expect(await database.deliveries.count()).toBe(0);
  });

  test('is found and counted by its terms', async () => {
    await opened();
    const kept = await database.captures.toArray();
    expect(await idsUnderAll(['all'])).toHaveLength(kept.length);
    expect(await countsOf(['all', 'is:unanswered'])).toEqual({
      all: kept.length,
      'is:unanswered': kept.filter(isUnanswered).length,
    });
  });
});

test('posts of version 1 count as they did', async () => {
  const before = new Dexie('earshot');
  before.version(1).stores(storesOf(1));
  await before.table('posts').bulkAdd(sampleOf(1)['posts'] ?? []);
  before.close();
  await database.open();
  const [old] = await database.posts.toArray();
  if (!old) throw new Error('no post');
  expect(ownPostSchema.parse(old)).toEqual(old);
  expect((await budgets(['acme'], old.at, 10))['acme']).toMatchObject({ seen: 1, aboutUs: 1 });
  for (const id of ['1', '2', '3']) await recordPost({ ...old, id, held: 'cta-buy' });
  expect(await hintOnlySignals({})).toEqual(['cta-buy']);
});
