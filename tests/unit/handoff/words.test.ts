import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayed, oneLine, pageAddress, shortened } from '@/lib/handoff/words';
import { hostile } from './a-brief';

describe('words that are shown', () => {
  test('keep letters, signs, emoji and lines as they are', () => {
    const words = 'Café « 100 % »\n👩‍👩‍👧 שלום\u200F!';
    expect(displayed(words)).toBe(words);
  });

  test('turn nothing round that follows them', () => {
    expect(displayed(hostile.turned ?? '')).toBe('safe gpj.exe end');
  });

  test('send a terminal no orders, and a file no end', () => {
    expect(displayed(hostile.control ?? '')).toBe('ab[31mc');
  });

  test('end every line the same way', () => {
    expect(displayed('one\r\ntwo\rthree\u2028four')).toBe('one\ntwo\nthree\nfour');
  });
});

test('one line is one line, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 80 }), (text, most) => {
      const line = oneLine(text, most);
      expect(line).not.toMatch(/[\n\r\u2028\u2029]/u);
      expect(Array.from(line).length).toBeLessThanOrEqual(most);
      expect(line.isWellFormed()).toBe(true);
    }),
  );
});

describe('a text that is too long', () => {
  test('says that something is missing, and cuts no character', () => {
    expect(shortened('👍👍👍👍', 3)).toBe('👍👍…');
    expect(shortened('one two three', 9)).toBe('one two…');
  });

  test('that fits exactly stays', () => {
    expect(shortened('👍👍👍', 3)).toBe('👍👍👍');
  });
});

describe('the address of a page', () => {
  test.each([
    ['https://posts.example/a_b/1?x=1&y=2', 'https://posts.example/a_b/1?x=1&y=2'],
    ['https://posts.example/![a](b)', 'https://posts.example/%21%5Ba%5D%28b%29'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['no address', null],
    [`https://posts.example/${'a'.repeat(1_000)}`, null],
    [null, null],
  ])('%j is %j', (written, address) => {
    expect(pageAddress(written)).toBe(address);
  });
});
