import { expect, test } from 'vitest';
import { phrasesFound } from '@/lib/profile/phrases-found';

test.each([
  [0, 'strong', 'No phrase reads as promotion'],
  [1, 'strong', '1 phrase reads as promotion'],
  [3, 'mild', '3 phrases read as promotion'],
  [1, 'clear', '1 phrase about you'],
  [2, 'clear', '2 phrases about you'],
] as const)('%i in a draft that is %s: %s', (count, verdict, words) => {
  expect(phrasesFound(count, verdict)).toBe(words);
});
