import { act, cleanup, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { Suggestions } from '@/lib/draft/draft';
import { asker, ours, showCard, text } from './card-under-test';

afterEach(cleanup);

const uses = () => screen.queryAllByRole('button', { name: /^Use: / });

test('suggestions that more has to be known for come when it is', async () => {
  let resolve: (suggestions: Suggestions) => void = () => {};
  const promise = new Promise<Suggestions>((settle) => (resolve = settle));
  showCard({}, () => promise);
  expect(uses()).toEqual([]);
  expect(screen.getByRole('dialog')).toBeTruthy();
  await act(async () => resolve(asker({ text }, ours.brand, undefined)));
  expect(uses()).toHaveLength(3);
});
