import { expect, test } from 'vitest';
import { asksAbout, forgetArea, rememberArea } from '@/lib/profile/areas';
import { unknownBrand } from '@/lib/profile/ownership';
import { defaultSettings } from '@/lib/profile/settings';

const brand = {
  ...unknownBrand,
  id: 'acme',
  products: [{ name: 'Halden' }],
  areas: [{ name: 'deliveries', keywords: ['courier'] }],
};
const settings = { ...defaultSettings, brands: [{ ...unknownBrand, id: 'other' }, brand] };
const areas = (from: typeof settings) => from.brands.map((row) => row.areas.map(({ name }) => name));

test('a topic that was chosen becomes an area of its brand alone, and is gone again after Undo', () => {
  const about = { brand: 'acme', phrase: 'watch bands' };
  const remembered = rememberArea(settings, about);
  expect(areas(remembered)).toEqual([[], ['deliveries', 'watch bands']]);
  expect(forgetArea(remembered, about)).toEqual(settings);
});

test('what the brand knows under any of its words is not listed twice', () => {
  for (const phrase of ['halden', 'Deliveries', 'courier']) {
    expect(asksAbout(brand, phrase)).toBe(true);
    expect(rememberArea(settings, { brand: 'acme', phrase })).toEqual(settings);
  }
});

test('an area with words of its own outlives an Undo', () => {
  expect(forgetArea(settings, { brand: 'acme', phrase: 'deliveries' })).toEqual(settings);
});

test('a brand that is not there changes nothing', () => {
  expect(rememberArea(settings, { brand: 'gone', phrase: 'lamps' })).toEqual(settings);
});
