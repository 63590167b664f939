import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { bringIn, type Brought } from '@/lib/inbox/captures/imports';
import { mergedUnder, mergeEach } from '@/lib/inbox/captures/merging';
import { repeatsIn } from '@/lib/inbox/captures/repeats';
import { seenPost } from '../seen-post';

const never = new AbortController().signal;
const noRules = { brands: [], departments: [], routes: [] };
const said = (id: string, text: string): Brought => ({
  post: seenPost({ id, likeness: id, text }),
  kind: null,
  areas: [],
});
const pause = async () => undefined;
const cover = 'Please make a rain cover for the bag';
const act = { ...byPerson(5_000), by: 'file' as const };
const found = async () =>
  (await repeatsIn(act.change, pause)).map(({ capture, before, near }) => [
    capture.id,
    before.id,
    near.reason,
  ]);

beforeEach(async () => {
  await database.open();
  await addCapture(seenPost({ id: 'x:here', text: cover }), { identity: null, brand: null, now: 1 });
});
afterEach(() => database.delete());

test('what a file brings is found where it was said before, here or earlier in the file', async () => {
  await bringIn(
    [
      said('x:1', cover),
      said('x:2', 'Does the lamp dim at night?'),
      said('x:3', 'Does the lamp dim at night, and slowly?'),
      said('x:4', 'Weather on the wall chart'),
    ],
    act,
    noRules,
    () => undefined,
    never,
  );
  expect(await found()).toEqual([
    ['x:1', 'x:here', 'same-words'],
    ['x:3', 'x:2', 'like-words'],
  ]);
});

test('all are merged as one act, into whatever that is merged into, and undone as one', async () => {
  await bringIn([said('x:1', cover), said('x:2', cover)], act, noRules, () => undefined, never);
  const merging = byPerson(6_000);
  await mergeEach(
    [
      { id: 'x:1', into: 'x:here' },
      { id: 'x:2', into: 'x:1' },
    ],
    merging,
  );
  expect((await mergedUnder('x:here')).map(({ id }) => id).sort()).toEqual(['x:1', 'x:2']);
  expect(await found()).toEqual([]);
  await undo(merging.change, 7_000);
  expect(await mergedUnder('x:here')).toEqual([]);
});
