// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { onNavigate } from '@/lib/sites/location';

afterEach(() => vi.unstubAllGlobals());

test('a move inside the page is told by the Navigation API, until it is no longer wanted', () => {
  const navigation = new EventTarget();
  vi.stubGlobal('navigation', navigation);
  const wanted = new AbortController();
  let moves = 0;
  onNavigate(() => (moves += 1), wanted.signal);
  navigation.dispatchEvent(new Event('navigatesuccess'));
  dispatchEvent(new PopStateEvent('popstate'));
  expect(moves).toBe(1);
  wanted.abort();
  navigation.dispatchEvent(new Event('navigatesuccess'));
  expect(moves).toBe(1);
});

test('without it, by back and forward', () => {
  const wanted = new AbortController();
  let moves = 0;
  onNavigate(() => (moves += 1), wanted.signal);
  dispatchEvent(new PopStateEvent('popstate'));
  wanted.abort();
  dispatchEvent(new PopStateEvent('popstate'));
  expect(moves).toBe(1);
});
