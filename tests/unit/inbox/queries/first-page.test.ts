import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { database } from '@/lib/inbox/store/database';
import { readFirstPage } from '@/lib/inbox/queries/first-page';
import { idsIn } from '@/lib/inbox/queries/lists';
import { merge } from '@/lib/inbox/captures/merging';
import { keepView } from '@/lib/inbox/surfaces/views';
import { seenPost } from '../seen-post';

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  for (let index = 0; index < 40; index += 1) {
    const id = `x:${index}`;
    await addCapture(seenPost({ id, likeness: id }), { identity: null, brand: null, now: 1_000 + index });
  }
});

test('a surface opens with the list it was left with and the rows that come into sight', async () => {
  await merge(['x:0'], 'x:39', byPerson(2_000));
  await keepView({ ...(await readFirstPage('app')).view, list: 'all', current: 'x:7' });
  const { view, ids, rows, counts } = await readFirstPage('app');
  expect(view).toMatchObject({ surface: 'app', list: 'all', current: 'x:7' });
  expect(ids).toEqual((await idsIn('all')).slice(0, 30));
  expect(ids[0]).toBe('x:39');
  expect(rows.captures.get('x:39')).toMatchObject({ id: 'x:39', capturedAt: 1_039 });
  expect(rows.merged.get('x:39')).toBe(1);
  expect(rows.captures.size).toBe(30);
  expect(counts).toMatchObject({ all: 40, new: 39 });
});

test('a list that was scrolled or searched opens whole, and one that waits longest first from its beginning', async () => {
  const all = await idsIn('unanswered');
  expect(all).toHaveLength(40);
  await keepView({ ...(await readFirstPage('app')).view, list: 'unanswered' });
  expect((await readFirstPage('app')).ids).toEqual(all.slice(0, 30));
  const { view } = await readFirstPage('app');
  await keepView({ ...view, scroll: 900 });
  expect((await readFirstPage('app')).ids).toEqual(all);
  await keepView({ ...view, search: 'clasp' });
  expect((await readFirstPage('app')).ids).toEqual(all);
});

test('a database that is closed is opened for it', async () => {
  database.close();
  expect((await readFirstPage('popup')).view.list).toBe('new');
});
