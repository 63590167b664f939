import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addCapture, byPerson, capturesOf, removeCaptures } from '@/lib/inbox/captures/captures';
import { change, historyOf } from '@/lib/inbox/captures/changes';
import { copyDatabase, listCopies, openCopy } from '@/lib/inbox/copies/copies';
import { makeCorpus } from '@/lib/inbox/store/corpus';
import { database } from '@/lib/inbox/store/database';
import { countsOf } from '@/lib/inbox/store/found';
import { grant, grantedLast } from '@/lib/inbox/posts/granted';
import { erasePerson, forgetAuthors, recordOf } from '@/lib/inbox/queries/people';
import { keepView, readView } from '@/lib/inbox/surfaces/views';
import { keepWaiting, waitingTo } from '@/lib/inbox/posts/waiting';
import { seenPost } from '../seen-post';

const dana = { name: 'Dana Reyes', handle: 'dana', profile: 'https://x.com/dana' };
const sam = { name: 'Sam Okoro', handle: 'sam', profile: 'https://x.com/sam' };
const occasion = { identity: null, brand: null, now: 1_000 };

beforeEach(async () => {
  await database.open();
  await addCapture(seenPost({ id: 'x:1', author: dana, text: 'It leaks.' }), occasion);
  const answers = { author: dana, text: 'It leaks.', permalink: null };
  const reply = seenPost({ id: 'x:2', author: sam, text: 'Mine leaks too.', permalink: null, answers });
  await addCapture(reply, occasion);
  await addCapture(seenPost({ id: 'x:3', author: dana, text: 'And it rusts.' }), occasion);
  await change(['x:2'], () => ({ mergedInto: 'x:1' }), byPerson(1_500));
  await removeCaptures(['x:3'], byPerson(2_000));
});
afterEach(async () => {
  await database.delete();
  await Dexie.delete('earshot-copies');
});

test('a person’s record holds what they said, what is in the trash, and what happened to it', async () => {
  const record = await recordOf('x:@dana');
  expect(record.captures.map(({ id }) => id)).toEqual(['x:1']);
  expect(record.trash.map(({ id }) => id)).toEqual(['x:3']);
  expect(record.events.map(({ what }) => what).toSorted()).toEqual(['captured', 'captured', 'deleted']);
});

describe('erasing a person', () => {
  test('leaves nothing of theirs in captures, trash, history, lists or memory', async () => {
    const corpus = makeCorpus();
    await corpus.refresh();
    const view = await readView('popup');
    const typed = { 'reply x:1': 'It leaks. no more, Dana', 'came shipped': 'A new seal' };
    await keepView({ ...view, current: 'x:1', replying: ['x:1', 'x:2'], typed });
    await grant(['x:1', 'x:2'], 1_000);
    const reply = { post: 'x:1', permalink: null, to: 'Dana', text: 'It is dry.', why: '', tells: ['x:1'] };
    await keepWaiting(reply, null, 1_000);
    expect(await erasePerson('x:@dana')).toBe(2);
    expect(await readView('popup')).toMatchObject({
      current: null,
      replying: ['x:2'],
      typed: { 'came shipped': 'A new seal' },
    });
    expect(await grantedLast()).toMatchObject({ ids: ['x:2'] });
    expect(await waitingTo('x:1')).toBeNull();
    await corpus.refresh();
    expect([...corpus.captures.keys()]).toEqual(['x:2']);
    expect(await recordOf('x:@dana')).toMatchObject({ captures: [], trash: [], events: [] });
    expect(await historyOf('x:1')).toEqual([]);
    expect(await countsOf(['all', 'from:x:@dana'])).toEqual({ all: 1, 'from:x:@dana': 0 });
    const everything = await Promise.all(database.tables.map((table) => table.toArray()));
    expect(JSON.stringify(everything)).not.toMatch(/dana|leaks\.|rusts/i);
  });

  test('leaves nothing of theirs in any copy', async () => {
    await copyDatabase(database.name, 'week', 3_000);
    await erasePerson('x:@dana');
    const [copy] = await listCopies();
    const raw = await openCopy(copy?.id ?? 0);
    expect(JSON.stringify(raw)).not.toMatch(/Dana|It leaks|rusts/);
    expect(JSON.stringify(raw)).toContain('Mine leaks too.');
  });

  test('sets apart what was merged into their words', async () => {
    await erasePerson('x:@dana');
    expect(await capturesOf(['x:2'])).toMatchObject([{ mergedInto: null }]);
  });
});

test('authors are forgotten where something was told or declined long ago, and nowhere else', async () => {
  await change(['x:2'], () => ({ mergedInto: null }), byPerson(2_500));
  await change(['x:1'], () => ({ status: 'declined' }), byPerson(3_000));
  expect(await forgetAuthors(3_000)).toBe(0);
  expect(await forgetAuthors(3_001)).toBe(1);
  expect(await capturesOf(['x:1'])).toMatchObject([
    { author: { name: '', handle: null }, text: 'It leaks.' },
  ]);
  expect(await capturesOf(['x:2'])).toMatchObject([{ author: sam }]);
});
