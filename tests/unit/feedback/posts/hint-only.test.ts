import { expect, test } from 'vitest';
import { hintOnly } from '@/lib/feedback/posts/hint-only';
import type { OwnPost } from '@/lib/feedback/posts/own-post';

const post = (at: number, held?: string, outcome: OwnPost['outcome'] = 'posted-anyway'): OwnPost => ({
  id: `${at}`,
  site: 'x',
  identity: null,
  brand: 'acme',
  at,
  reply: false,
  verdict: 'strong',
  signals: ['hype', 'cta-buy'],
  outcome,
  held,
});

test('a signal only hints after three posts that went out as it held them', () => {
  expect(hintOnly([post(1, 'hype'), post(2, 'hype')], {})).toEqual([]);
  expect(hintOnly([post(1, 'hype'), post(2, 'hype'), post(3, 'hype')], {})).toEqual(['hype']);
});

test('each signal is counted by the holds that named it', () => {
  const posts = [
    post(1, 'hype'),
    post(2, 'cta-buy'),
    post(3, 'hype'),
    post(4, 'cta-buy'),
    post(5, 'cta-buy'),
  ];
  expect(hintOnly(posts, {})).toEqual(['cta-buy']);
});

test.each(['posted', 'asked-instead', 'edited', 'announcement', 'scheduled'] as const)(
  'a post that was %s is no posting anyway',
  (outcome) => {
    expect(hintOnly([post(1, 'hype'), post(2, 'hype'), post(3, 'hype', outcome)], {})).toEqual([]);
  },
);

test('posts of before holds named a signal count for none', () => {
  expect(hintOnly([post(1), post(2), post(3)], {})).toEqual([]);
});

test('where it is to hold again, the count starts anew', () => {
  const posts = [post(1, 'hype'), post(2, 'hype'), post(3, 'hype')];
  expect(hintOnly(posts, { hype: 3 })).toEqual([]);
  expect(hintOnly([...posts, post(4, 'hype'), post(5, 'hype')], { hype: 3 })).toEqual([]);
  expect(hintOnly([...posts, post(4, 'hype'), post(5, 'hype'), post(6, 'hype')], { hype: 3 })).toEqual([
    'hype',
  ]);
});
