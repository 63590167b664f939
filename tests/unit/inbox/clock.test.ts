import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, historyOf, undo } from '@/lib/inbox/captures/changes';
import { makeCorpus } from '@/lib/inbox/store/corpus';
import { database } from '@/lib/inbox/store/database';
import { idsIn } from '@/lib/inbox/queries/lists';
import { countsOf } from '@/lib/inbox/store/found';
import { seenPost } from './seen-post';

const capture = (id: string, now: number) =>
  addCapture(seenPost({ id, postedAt: null }), { identity: null, brand: null, now });

beforeEach(() => database.open());
afterEach(() => database.delete());

describe('where the clock was set back', () => {
  test('every capture stands in its lists and is counted', async () => {
    await capture('x:1', 5_000);
    await capture('x:2', 1_000);
    await capture('x:3', -1_000);
    expect((await idsIn('all')).toSorted()).toEqual(['x:1', 'x:2', 'x:3']);
    expect(await countsOf(['all', 'is:new'])).toEqual({ all: 3, 'is:new': 3 });
  });

  test('history is in the order in which things happened, and the last act is the one undone', async () => {
    await capture('x:1', 5_000);
    await change(['x:1'], () => ({ status: 'planned' }), byPerson(6_000));
    const last = byPerson(2_000);
    await change(['x:1'], () => ({ status: 'shipped' }), last);
    const statuses = (await historyOf('x:1')).filter(({ what }) => what === 'status');
    expect(statuses.map(({ to }) => to)).toEqual(['planned', 'shipped']);
    await undo(last.change, 1_000);
    expect(await capturesOf(['x:1'])).toMatchObject([{ status: 'planned', outcome: null }]);
  });

  test('what reads all words sees what was written since', async () => {
    await capture('x:1', 5_000);
    const corpus = makeCorpus();
    await corpus.refresh();
    await capture('x:2', 1_000);
    expect(await corpus.refresh()).toEqual(['x:2']);
  });

  test('what was deleted in its future is still in the trash', async () => {
    await capture('x:1', 5_000);
    await capture('x:2', 5_000);
    await removeCaptures(['x:1'], byPerson(9_000));
    await removeCaptures(['x:2'], byPerson(1_000));
    expect(await idsIn('trash')).toEqual(['x:1', 'x:2']);
  });
});
