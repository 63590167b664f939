import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test } from 'vitest';
import type { Suggestions } from '@/lib/draft/draft';
import { asker, ours, showCard, text } from './card-under-test';

afterEach(cleanup);

/** Suggestions that come when they are told to. */
function comingLater() {
  let come = (_suggestions: Suggestions) => {};
  const promise = new Promise<Suggestions>((settle) => (come = settle));
  return {
    suggest: () => promise,
    come: () => act(async () => come(asker({ text }, ours.brand, undefined))),
  };
}

const uses = () => screen.queryAllByRole('button', { name: /^Use: / });

test('a card opened by its key gives the focus to them when they come', async () => {
  const { suggest, come } = comingLater();
  showCard({ focusRequest: 1 }, suggest);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  await come();
  expect(document.activeElement).toBe(uses()[0]);
});

test('suggestions that more has to be known for come when it is', async () => {
  const { suggest, come } = comingLater();
  showCard({}, suggest);
  expect(uses()).toEqual([]);
  expect(screen.getByRole('dialog')).toBeTruthy();
  await come();
  expect(uses()).toHaveLength(3);
});

test('phrases stay folded while they are on their way, so that nothing moves under a press', async () => {
  const { suggest, come } = comingLater();
  showCard({}, suggest);
  const fold = screen.getByRole('button', { name: '2 phrases read as promotion' });
  expect(fold.getAttribute('aria-expanded')).toBe('false');
  await userEvent.click(fold);
  await come();
  expect(fold.getAttribute('aria-expanded')).toBe('true');
});
