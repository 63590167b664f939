import { expect, test } from 'vitest';
import { gitlab } from '@/lib/handoff/links/gitlab';
import { markdown } from '@/lib/handoff/markdown';
import { brief } from '../a-brief';
import { filledIn, holdsToItsLength } from './links';

const target = {
  id: 't',
  name: 'T',
  authors: 'shown',
  kind: 'gitlab',
  address: 'https://gitlab.example/acme/app',
} as const;

test('the form for a new issue is filled in', () => {
  const made = gitlab(brief(), target);
  expect(made.address.startsWith('https://gitlab.example/acme/app/-/issues/new?')).toBe(true);
  expect(filledIn(made)).toEqual({
    'issue[title]': 'A quieter parcel locker',
    'issue[description]': markdown(brief()),
  });
});

test('no line is an order to GitLab', () => {
  const { body } = { body: filledIn(gitlab(brief({ ask: '/close' }), target))['issue[description]'] };
  expect(body).not.toMatch(/^\//mu);
});

test('it is never too long', () => {
  holdsToItsLength(8_000, 'https://gitlab.example/acme/app/-/issues/new?', (one) => gitlab(one, target));
});
