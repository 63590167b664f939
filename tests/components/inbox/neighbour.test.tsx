import { expect, test } from 'vitest';
import { neighbourOf } from '@/components/inbox/neighbour';

test.each([
  ['the next one', 'b', ['b'], 'c'],
  ['the next that is left', 'b', ['b', 'c'], 'd'],
  ['the one before where none comes after', 'd', ['d'], 'c'],
  ['the one in hand where others were done with', 'b', ['a', 'd'], 'b'],
  ['none where none is left', 'b', ['a', 'b', 'c', 'd'], null],
  ['the first where none was in hand', null, [], 'a'],
])('in hand comes %s', (_, inHand, done, next) => {
  expect(neighbourOf(['a', 'b', 'c', 'd'], inHand, done)).toBe(next);
});
