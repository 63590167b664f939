import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { matchesQuery, queryOf, searchable } from '@/lib/feedback/search/query';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change, tell } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { countUnassigned, waitingFor, weekOf } from '@/lib/inbox/queries/decisions';
import { idsIn } from '@/lib/inbox/queries/lists';
import { heardSince } from '@/lib/inbox/queries/measured';
import { merge } from '@/lib/inbox/captures/merging';
import { seenPost } from '../seen-post';

const given = (id: string, department: string | null) =>
  change([id], () => ({ department }), byPerson(2_000));
const topicsOf = async (department: string, most = 5) =>
  (await waitingFor(department, most)).topics.map(({ brief }) => [brief.id, brief.people]);

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const [index, id] of ['x:1', 'x:2', 'x:3', 'x:4'].entries()) {
    const author = { name: id, handle: id, profile: null };
    await addCapture(seenPost({ id, author, postedAt: 900 - index * 100 }), {
      identity: null,
      brand: null,
      now: 1_000,
      kind: 'problem',
    });
    await given(id, 'product');
  }
});

test('what a department has to decide stands longest waiting first, with everybody who said the same', async () => {
  await merge(['x:1'], 'x:3', byPerson(2_100));
  expect(await topicsOf('product')).toEqual([
    ['x:4', 1],
    ['x:3', 2],
    ['x:2', 1],
  ]);
  expect(await waitingFor('product', 1)).toMatchObject({ count: 3, topics: [{ status: 'new' }] });
  expect(await topicsOf('support')).toEqual([]);
});

test('what is handed off still waits; what is decided, put off or given to another does not', async () => {
  await change(['x:1'], () => ({ status: 'handed-off' }), byPerson(3_000));
  await change(['x:2'], () => ({ status: 'planned' }), byPerson(3_000));
  await change(['x:3'], () => ({ snoozedUntil: 9_000 }), byPerson(3_000));
  await given('x:4', null);
  expect(await topicsOf('product')).toEqual([['x:1', 1]]);
  expect(await countUnassigned()).toBe(1);
});

test('what no department is named for is counted as the search for it counts, and sorting takes none away', async () => {
  for (const id of ['x:1', 'x:2', 'x:3', 'x:4']) await given(id, null);
  await change(['x:1'], () => ({ status: 'triaged' }), byPerson(3_000));
  await change(['x:2'], () => ({ status: 'planned' }), byPerson(3_000));
  await merge(['x:3'], 'x:4', byPerson(3_000));
  const searched = queryOf('is:unassigned');
  const found = (await capturesOf(await idsIn('all'))).filter((capture) =>
    matchesQuery(capture, searchable(capture), searched),
  );
  expect(found.map(({ id }) => id).toSorted()).toEqual(['x:1', 'x:4']);
  expect(await countUnassigned()).toBe(2);
});

test('a week counts what came in and what came of it', async () => {
  await change(['x:1', 'x:2'], () => ({ status: 'shipped' }), byPerson(3_000));
  await tell(['x:1'], { text: 'It is in.', permalink: null }, byPerson(4_000));
  expect(await weekOf(1_000, 3_500)).toMatchObject({
    captured: { problem: 4, idea: 0 },
    people: 4,
    shipped: 2,
    told: 0,
  });
  expect(await weekOf(3_500, 4_000)).toMatchObject({
    captured: { problem: 0 },
    people: 0,
    shipped: 0,
    told: 1,
  });
});

test('moves since a time are known by their capture, in order', async () => {
  await change(['x:1'], () => ({ status: 'planned' }), byPerson(3_000));
  await change(['x:1'], () => ({ status: 'shipped' }), byPerson(4_000));
  await change(['x:2'], () => ({ status: 'declined' }), byPerson(2_500));
  expect([...(await heardSince(3_000)).moves]).toEqual([
    [
      'x:1',
      [
        { status: 'planned', at: 3_000 },
        { status: 'shipped', at: 4_000 },
      ],
    ],
  ]);
});
