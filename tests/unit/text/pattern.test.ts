import { expect, test } from 'vitest';
import { escaped } from '@/lib/text/pattern';

const signs = String.raw`^$\.*+?()[]{}|/-`;

test.each(['giu', 'i'])('signs of patterns stand for themselves, with %s', (flags) => {
  expect(new RegExp(`^${escaped(signs)}$`, flags).test(signs)).toBe(true);
  expect(new RegExp(`^${escaped('a.b')}$`, flags).test('axb')).toBe(false);
});
