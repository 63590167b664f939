import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { difference } from '@/lib/text/difference';

const applied = (before: string, after: string) => {
  const { start, end, text } = difference(before, after);
  return before.slice(0, start) + text + before.slice(end);
};

describe('the stretch by which two texts differ', () => {
  test('is the words that were changed, and no more', () => {
    expect(difference('our amazing bags are here', 'our sturdy bags are here')).toEqual({
      start: 4,
      end: 11,
      text: 'sturdy',
    });
  });

  test('takes in a neighbour where words are only taken away', () => {
    expect(difference('our own bags', 'our bags')).toEqual({ start: 4, end: 12, text: 'bags' });
  });

  test('takes in the word behind where a line begins with what is taken away', () => {
    const { start, end, text } = difference('Hello\nWow bags', 'Hello\nbags');
    expect({ start, end, text }).toEqual({ start: 6, end: 14, text: 'bags' });
  });

  test('never cuts an emoji in two', () => {
    expect(difference('so 👨‍👩‍👧 glad', 'so 👨‍👩‍👦 glad').text).toBe('👨‍👩‍👦');
  });

  test('turns one text into the other, whatever they are', () => {
    const words = fc.array(fc.constantFrom('a', 'bag', ' ', '\n', '😀', '.')).map((parts) => parts.join(''));
    fc.assert(fc.property(words, words, (before, after) => applied(before, after) === after));
  });
});
