import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf, removeCaptures } from '@/lib/inbox/captures/captures';
import { historyOf, undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { idsUnder } from '@/lib/inbox/store/found';
import { bringIn, countUnknown, lastImport, type Brought } from '@/lib/inbox/captures/imports';
import { unknownBrand } from '@/lib/profile/ownership';
import { seenPost } from '../seen-post';

const noRules = { brands: [], departments: [], routes: [] };
const never = new AbortController().signal;
const act = () => ({ ...byPerson(5_000), by: 'file' as const });
const many = (count: number): Brought[] =>
  Array.from({ length: count }, (_, at) => ({
    post: seenPost({ id: `x:${at}`, text: `Wish ${at}`, likeness: `l${at}` }),
    kind: 'idea',
    areas: ['Straps'],
  }));

beforeEach(() => database.open());
afterEach(() => database.delete());

test('what a file brings is kept with what it says of it, and a second time brings nothing', async () => {
  expect(await countUnknown(many(3))).toBe(3);
  expect(await bringIn(many(3), act(), noRules, () => undefined, never)).toBe(3);
  expect(await capturesOf(['x:1'])).toMatchObject([
    { text: 'Wish 1', kind: 'idea', kindBy: 'person', areas: ['Straps'], capturedAt: 5_000 },
  ]);
  expect(await historyOf('x:1')).toMatchObject([{ what: 'captured', by: 'file' }]);
  expect(await countUnknown(many(3))).toBe(0);
  expect(await bringIn(many(3), act(), noRules, () => undefined, never)).toBe(0);
});

test('what is kept already or was deleted stays as it is', async () => {
  await addCapture(seenPost({ id: 'x:0', text: 'Ours' }), { identity: null, brand: null, now: 1 });
  await addCapture(seenPost({ id: 'x:1', text: 'Gone' }), { identity: null, brand: null, now: 1 });
  await removeCaptures(['x:1'], byPerson(2));
  expect(await bringIn(many(3), act(), noRules, () => undefined, never)).toBe(1);
  expect(await capturesOf(['x:0', 'x:1', 'x:2'])).toMatchObject([{ text: 'Ours' }, { id: 'x:2' }]);
});

test('words that were said nobody knows where are known wherever they are kept from', async () => {
  const [kept] = many(1);
  if (!kept) throw new Error('none');
  await addCapture(kept.post, { identity: null, brand: null, now: 1 });
  const from = (site: 'web' | 'linkedin') => ({ ...kept, post: { ...kept.post, site, id: `${site}:l0` } });
  expect(await countUnknown([from('web')])).toBe(0);
  expect(await countUnknown([from('linkedin')])).toBe(1);
});

test('all of it is taken back as one act', async () => {
  await addCapture(seenPost({ id: 'x:0', text: 'Ours' }), { identity: null, brand: null, now: 1 });
  const one = act();
  await bringIn(many(1_200), one, noRules, () => undefined, never);
  await undo(one.change, 6_000);
  expect(await idsUnder('all')).toEqual(['x:0']);
  expect(await database.trash.count()).toBe(1_199);
});

test('it is filed by our rules, and what the file says itself stays', async () => {
  const brand = { ...unknownBrand, id: 'b', areas: [{ name: 'Delivery', keywords: ['parcel'] }] };
  const department = {
    id: 'ops',
    name: 'Operations',
    person: '',
    target: null,
    areas: ['Delivery', 'Straps'],
  };
  const desks = { brands: [brand], departments: [department], routes: [] };
  const said = (id: string, areas: string[]): Brought => ({
    post: seenPost({ id, likeness: id, text: 'Where is my parcel?' }),
    kind: null,
    areas,
  });
  await bringIn([said('x:1', []), said('x:2', ['Straps'])], act(), desks, () => undefined, never);
  expect(await capturesOf(['x:1', 'x:2'])).toMatchObject([
    { areas: ['Delivery'], department: 'ops' },
    { areas: ['Straps'], department: 'ops' },
  ]);
  expect(await historyOf('x:1')).toMatchObject([
    { what: 'captured', by: 'file' },
    { what: 'areas', by: 'rule', why: '“parcel” is a word of Delivery' },
    { what: 'department', by: 'rule' },
  ]);
});

test('the last one of the hour is known until it is taken back', async () => {
  const hour = 60 * 60 * 1000;
  const first = { ...act(), at: 5_000 };
  const second = { ...act(), at: 6_000 };
  await bringIn(many(2), first, noRules, () => undefined, never);
  await bringIn(many(5), second, noRules, () => undefined, never);
  expect(await lastImport(7_000)).toEqual({ act: second.change, at: 6_000, came: 3 });
  await undo(second.change, 7_000);
  expect(await lastImport(7_000)).toEqual({ act: first.change, at: 5_000, came: 2 });
  expect(await lastImport(5_001 + hour)).toBeNull();
});

test('what was captured here is no import', async () => {
  await addCapture(seenPost({ id: 'x:1' }), { identity: null, brand: null, now: 6_000 });
  expect(await lastImport(7_000)).toBeNull();
});

test('it tells how far it is, and can be given up between', async () => {
  const stop = new AbortController();
  const told: number[] = [];
  const came = await bringIn(
    many(1_200),
    act(),
    noRules,
    (done) => {
      told.push(done);
      if (done === 1_000) stop.abort();
    },
    stop.signal,
  );
  expect(told).toEqual([500, 1_000]);
  expect(came).toBe(1_000);
  expect(await idsUnder('all')).toHaveLength(1_000);
});
