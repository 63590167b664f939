import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  holdLimitMs,
  named,
  outcomeOf,
  shouldHold,
  watchPresses,
  type DraftMemory,
  type Weighed,
} from '@/lib/editors/guard';

const strong: Weighed = {
  judgement: { verdict: 'strong', score: 6, findings: [] },
  standing: 'ours',
  mode: 'budget',
  budget: { seen: 3, aboutUs: 0, spent: true },
  heldBefore: false,
};
const judged = (verdict: 'clear' | 'mild') => ({ judgement: { verdict, score: 0, findings: [] } });
const unspent = { seen: 6, aboutUs: 0, spent: false };

describe('a press is held', () => {
  test.each<[string, Partial<Weighed>, boolean]>([
    ['when a strong draft of ours meets a spent budget', {}, true],
    ['not when the draft is mild', judged('mild'), false],
    ['not when the draft is clear', judged('clear'), false],
    ['not when nobody said that the account is ours', { standing: 'unknown' }, false],
    ['not when the account is personal', { standing: 'personal' }, false],
    ['not when it was held before', { heldBefore: true }, false],
    ['not while the budget allows it', { budget: unspent }, false],
    ['not when nothing is known of the budget', { budget: null }, false],
    ['with "every", whatever the budget', { mode: 'every', budget: unspent }, true],
    ['with "every", when nothing is known of the budget', { mode: 'every', budget: null }, true],
    ['not twice, also with "every"', { mode: 'every', heldBefore: true }, false],
    ['never with "never"', { mode: 'never' }, false],
  ])('%s', (_, change, held) => {
    expect(shouldHold({ ...strong, ...change })).toBe(held);
  });
});

test('a hold names what says most about a draft, at its first place', () => {
  const finding = (signal: string, start: number) => ({
    signal,
    start,
    end: start + 1,
    text: '',
    reason: '',
  });
  const findings = [finding('hype', 0), finding('cta-buy', 4), finding('cta-buy', 9)];
  expect(named({ verdict: 'strong', score: 6, findings })).toBe(findings[1]);
  expect(named({ verdict: 'strong', score: 6, findings: [] })).toBeUndefined();
});

describe('a post that goes out is recorded', () => {
  const held = (text: string) => ({ held: { text, signal: 'hype' } });
  const fresh: DraftMemory = { held: null, written: null, announced: false };

  test.each<[string, 'post' | 'schedule', Partial<DraftMemory>]>([
    ['posted', 'post', {}],
    ['posted-anyway', 'post', held('Words')],
    ['edited', 'post', held('Other words')],
    ['asked-instead', 'post', { written: 'Words' }],
    ['asked-instead', 'post', { ...held('Other words'), written: 'Words' }],
    ['edited', 'post', { ...held('Other words'), written: 'A question' }],
    ['posted', 'post', { written: 'A question' }],
    ['announcement', 'post', { ...held('Words'), announced: true }],
    ['scheduled', 'schedule', {}],
    ['scheduled', 'schedule', { ...held('Words'), announced: true }],
  ])('as %s after a press to %s with %o', (outcome, act, memory) => {
    expect(outcomeOf('Words', act, { ...fresh, ...memory })).toBe(outcome);
  });
});

describe('presses are watched', () => {
  /** A window that only hands presses on: no script can make an event that a browser calls trusted. */
  function pressable() {
    const listeners = new Map<string, (event: object) => void>();
    vi.stubGlobal('window', {
      addEventListener: (
        type: string,
        listener: (event: object) => void,
        { capture }: { capture: boolean },
      ) => capture && listeners.set(type, listener),
    });
    return (type: 'click' | 'keydown', isTrusted = true, key = 'Enter', repeat = false) => {
      const event = {
        isTrusted,
        ...(type === 'keydown' && { key, repeat }),
        preventDefault: vi.fn(),
        stopImmediatePropagation: vi.fn(),
      };
      listeners.get(type)?.(event);
      return event;
    };
  }

  const { signal } = new AbortController();

  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  test.each(['click', 'keydown'] as const)('a held %s does not reach the site', (type) => {
    const press = pressable();
    const clock = () => 0;
    watchPresses(() => true, clock, signal);
    const { preventDefault, stopImmediatePropagation } = press(type);
    expect(preventDefault).toHaveBeenCalledOnce();
    expect(stopImmediatePropagation).toHaveBeenCalledOnce();
  });

  test('a press that is not held is left alone', () => {
    const press = pressable();
    const clock = () => 0;
    watchPresses(() => false, clock, signal);
    const { preventDefault, stopImmediatePropagation } = press('click');
    expect(preventDefault).not.toHaveBeenCalled();
    expect(stopImmediatePropagation).not.toHaveBeenCalled();
  });

  test('a key that presses nothing is not weighed', () => {
    const press = pressable();
    const hold = vi.fn(() => true);
    watchPresses(hold, () => 0, signal);
    expect(press('keydown', true, 'a').preventDefault).not.toHaveBeenCalled();
    expect(hold).not.toHaveBeenCalled();
  });

  test('a key kept down goes on as its press began, and is weighed once', () => {
    const press = pressable();
    const hold = vi
      .fn(() => true)
      .mockReturnValueOnce(true)
      .mockReturnValueOnce(false);
    watchPresses(hold, () => 0, signal);
    const stopped = (repeat: boolean) =>
      press('keydown', true, 'Enter', repeat).preventDefault.mock.calls.length === 1;
    expect([false, true, true].map(stopped)).toEqual([true, true, true]);
    expect([false, true].map(stopped)).toEqual([false, false]);
    expect(hold).toHaveBeenCalledTimes(2);
  });

  test('a press of a script is not weighed', () => {
    const press = pressable();
    const hold = vi.fn(() => true);
    watchPresses(hold, () => 0, signal);
    expect(press('click', false).preventDefault).not.toHaveBeenCalled();
    expect(hold).not.toHaveBeenCalled();
  });

  test('a press passes when weighing it goes wrong', () => {
    const press = pressable();
    const said = vi.spyOn(console, 'warn').mockReturnValue();
    const broken = () => {
      throw new Error('no composer');
    };
    watchPresses(broken, () => 0, signal);
    expect(press('click').preventDefault).not.toHaveBeenCalled();
    expect(said).toHaveBeenCalledOnce();
  });

  test.each([
    [holdLimitMs, false],
    [holdLimitMs + 1, true],
  ])('after %i ms it is late: %s', (waited, late) => {
    const press = pressable();
    let time = 1000;
    const asked: boolean[] = [];
    const slow = (_: Event, isLate: () => boolean) => {
      time += waited;
      asked.push(isLate());
      return false;
    };
    watchPresses(slow, () => time, signal);
    press('click');
    expect(asked).toEqual([late]);
  });
});
