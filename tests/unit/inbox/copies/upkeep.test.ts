import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change } from '@/lib/inbox/captures/changes';
import { listCopies } from '@/lib/inbox/copies/copies';
import { database } from '@/lib/inbox/store/database';
import { upkeep } from '@/lib/inbox/copies/upkeep';
import { seenPost } from '../seen-post';

const day = 24 * 60 * 60 * 1000;
const start = 1_700_000_000_000;

beforeEach(async () => {
  await database.open();
  await addCapture(seenPost({ id: 'x:1' }), { identity: null, brand: null, now: start });
});
afterEach(async () => {
  await database.delete();
  await Dexie.delete('earshot-copies');
});

test('a copy of everything is kept once a week, however often it is asked for', async () => {
  for (const days of [0, 1, 6, 7, 8]) await upkeep(start + days * day, null);
  expect((await listCopies()).map(({ at }) => (at - start) / day)).toEqual([7, 0]);
});

test('a clock that goes backwards makes no copy and forgets nobody', async () => {
  await upkeep(start, 24);
  await change(['x:1'], () => ({ status: 'declined' }), byPerson(start + day));
  await upkeep(start - 365 * day, 24);
  expect(await listCopies()).toHaveLength(1);
  expect(await capturesOf(['x:1'])).toMatchObject([{ author: { handle: expect.any(String) } }]);
});

test('names go when their time is over, and stay where nobody set one', async () => {
  await change(['x:1'], () => ({ status: 'declined' }), byPerson(start));
  await upkeep(start + 800 * day, null);
  expect(await capturesOf(['x:1'])).not.toMatchObject([{ author: { name: '' } }]);
  await upkeep(start + 800 * day, 24);
  expect(await capturesOf(['x:1'])).toMatchObject([{ author: { name: '', handle: null, profile: null } }]);
});
