import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { makeAlike } from '@/lib/inbox/queries/alike';
import { addCapture, byPerson, removeCaptures } from '@/lib/inbox/captures/captures';
import { makeCorpus } from '@/lib/inbox/store/corpus';
import { database } from '@/lib/inbox/store/database';
import { seenPost } from '../seen-post';

const words = 'The left clip on my pannier came loose again on the way to work.';
const occasion = { identity: null, brand: null, now: 1_000 };
const noor = { name: 'Noor Haddad', handle: 'noorh', profile: null };

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  await addCapture(seenPost({ id: 'x:1', text: words }), occasion);
  await addCapture(seenPost({ id: 'x:2', text: words.toUpperCase(), author: noor }), occasion);
  await addCapture(seenPost({ id: 'x:3', text: 'Does the lamp dim?' }), occasion);
});

test('what says the same is found, and what comes and goes is followed', async () => {
  const corpus = makeCorpus();
  const alike = makeAlike(corpus, async () => undefined);
  await corpus.refresh();
  expect(await alike.to('x:1')).toEqual([{ id: 'x:2', score: 1, reason: 'same-words' }]);
  expect(await alike.to('x:3')).toEqual([]);
  expect(await alike.to('x:nowhere')).toBeUndefined();
  await addCapture(seenPost({ id: 'x:4', text: `${words} Again!`, author: noor }), occasion);
  await removeCaptures(['x:2'], byPerson(2_000));
  await corpus.refresh();
  expect((await alike.to('x:1'))?.map(({ id }) => id)).toEqual(['x:4']);
});

test('others have their turn while many are made ready', async () => {
  const capture = seenPost({ id: 'x:0', text: words });
  const captures = new Map(
    Array.from({ length: 450 }, (_, index) => [`x:${index}`, { ...capture, id: `x:${index}` }] as const),
  );
  let turns = 0;
  const alike = makeAlike({ captures }, async () => {
    turns += 1;
  });
  expect(await alike.to('x:0')).toHaveLength(449);
  expect(turns).toBe(2);
});
