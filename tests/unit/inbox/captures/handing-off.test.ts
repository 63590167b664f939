import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { slack } from '@/lib/handoff/slack';
import { briefOfAll, briefsOf } from '@/lib/inbox/queries/briefs';
import { addCapture, byPerson, capturesOf } from '@/lib/inbox/captures/captures';
import { change, undo } from '@/lib/inbox/captures/changes';
import { database } from '@/lib/inbox/store/database';
import { handOff, handOffByMessage, keepLink } from '@/lib/inbox/captures/handing-off';
import { merge } from '@/lib/inbox/captures/merging';
import { allDeliveries } from '@/lib/inbox/store/outbox';
import { idsStandingStill } from '@/lib/inbox/queries/reminders';
import { brief } from '../../handoff/a-brief';
import { seenPost } from '../seen-post';

const day = 24 * 60 * 60 * 1000;
const statusOf = async (id: string) => (await capturesOf([id]))[0]?.status;
const linkOf = async (id: string) => (await capturesOf([id]))[0]?.handedOff?.link;

beforeEach(async () => {
  await Promise.all(database.tables.map((table) => table.clear()));
  for (const id of ['x:1', 'x:2', 'x:3']) {
    const author = { name: id, handle: id, profile: null };
    await addCapture(seenPost({ id, author }), { identity: null, brand: null, now: 1_000 });
  }
});

describe('handing off', () => {
  test('moves what is open and leaves decided what is decided', async () => {
    await change(['x:2'], () => ({ status: 'planned' }), byPerson(2_000));
    await change(['x:3'], () => ({ status: 'shipped' }), byPerson(2_000));
    await handOff(['x:1', 'x:2', 'x:3'], 'gh', byPerson(3_000));
    expect(await Promise.all(['x:1', 'x:2', 'x:3'].map(statusOf))).toEqual([
      'handed-off',
      'planned',
      'shipped',
    ]);
    expect((await capturesOf(['x:1']))[0]?.handedOff).toEqual({ target: 'gh', at: 3_000, link: null });
  });

  test('by message keeps the message and the move together, or neither', async () => {
    const act = byPerson(3_000);
    await handOffByMessage(['x:1'], 'sl', slack(brief()), act);
    expect(await allDeliveries()).toMatchObject([{ target: 'sl', captures: ['x:1'], next: 3_000 }]);
    await undo(act.change, 4_000);
    expect([await statusOf('x:1'), await allDeliveries()]).toEqual(['new', []]);
  });

  test('the address that came back belongs to all that went together, and to nothing else', async () => {
    await handOff(['x:1', 'x:2'], 'gh', byPerson(3_000));
    await handOff(['x:3'], 'gh', byPerson(4_000));
    const [one] = await capturesOf(['x:1']);
    if (!one) throw new Error('no capture');
    await keepLink(one, 'https://a.example/7', byPerson(5_000));
    expect(await Promise.all(['x:1', 'x:2', 'x:3'].map(linkOf))).toEqual([
      'https://a.example/7',
      'https://a.example/7',
      null,
    ]);
  });
});

describe('briefs', () => {
  test('are one for each thing that was said, by everybody who said it', async () => {
    await merge(['x:2'], 'x:1', byPerson(2_000));
    expect((await briefsOf(['x:2', 'x:1', 'x:3'])).map(({ id, people }) => [id, people])).toEqual([
      ['x:1', 2],
      ['x:3', 1],
    ]);
  });

  test('are one for all of it where it goes out as one', async () => {
    await merge(['x:2'], 'x:1', byPerson(2_000));
    expect(await briefOfAll(['x:1', 'x:3'])).toMatchObject({ id: 'x:1', people: 3, posts: 3 });
    expect(await briefOfAll(['x:gone'])).toBeNull();
  });
});

test('what was handed off or planned and has not moved for so many days stands still, the longest first', async () => {
  await handOff(['x:1'], 'gh', byPerson(20 * day));
  await change(['x:2'], () => ({ status: 'planned' }), byPerson(10 * day));
  await change(['x:3'], () => ({ status: 'planned' }), byPerson(21 * day));
  expect(await idsStandingStill(5, 25 * day)).toEqual(['x:2', 'x:1']);
  await change(['x:2'], () => ({ status: 'shipped' }), byPerson(25 * day));
  expect(await idsStandingStill(5, 25 * day)).toEqual(['x:1']);
});
