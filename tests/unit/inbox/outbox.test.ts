import 'fake-indexeddb/auto';
import { Dexie, type Table } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimed, delivery, settled, type Delivery } from '@/lib/handoff/delivery';
import { outboxIn } from '@/lib/inbox/outbox';

const database = new Dexie('outbox-under-test');
database.version(1).stores({ deliveries: 'key, [state+next], *captures' });
const table: Table<Delivery, string> = database.table('deliveries');
const outbox = outboxIn(table);
const message = (captures: string[], now: number) => delivery(captures, 'slack', '{}', now);

beforeEach(() => table.clear());
afterEach(() => vi.restoreAllMocks());

test('the same thing handed off to the same place twice is one message, as it stands', async () => {
  const first = await outbox.add(message(['x:1', 'x:2'], 1));
  await outbox.change(first.key, (row) => settled(row, { outcome: 'sent' }, 2));
  expect(await outbox.add(message(['x:2', 'x:1'], 3))).toMatchObject({ state: 'sent', at: 2 });
  expect(await table.count()).toBe(1);
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
  expect((await outbox.about('x:2')).map(({ captures }) => captures)).toEqual([['x:1', 'x:2']]);
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
    expect(await table.get(key)).toEqual(message(['x:1'], 1));
  });

  test('that does not reach the disk is "not saved"', async () => {
    const { key } = await outbox.add(message(['x:1'], 1));
    const full = Object.assign(new Error('full'), { name: 'QuotaExceededError' });
    vi.spyOn(table, 'put').mockImplementation(() => {
      throw full;
    });
    await expect(outbox.change(key, (row) => claimed(row, 2))).rejects.toMatchObject({ reason: 'quota' });
  });
});
