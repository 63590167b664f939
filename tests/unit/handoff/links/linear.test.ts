import { expect, test } from 'vitest';
import { linear } from '@/lib/handoff/links/linear';
import { markdown } from '@/lib/handoff/markdown';
import { brief } from '../a-brief';
import { filledIn, holdsToItsLength } from './links';

const target = {
  id: 't',
  name: 'T',
  authors: 'shown',
  kind: 'linear',
  team: 'ENG',
  labels: 'feedback',
} as const;

test('the form for a new issue is filled in', () => {
  const made = linear(brief(), target);
  expect(made.address.startsWith('https://linear.new?')).toBe(true);
  expect(filledIn(made)).toEqual({
    title: 'A quieter parcel locker',
    description: markdown(brief()),
    team: 'ENG',
    labels: 'feedback',
  });
});

test('without a team Linear asks for one', () => {
  expect(filledIn(linear(brief(), { ...target, team: '' }))).not.toHaveProperty('team');
});

test('it is never too long', () => {
  holdsToItsLength(8_000, 'https://linear.new?title=', (one) => linear(one, target));
});
