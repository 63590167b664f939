import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { idsUnder } from '@/lib/inbox/store/found';
import { merge, mergedUnder, unmerge } from '@/lib/inbox/captures/merging';
import { seenPost } from '../seen-post';

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [index, id] of ['x:1', 'x:2', 'x:3'].entries())
    await addCapture(seenPost({ id }), { identity: null, brand: null, now: 1_000 + index });
});

const at = (time: number) => byPerson(time);
const one = async (id: string) => (await capturesOf([id]))[0];

test('what is merged stands under the other, out of the list of new ones, with its own words', async () => {
  await merge(['x:2'], 'x:1', at(2_000));
  expect((await mergedUnder('x:1')).map(({ id }) => id)).toEqual(['x:2']);
  expect(await idsUnder('is:new')).toEqual(['x:1', 'x:3']);
  expect((await one('x:2'))?.text).toBe(seenPost({ id: 'x:2' }).text);
});

test('what stood under a merged one comes along, and nothing stands under what is merged itself', async () => {
  await merge(['x:3'], 'x:2', at(2_000));
  await merge(['x:2'], 'x:1', at(3_000));
  expect((await mergedUnder('x:1')).map(({ id }) => id)).toEqual(['x:2', 'x:3']);
  await unmerge(['x:3'], at(4_000));
  await merge(['x:3'], 'x:2', at(5_000));
  expect((await one('x:3'))?.mergedInto).toBe('x:1');
});

test('it goes the way of the one it is merged into, then and from now on', async () => {
  await change(['x:1'], () => ({ status: 'planned' }), at(2_000));
  await merge(['x:2'], 'x:1', at(3_000));
  expect(await one('x:2')).toMatchObject({ status: 'planned', statusAt: 3_000 });
  await change(['x:1'], () => ({ status: 'shipped' }), at(4_000));
  expect(await one('x:2')).toMatchObject({ status: 'shipped', outcome: 'shipped' });
});

test('its author still has to hear of what the other one was told', async () => {
  await change(['x:1'], () => ({ status: 'shipped' }), at(2_000));
  await change(['x:1'], () => ({ status: 'told' }), at(3_000));
  await merge(['x:2'], 'x:1', at(4_000));
  expect(await one('x:2')).toMatchObject({ status: 'shipped', outcome: 'shipped' });
});

test('one act, undone as a whole', async () => {
  await change(['x:1'], () => ({ status: 'planned' }), at(2_000));
  const act = at(3_000);
  await merge(['x:2', 'x:3'], 'x:1', act);
  await undo(act.change, 4_000);
  expect(await capturesOf(['x:2', 'x:3'])).toMatchObject([
    { mergedInto: null, status: 'new' },
    { mergedInto: null, status: 'new' },
  ]);
});

test('merging into oneself or into what is gone changes nothing', async () => {
  expect(await merge(['x:1'], 'x:1', at(2_000))).toBe(0);
  expect(await merge(['x:1'], 'x:nowhere', at(2_000))).toBe(0);
  expect((await one('x:1'))?.mergedInto).toBeNull();
});

test('deleting the one it stands under lets it stand for itself, and undoing puts it back', async () => {
  await merge(['x:2'], 'x:1', at(2_000));
  const act = at(3_000);
  await removeCaptures(['x:1'], act);
  expect(await idsUnder('is:new')).toEqual(['x:2', 'x:3']);
  await undo(act.change, 4_000);
  expect((await mergedUnder('x:1')).map(({ id }) => id)).toEqual(['x:2']);
});
