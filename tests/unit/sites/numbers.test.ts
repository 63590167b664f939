import { expect, test } from 'vitest';
import { exactNumber } from '@/lib/sites/numbers';

test.each([
  ['71 Replies. Reply', 71],
  ['1,059 Likes. Like', 1059],
  ['1.059 „Gefällt mir“-Angaben', 1059],
  ['1 059 mentions J’aime', 1059],
  ['٤٢ ردًا', 42],
  ['۱۲۳۴ پسند', 1234],
  ['0 replies', 0],
])('"%s" says %i in full', (label, number) => {
  expect(exactNumber(label)).toBe(number);
});

test.each(['Reply', '', '1.2K likes', '12K likes', '1,5 k', '3 of 4 votes', 'Seite 2 von 10'])(
  '"%s" says no number in full',
  (label) => {
    expect(exactNumber(label)).toBeNull();
  },
);

test('a control without a label says none', () => {
  expect(exactNumber(null)).toBeNull();
});
