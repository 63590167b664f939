import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change, historyOf, undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { replied } from '@/lib/inbox/posts/replied';
import { keepWaiting, waitingTo } from '@/lib/inbox/posts/waiting';
import { seenPost } from '../seen-post';

const permalink = 'https://x.com/maya/status/1';
const waits = (tells: string[]) =>
  keepWaiting({ post: 'x:1', permalink, to: 'Maya', text: 'It is in.', why: '', tells }, null, 0);

beforeEach(async () => {
  fakeBrowser.reset();
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const id of ['x:1', 'x:2']) {
    await addCapture(seenPost({ id, text: `Calendar sync please, ${id}` }), {
      identity: null,
      brand: null,
      now: 1_000,
    });
  }
});

test('a reply that tells makes told all that it tells of, in the words that went out, and is undone as one', async () => {
  await change(['x:1', 'x:2'], () => ({ status: 'shipped' }), byPerson(2_000));
  await waits(['x:1', 'x:2']);
  const act = byPerson(3_000);
  await replied('x:1', 'It is in. What next?', act);
  expect(await capturesOf(['x:1', 'x:2'])).toMatchObject([
    { status: 'told', outcome: 'shipped' },
    { status: 'told', outcome: 'shipped' },
  ]);
  expect((await historyOf('x:2')).at(-1)).toMatchObject({
    what: 'told',
    to: { text: 'It is in. What next?', permalink },
    at: 3_000,
  });
  expect(await waitingTo('x:1')).toBeNull();
  await undo(act.change, 4_000);
  expect(await capturesOf(['x:1', 'x:2'])).toMatchObject([{ status: 'shipped' }, { status: 'shipped' }]);
});

test('a reply that only asks back answers its post, whose loop stays open', async () => {
  await waits([]);
  await replied('x:1', 'What would you use it for first?', byPerson(3_000));
  expect(await capturesOf(['x:1', 'x:2'])).toMatchObject([
    { status: 'new', answered: { by: 'us', at: 3_000, permalink } },
    { answered: null },
  ]);
});

test('a reply that nobody let wait changes nothing', async () => {
  const before = await capturesOf(['x:1']);
  await replied('x:1', 'Thanks!', byPerson(3_000));
  expect(await capturesOf(['x:1'])).toEqual(before);
});
