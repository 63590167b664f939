import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { decideGranted, grant, grantedLast } from '@/lib/inbox/posts/granted';
import { seenPost } from '../seen-post';

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const id of ['x:1', 'x:2', 'x:3'])
    await addCapture(seenPost({ id, likeness: id, text: 'Sync!' }), { identity: null, brand: null, now: 1 });
});

test('what was granted last is asked about first, until somebody has decided', async () => {
  await grant(['x:1'], 10);
  await grant(['x:2', 'x:3'], 20);
  expect(await grantedLast()).toEqual({ at: 20, ids: ['x:2', 'x:3'] });
  await decideGranted(20);
  expect(await grantedLast()).toEqual({ at: 10, ids: ['x:1'] });
  await decideGranted(10);
  expect(await grantedLast()).toBeNull();
});

test('what is no longer open, or gone, is not asked about', async () => {
  await grant(['x:1', 'x:2', 'x:9'], 10);
  await change(['x:1'], () => ({ status: 'shipped' }), byPerson(20));
  expect(await grantedLast()).toEqual({ at: 10, ids: ['x:2'] });
  await change(['x:2'], () => ({ status: 'declined' }), byPerson(30));
  expect(await grantedLast()).toBeNull();
});
