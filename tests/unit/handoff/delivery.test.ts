import { describe, expect, test } from 'vitest';
import {
  abandoned,
  again,
  arrived,
  claimed,
  delivery,
  settled,
  type Attempt,
  type Delivery,
  type DeliveryState,
} from '@/lib/handoff/delivery';

const waiting = delivery(['x:2', 'x:1'], 'slack', '{"text":"hello"}', 1_000);
const inState = (state: DeliveryState): Delivery => ({ ...waiting, state });
const trouble = { kind: 'broken', said: '' } as const;
const later = (notBefore: number | null = null): Attempt => ({ outcome: 'later', trouble, notBefore });

test('a message waits from the moment it was asked for', () => {
  expect(waiting).toMatchObject({ state: 'waiting', next: 1_000, tries: 0, captures: ['x:1', 'x:2'] });
});

test('what is about the same captures and goes to the same target has one key', () => {
  const keyOf = (captures: string[], target = 'slack') => delivery(captures, target, '', 5).key;
  expect(keyOf(['x:1', 'x:2', 'x:1'])).toBe(waiting.key);
  expect(keyOf(['x:1'])).not.toBe(waiting.key);
  expect(keyOf(['x:1', 'x:2'], 'other')).not.toBe(waiting.key);
  expect(keyOf(['x:1 x:2'])).not.toBe(waiting.key);
});

describe('it is taken in hand', () => {
  test('when its time has come', () => {
    expect(claimed(waiting, 1_000)).toMatchObject({ state: 'sending', tries: 1, at: 1_000 });
    expect(claimed(waiting, 999)).toBeNull();
  });

  test.each<DeliveryState>(['sending', 'sent', 'failed', 'uncertain'])('never while it is %s', (state) => {
    expect(claimed(inState(state), 9_000)).toBeNull();
  });
});

describe('after an attempt', () => {
  test('that reached its end, its words are kept no longer', () => {
    expect(settled(inState('sending'), { outcome: 'sent' }, 2_000)).toMatchObject({
      state: 'sent',
      body: '',
      trouble: null,
      at: 2_000,
    });
  });

  test.each(['failed', 'uncertain'] as const)(
    'that is %s it stays so, with its words and the reason',
    (outcome) => {
      const { body, captures } = waiting;
      expect(settled(inState('sending'), { outcome, trouble }, 2_000)).toMatchObject({
        state: outcome,
        trouble,
        body,
        captures,
      });
    },
  );

  test('that may be repeated it waits, each time four times as long, and is given up after the seventh', () => {
    const waits: number[] = [];
    let row = waiting;
    while (row.state === 'waiting') {
      const now = row.next;
      row = settled(claimed(row, now) ?? row, later(), now);
      waits.push((row.next - now) / 1_000);
    }
    expect(waits).toEqual([30, 120, 480, 1_920, 7_680, 30_720, 0]);
    expect(row).toMatchObject({ state: 'failed', trouble, tries: 7 });
  });

  test('it waits as long as the other side asks, where that is longer', () => {
    const sending = { ...inState('sending'), tries: 1 };
    expect(settled(sending, later(99_000), 2_000).next).toBe(99_000);
    expect(settled(sending, later(2_001), 2_000).next).toBe(32_000);
  });
});

test('one whose sender is gone is uncertain, and no other is', () => {
  expect(abandoned(inState('sending'), 5)).toMatchObject({ state: 'uncertain', trouble: { kind: 'closed' } });
  for (const state of ['waiting', 'sent', 'failed', 'uncertain'] as const)
    expect(abandoned(inState(state), 5)).toBeNull();
});

describe('a person', () => {
  test.each(['failed', 'uncertain'] as const)('sends one that is %s again, with all its tries', (state) => {
    const row = { ...inState(state), tries: 7, trouble };
    expect(again(row, 5_000)).toMatchObject({ state: 'waiting', tries: 0, next: 5_000 });
  });

  test.each(['waiting', 'sending', 'sent'] as const)('does not send one that is %s again', (state) => {
    expect(again(inState(state), 5_000)).toBeNull();
  });

  test('says of one that is uncertain that it arrived, and of no other', () => {
    expect(arrived(inState('uncertain'), 5)).toMatchObject({ state: 'sent', body: '' });
    expect(arrived(inState('failed'), 5)).toBeNull();
    expect(arrived(inState('waiting'), 5)).toBeNull();
  });
});
