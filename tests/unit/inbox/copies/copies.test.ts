import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf, removeCaptures } from '@/lib/inbox/captures/captures';
import { historyOf } from '@/lib/inbox/captures/changes';
import { copyDatabase, listCopies, openCopy, rewriteCopies } from '@/lib/inbox/copies/copies';
import { database, latestVersion, opened } from '@/lib/inbox/store/database';
import { countsOf } from '@/lib/inbox/store/found';
import { readRaw } from '@/lib/inbox/store/raw';
import { resetInbox, restoreCopy } from '@/lib/inbox/copies/restore-copy';
import { seenPost } from '../seen-post';

const occasion = { identity: null, brand: null, now: 1_000 };
const now = 5_000;

beforeEach(() => database.open());
afterEach(async () => {
  await database.delete();
  await Dexie.delete('earshot-copies');
});

test('the number of the version is the one that the database opens with', () => {
  expect(database.verno).toBe(latestVersion);
});

describe('a copy', () => {
  test('brings back everything as it was, and what was between is a copy too', async () => {
    await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion);
    const before = await capturesOf(['x:1']);
    const copy = await copyDatabase(database.name, 'week', now);
    await removeCaptures(['x:1'], byPerson(2_000));
    await addCapture(seenPost({ id: 'x:2', text: 'Lovely.' }), occasion);
    const back = await restoreCopy(copy ?? 0, now + 1);
    expect(await capturesOf(['x:1', 'x:2'])).toEqual(before);
    expect(await historyOf('x:1')).toMatchObject([{ what: 'captured' }]);
    expect(await countsOf(['all'])).toEqual({ all: 1 });
    await restoreCopy(Number(back), now + 2);
    expect(await capturesOf(['x:1', 'x:2'])).toMatchObject([{ id: 'x:2' }]);
  });

  test('is one of the last two of a week; older ones go', async () => {
    for (const at of [1, 2, 3]) await copyDatabase(database.name, 'week', at);
    await copyDatabase(database.name, 'restore', 4);
    expect((await listCopies()).map(({ why, at }) => [why, at])).toEqual([
      ['restore', 4],
      ['week', 3],
      ['week', 2],
    ]);
  });

  test('of nothing is none', async () => {
    expect(await copyDatabase('no-such-database', 'week', now)).toBeNull();
  });

  test('that a newer Earshot made is not put where this one could not open it', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion);
    const copy = await copyDatabase(database.name, 'week', now);
    await rewriteCopies((raw) => ({ ...raw, version: (latestVersion + 1) * 10 }));
    await expect(restoreCopy(copy ?? 0, now)).rejects.toMatchObject({ name: 'VersionError' });
    expect(await capturesOf(['x:1'])).toHaveLength(1);
  });

  test('that has gone restores nothing', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion);
    expect(await restoreCopy(99, now)).toBe(false);
    expect(await capturesOf(['x:1'])).toHaveLength(1);
  });

  test('can be rewritten, as an erasure must', async () => {
    await addCapture(seenPost({ id: 'x:1' }), occasion);
    const copy = await copyDatabase(database.name, 'week', now);
    await rewriteCopies((raw) => ({
      ...raw,
      stores: raw.stores.map((store) => ({ ...store, rows: [], keys: [] })),
    }));
    expect((await openCopy(copy ?? 0))?.stores.every(({ rows }) => rows.length === 0)).toBe(true);
  });
});

describe('an update', () => {
  const older = async () => {
    await database.delete();
    const before = new Dexie('earshot');
    before.version(4).stores({ captures: 'id, capturedAt', trash: 'id', views: 'surface' });
    await before.table('captures').add({ ...seenPost({ id: 'x:1' }), capturedAt: 1_000, status: 'new' });
    before.close();
  };

  test('keeps a copy of what the older version wrote, once', async () => {
    await older();
    await opened();
    database.close();
    await opened();
    const [copy, ...others] = await listCopies();
    expect(others).toEqual([]);
    expect(copy?.why).toBe('update');
    expect((await openCopy(copy?.id ?? 0))?.version).toBe(40);
  });

  test('can be gone through again from its copy', async () => {
    await older();
    await opened();
    await removeCaptures(['x:1'], byPerson(2_000));
    const [copy] = await listCopies();
    await restoreCopy(copy?.id ?? 0, now);
    expect(await capturesOf(['x:1'])).toMatchObject([{ id: 'x:1', statusAt: 1_000 }]);
  });
});

test('an inbox that is reset is empty, and its copies stay', async () => {
  await addCapture(seenPost({ id: 'x:1' }), occasion);
  await copyDatabase(database.name, 'week', now);
  await resetInbox();
  expect(await database.captures.count()).toBe(0);
  expect(await listCopies()).toHaveLength(1);
});

test('what is readable is read without knowing the schema', async () => {
  await addCapture(seenPost({ id: 'x:1', text: 'It leaks.' }), occasion);
  const raw = await readRaw('earshot');
  expect(raw?.lost).toEqual([]);
  expect(raw?.stores.find(({ name }) => name === 'captures')?.rows).toMatchObject([{ text: 'It leaks.' }]);
});
