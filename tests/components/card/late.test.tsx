import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Suggestions } from '@/lib/draft/draft';
import { asker, ours, showCard, text } from './card-under-test';

afterEach(cleanup);

const uses = () => screen.queryAllByRole('button', { name: /^Use: / });

test('a card opened by its key gives the focus to them when they come', async () => {
  let resolve: (suggestions: Suggestions) => void = () => {};
  const promise = new Promise<Suggestions>((settle) => (resolve = settle));
  showCard({ focusRequest: 1 }, () => promise);
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Close' }));
  await act(async () => resolve(asker({ text }, ours.brand, undefined)));
  expect(document.activeElement).toBe(uses()[0]);
});

test('suggestions that more has to be known for come when it is', async () => {
  let resolve: (suggestions: Suggestions) => void = () => {};
  const promise = new Promise<Suggestions>((settle) => (resolve = settle));
  showCard({}, () => promise);
  expect(uses()).toEqual([]);
  expect(screen.getByRole('dialog')).toBeTruthy();
  await act(async () => resolve(asker({ text }, ours.brand, undefined)));
  expect(uses()).toHaveLength(3);
});
