import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson, removeCaptures } from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { areasInUse } from '@/lib/inbox/store/found';
import { capturesIn, countLists, idsIn } from '@/lib/inbox/queries/lists';
import { seenPost } from '../seen-post';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [index, id] of ['x:1', 'x:2', 'x:3', 'x:4'].entries()) {
    const post = seenPost({ id, postedAt: 900 - index * 100 });
    await addCapture(post, { identity: null, brand: null, now: 1_000 + index, kind: 'problem' });
  }
});

test('what is new stands latest first, what waits for an answer by how long it does', async () => {
  expect(await idsIn('new')).toEqual(['x:4', 'x:3', 'x:2', 'x:1']);
  expect(await idsIn('unanswered')).toEqual(['x:4', 'x:3', 'x:2', 'x:1']);
  await change(['x:1'], () => ({ answered: { by: 'us', at: 2_000, permalink: null } }), byPerson(2_000));
  expect(await idsIn('unanswered')).toEqual(['x:4', 'x:3', 'x:2']);
});

test('what waits on somebody and what nobody told yet stand with the longest standing first', async () => {
  await change(['x:3'], () => ({ status: 'planned' }), byPerson(2_000));
  await change(['x:1'], () => ({ status: 'handed-off' }), byPerson(3_000));
  expect(await idsIn('waiting')).toEqual(['x:3', 'x:1']);
  await change(['x:1'], () => ({ status: 'shipped' }), byPerson(4_000));
  await change(['x:3'], () => ({ status: 'declined' }), byPerson(5_000));
  expect(await idsIn('untold')).toEqual(['x:1', 'x:3']);
});

test('the trash holds what was deleted, the latest deletion first', async () => {
  await removeCaptures(['x:2'], byPerson(2_000));
  await removeCaptures(['x:1'], byPerson(3_000));
  expect(await idsIn('trash')).toEqual(['x:1', 'x:2']);
  expect((await capturesIn('trash', ['x:2']))[0]?.deletedAt).toBe(2_000);
  expect(await capturesIn('all', ['x:2'])).toEqual([]);
});

test('every list is counted', async () => {
  await change(['x:1'], () => ({ snoozedUntil: 9_000 }), byPerson(2_000));
  await change(['x:2'], () => ({ status: 'shipped' }), byPerson(2_000));
  await removeCaptures(['x:3'], byPerson(2_000));
  expect(await countLists()).toEqual({
    new: 1,
    unanswered: 1,
    waiting: 0,
    untold: 1,
    praise: 0,
    all: 3,
    snoozed: 1,
    trash: 1,
  });
});

test('the areas in use are known with how many captures are about each', async () => {
  await change(['x:1', 'x:2'], () => ({ areas: ['Clasps'] }), byPerson(2_000));
  await change(['x:2'], () => ({ areas: ['clasps', 'Opening hours'] }), byPerson(3_000));
  expect(await areasInUse()).toEqual([
    { area: 'clasps', count: 2 },
    { area: 'opening hours', count: 1 },
  ]);
});
