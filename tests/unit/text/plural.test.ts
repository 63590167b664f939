import { expect, test } from 'vitest';
import { isPlural, pluralOf, singularOf } from '@/lib/text/plural';

test.each([
  ['watch band', 'watch bands'],
  ['cookie', 'cookies'],
  ['box', 'boxes'],
  ['berry', 'berries'],
  ['running shoe', 'running shoes'],
  ['knife', 'knives'],
  ['smoothie', 'smoothies'],
  ['day', 'days'],
  ['mattress', 'mattresses'],
  ['bus', 'buses'],
  ['person', 'people'],
])('one %s, many %s', (one, many) => {
  expect(pluralOf(one)).toBe(many);
  expect(singularOf(many)).toBe(one);
  expect(isPlural(many)).toBe(true);
  expect(isPlural(one)).toBe(false);
});

test('headphones and jeans have one form', () => {
  expect(pluralOf('headphones')).toBe('headphones');
  expect(singularOf('jeans')).toBe('jeans');
});
