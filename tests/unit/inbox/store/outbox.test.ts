import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimed, delivery, settled } from '@/lib/handoff/delivery';
import { addCapture, byPerson } from '@/lib/inbox/captures/captures';
import { change, undo } from '@/lib/inbox/captures/changes';
import { copyDatabase, listCopies } from '@/lib/inbox/copies/copies';
import { database } from '@/lib/inbox/store/database';
import {
  allDeliveries,
  countStranded,
  deliveriesAbout,
  foundArrived,
  giveUp,
  outbox,
  sendAgain,
} from '@/lib/inbox/store/outbox';
import { erasePerson } from '@/lib/inbox/queries/people';
import { restoreCopy } from '@/lib/inbox/copies/restore-copy';
import { seenPost } from '../seen-post';

const message = (captures: string[], now: number) => delivery(captures, 'slack', '{}', now);
const refused = { outcome: 'failed', trouble: { kind: 'refused', said: 'no_service' } } as const;

beforeEach(async () => {
  await database.open();
  await Promise.all(database.tables.map((table) => table.clear()));
});
afterEach(() => vi.restoreAllMocks());

test('the same thing handed off to the same place twice is one message, as it stands', async () => {
  const first = await outbox.add(message(['x:1', 'x:2'], 1));
  await outbox.change(first.key, (row) => settled(row, { outcome: 'sent' }, 2));
  expect(await outbox.add(message(['x:2', 'x:1'], 3))).toMatchObject({ state: 'sent', at: 2 });
  expect(await allDeliveries()).toHaveLength(1);
});

test('those in a state come in the order of their time', async () => {
  for (const at of [30, 10, 20]) await outbox.add(message([`x:${at}`], at));
  await outbox.change(message(['x:10'], 0).key, (row) => claimed(row, 99));
  expect((await outbox.inState('waiting')).map(({ next }) => next)).toEqual([20, 30]);
  expect(await outbox.inState('failed')).toEqual([]);
});

test('those about a capture are found', async () => {
  await outbox.add(message(['x:1', 'x:2'], 1));
  await outbox.add(message(['x:3'], 1));
  expect((await deliveriesAbout('x:2')).map(({ captures }) => captures)).toEqual([['x:1', 'x:2']]);
});

describe('a change', () => {
  test('is made by one of two hands', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    const take = () => outbox.change(key, (row) => claimed(row, 2));
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.filter((row) => row !== null)).toHaveLength(1);
  });

  test('that gives nothing writes nothing, and neither does one to what is gone', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    expect(await outbox.change(key, () => null)).toBeNull();
    expect(await outbox.change('gone', (row) => row)).toBeNull();
    expect(await allDeliveries()).toEqual([message(['x:1'], 1)]);
  });

  test('that does not reach the disk is "not saved"', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(database.deliveries, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(outbox.change(key, (row) => claimed(row, 2))).rejects.toMatchObject({ reason: 'quota' });
  });
});

describe('a message that failed', () => {
  test('is counted until somebody sends it again', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    await outbox.change(key, (row) => settled(row, refused, 2));
    expect(await countStranded()).toBe(1);
    expect(await sendAgain(key, 3)).toMatchObject({ state: 'waiting', next: 3, tries: 0 });
    expect(await countStranded()).toBe(0);
  });

  test('can be given up, and then the same thing can go there anew', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    await giveUp(key);
    expect(await allDeliveries()).toHaveLength(1);
    await outbox.change(key, (row) => settled(row, refused, 2));
    await giveUp(key);
    expect(await outbox.add(message(['x:1'], 3))).toMatchObject({ state: 'waiting', next: 3 });
  });

  test('and was seen to have arrived has, where that was in doubt alone', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    expect(await foundArrived(key, 2)).toBeNull();
    const doubt = { outcome: 'uncertain', trouble: { kind: 'slow', said: '' } } as const;
    await outbox.change(key, (row) => settled(row, doubt, 2));
    expect(await foundArrived(key, 3)).toMatchObject({ state: 'sent', body: '' });
  });
});

describe('what was not to leave', () => {
  const given = { target: 'slack', at: 2, link: null };
  beforeEach(async () => {
    await addCapture(seenPost({ id: 'x:1' }), { identity: null, brand: null, now: 1 });
  });

  test('does not, once the hand-off is undone; what left stays', async () => {
    const act = byPerson(2);
    await change(['x:1'], () => ({ status: 'handed-off', handedOff: given }), act);
    const sent = await outbox.add(message(['x:1', 'x:2'], 2));
    await outbox.change(sent.key, (row) => settled(row, { outcome: 'sent' }, 3));
    await outbox.add(message(['x:1'], 2));
    await outbox.add(delivery(['x:1'], 'elsewhere', '{}', 2));
    await undo(act.change, 4);
    expect((await allDeliveries()).map(({ target, state }) => [target, state])).toEqual([
      ['slack', 'sent'],
      ['elsewhere', 'waiting'],
    ]);
  });

  test('does not, once its author is erased', async () => {
    await outbox.add(message(['x:1', 'x:2'], 2));
    await erasePerson('x:@dana');
    expect(await allDeliveries()).toEqual([]);
  });

  test('is in no copy, and a copy put back sends nothing again and forgets nothing that was sent', async () => {
    const { key } = await outbox.add(message(['x:1'], 2));
    await copyDatabase(database.name, 'week', 3);
    await outbox.change(key, (row) => settled(row, { outcome: 'sent' }, 4));
    const [copy] = await listCopies();
    await restoreCopy(copy?.id ?? 0, 5);
    expect(await allDeliveries()).toMatchObject([{ key, state: 'sent' }]);
  });
});
