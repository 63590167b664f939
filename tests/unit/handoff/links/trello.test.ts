import { expect, test } from 'vitest';
import { trello } from '@/lib/handoff/links/trello';
import { markdown } from '@/lib/handoff/markdown';
import { brief } from '../a-brief';
import { filledIn, holdsToItsLength } from './links';

const target = {
  id: 't',
  name: 'T',
  authors: 'shown',
  kind: 'trello',
  list: '0123456789abcdef01234567',
} as const;

test('a card is filled in, with the first post as its link', () => {
  const made = trello(brief(), target);
  expect(made.address.startsWith('https://trello.com/add-card?')).toBe(true);
  expect(filledIn(made)).toEqual({
    mode: 'popup',
    source: 'posts.example',
    name: 'A quieter parcel locker',
    desc: markdown(brief()),
    url: 'https://posts.example/dana/status/1',
    idList: '0123456789abcdef01234567',
  });
});

test('without a post to link to and a list, Trello is told of neither', () => {
  const made = trello(brief({ quotes: [] }), { ...target, list: '' });
  expect(Object.keys(filledIn(made))).toEqual(['mode', 'name', 'desc']);
});

test('it is never too long', () => {
  holdsToItsLength(8_000, 'https://trello.com/add-card?mode=popup&', (one) => trello(one, target));
});
