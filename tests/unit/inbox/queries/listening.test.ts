import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { change, undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { makeListening } from '@/lib/inbox/queries/listening';
import { seenPost } from '../seen-post';

const draft = { text: 'Introducing calendar sync!', topics: ['calendar sync'], names: ['Tarn'] };
const listen = () => makeListening(() => Promise.resolve());

async function said(by: string, text: string, brand: string | null = null): Promise<string> {
  const id = `x:${by}`;
  const author = { name: by, handle: by, profile: null };
  await addCapture(seenPost({ id, likeness: id, author, text }), {
    identity: null,
    brand,
    now: 1_000,
    kind: 'idea',
  });
  return id;
}

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});

test('says who wished for what a draft brings, in their words, from two people on', async () => {
  const listening = listen();
  await said('ana', 'Please add calendar sync.');
  expect(await listening.about(draft, 'tarn')).toBeNull();
  await said('ben', 'I would love calendar sync!');
  expect(await listening.about(draft, 'tarn')).toMatchObject({
    people: 2,
    phrase: 'calendar sync',
    quotes: [{ text: expect.stringContaining('calendar sync') }, { id: expect.any(String) }],
  });
});

test('whoever was told or refused wishes no more, and an undo brings the wish back', async () => {
  const listening = listen();
  await said('ana', 'Please add calendar sync.');
  const ben = await said('ben', 'I would love calendar sync!');
  const act = byPerson(2_000);
  await change([ben], () => ({ status: 'declined' }), act);
  expect(await listening.about(draft, 'tarn')).toBeNull();
  await undo(act.change, 3_000);
  expect(await listening.about(draft, 'tarn')).toMatchObject({ people: 2 });
});

test('what was said to another brand is not heard', async () => {
  const listening = listen();
  await said('ana', 'Please add calendar sync.', 'tarn');
  await said('ben', 'I would love calendar sync!', 'other');
  expect(await listening.about(draft, 'tarn')).toBeNull();
  await said('cy', 'Calendar sync please!');
  expect(await listening.about(draft, 'tarn')).toMatchObject({ people: 2 });
});
