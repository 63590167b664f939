import { expect, test } from 'vitest';
import { github } from '@/lib/handoff/links/github';
import { markdown } from '@/lib/handoff/markdown';
import { brief } from '../a-brief';
import { filledIn, holdsToItsLength } from './links';

const target = {
  id: 't',
  name: 'T',
  authors: 'shown',
  kind: 'github',
  repo: 'acme/app',
  labels: 'feedback,from customers',
} as const;

test('the form for a new issue is filled in', () => {
  const made = github(brief(), target);
  expect(made.address.startsWith('https://github.com/acme/app/issues/new?')).toBe(true);
  expect(filledIn(made)).toEqual({
    title: 'A quieter parcel locker',
    body: markdown(brief()),
    labels: 'feedback,from customers',
  });
});

test('no labels are asked for where none are set, since they ask for a right', () => {
  expect(filledIn(github(brief(), { ...target, labels: '' }))).not.toHaveProperty('labels');
});

test('it is never longer than GitHub takes', () => {
  holdsToItsLength(8_000, 'https://github.com/acme/app/issues/new?title=', (one) => github(one, target));
});
