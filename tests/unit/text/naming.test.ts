import { expect, test } from 'vitest';
import { names, placesNaming } from '@/lib/text/naming';

test.each([
  ['Better than Fabrikam!', 'fabrikam', true],
  ['three fabrikams', 'Fabrikam', true],
  ['#Fabrikam', 'Fabrikam', true],
  ['Refabrikam it', 'Fabrikam', false],
  ['fabrikamish', 'Fabrikam', false],
  ['at Baker & Sons', 'Baker & Sons', true],
  ['C++ or C', 'C++', true],
  ['anything', ' ', false],
])('%j names %j: %o', (text, name, expected) => {
  expect(names(text, name)).toBe(expected);
});

test('every place of every name is found', () => {
  expect(placesNaming('Zed, then Ash, then zed', ['zed', 'ash'])).toEqual([
    { start: 0, end: 3 },
    { start: 20, end: 23 },
    { start: 10, end: 13 },
  ]);
});
