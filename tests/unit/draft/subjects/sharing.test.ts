import { expect, test } from 'vitest';
import { knowing } from '@/lib/draft/subjects/known';
import { sharing } from '@/lib/draft/subjects/sharing';
import type { Subject } from '@/lib/draft/subjects/subject';

const subject: Subject = {
  name: 'cheese',
  says: ['cheese'],
  asks: {
    idea: ['+What goes on a board beside the cheddar?', 'Which cheese would you take to a picnic?'],
    choice: ['Cheese after dinner: with wine, or with fruit?'],
  },
  cued: ['Do you eat the *rind* or cut it off?'],
};

test('the four questions that hold most words of a text tell how many they hold', () => {
  const shared = sharing('A board of cheddar, and a rind to cut.', knowing([subject]));
  // "board" and "cheddar" of one, "rind" of another, nothing of two.
  expect(shared(subject)).toBe(3 / 4);
  expect(sharing('The bus is late.', knowing([subject]))(subject)).toBe(0);
});
