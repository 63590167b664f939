import { expect, test } from 'vitest';
import { remembered } from '@/lib/text/remembered';

test('a text asked about again is answered as before, without a second look', () => {
  const asked: string[] = [];
  const loud = remembered((text) => {
    asked.push(text);
    return text.toUpperCase();
  });
  expect([loud('jug'), loud('cup'), loud('jug')]).toEqual(['JUG', 'CUP', 'JUG']);
  expect(asked).toEqual(['jug', 'cup']);
});

test('of a thousand texts it keeps no more than it needs, and answers all', () => {
  const length = remembered((text) => text.length);
  const texts = Array.from({ length: 1_000 }, (_, index) => 'a'.repeat(index));
  expect([...texts, ...texts].map(length)).toEqual([...texts, ...texts].map((text) => text.length));
});
