import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { change, historyOf } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { idsUnder } from '@/lib/inbox/store/found';
import { nextWaking, wake } from '@/lib/inbox/captures/snooze';
import { seenPost } from '../seen-post';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const id of ['x:1', 'x:2', 'x:3'])
    await addCapture(seenPost({ id }), { identity: null, brand: null, now: 1_000 });
  await change(['x:1'], () => ({ snoozedUntil: 5_000 }), byPerson(2_000));
  await change(['x:2'], () => ({ snoozedUntil: 9_000 }), byPerson(2_000));
});

test('what is put off is out of sight until its time, and then back by a rule', async () => {
  expect(await idsUnder('is:new')).toEqual(['x:3']);
  expect(await wake(4_999)).toBe(0);
  expect(await wake(5_000)).toBe(1);
  expect(await idsUnder('is:new')).toEqual(['x:1', 'x:3']);
  expect((await historyOf('x:1')).at(-1)).toMatchObject({ what: 'snoozedUntil', to: null, by: 'rule' });
});

test('the clock is set for the first to come back, and for none where none is put off', async () => {
  expect(await nextWaking()).toBe(5_000);
  await wake(5_000);
  expect(await nextWaking()).toBe(9_000);
  await wake(10_000);
  expect(await nextWaking()).toBeNull();
});
