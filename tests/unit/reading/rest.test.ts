import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeRest } from '@/lib/reading/rest';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function resting() {
  const act = vi.fn();
  const life = new AbortController();
  return { act, life, rest: makeRest(act, life.signal) };
}

test('what keeps moving is left alone, and looked at once when it rests', () => {
  const { act, rest } = resting();
  for (let moves = 0; moves < 50; moves += 1) {
    rest.stir();
    vi.advanceTimersByTime(20);
  }
  expect(act).not.toHaveBeenCalled();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
});

test('whoever cannot wait has it looked at now, and not again at rest', () => {
  const { act, rest } = resting();
  rest.stir();
  rest.settle();
  expect(act).toHaveBeenCalledTimes(1);
  rest.settle();
  vi.runAllTimers();
  expect(act).toHaveBeenCalledTimes(1);
});

test('nothing is looked at once that is called off, or once it is all over', () => {
  const { act, rest, life } = resting();
  rest.stir();
  rest.cancel();
  rest.settle();
  rest.stir();
  life.abort();
  vi.runAllTimers();
  expect(act).not.toHaveBeenCalled();
});
