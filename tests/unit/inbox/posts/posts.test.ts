import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import { database } from '@/lib/inbox/store/database';
import { budgets, hintOnlySignals, recordPost } from '@/lib/inbox/posts/posts';

const now = 100 * 24 * 60 * 60 * 1000;
const day = 24 * 60 * 60 * 1000;

const post = (id: string, fields: Partial<OwnPost>): OwnPost => ({
  id,
  site: 'x',
  identity: null,
  brand: 'acme',
  at: now,
  reply: false,
  verdict: 'clear',
  signals: [],
  outcome: 'posted',
  ...fields,
});

beforeEach(() => database.posts.clear());

test('each brand has a budget of its own', async () => {
  for (const day of [1, 2, 3, 4, 5]) await recordPost(post(`a${day}`, { at: now - day }));
  await recordPost(post('b1', { brand: 'other', verdict: 'strong' }));
  expect(await budgets(['acme', 'other'], now, 10)).toEqual({
    acme: { seen: 5, aboutUs: 0, spent: false },
    other: { seen: 1, aboutUs: 1, spent: true },
  });
});

test('a brand without posts has a budget too: too few to have earned one', async () => {
  expect(await budgets(['acme'], now, 10)).toEqual({ acme: { seen: 0, aboutUs: 0, spent: true } });
});

test('of so many posts one may be about ourselves, and one further back is forgotten', async () => {
  for (const day of [1, 2, 3, 4, 5, 6])
    await recordPost(post(`a${day}`, { at: now - day, ...(day === 6 && { verdict: 'strong' }) }));
  expect(await budgets(['acme'], now, 10)).toEqual({ acme: { seen: 6, aboutUs: 1, spent: true } });
  expect(await budgets(['acme'], now, 5)).toEqual({ acme: { seen: 5, aboutUs: 0, spent: false } });
});

test('posts older than 30 days do not count', async () => {
  await recordPost(post('old', { at: now - 31 * day, verdict: 'strong' }));
  await recordPost(post('recent', { at: now - 29 * day }));
  expect((await budgets(['acme'], now, 10))['acme']).toMatchObject({ seen: 1, aboutUs: 0 });
});

test('the signals that only hint are known from every brand and time', async () => {
  for (const [id, brand, at] of [
    ['a', 'acme', 1],
    ['b', 'other', 2],
    ['c', 'acme', now],
  ] as const)
    await recordPost(post(id, { brand, at, outcome: 'posted-anyway', held: 'hype' }));
  await recordPost(post('d', { outcome: 'posted-anyway' }));
  expect(await hintOnlySignals({})).toEqual(['hype']);
  expect(await hintOnlySignals({ hype: 1 })).toEqual([]);
});

test('a post that could not be recorded is "not saved"', async () => {
  await recordPost(post('a', {}));
  await expect(recordPost(post('a', {}))).rejects.toMatchObject({ name: 'NotSaved' });
});
