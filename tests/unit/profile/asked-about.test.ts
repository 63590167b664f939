import { expect, test } from 'vitest';
import { asksAbout, forgetTopic, rememberTopic } from '@/lib/profile/asked-about';
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
  const remembered = rememberTopic(settings, about);
  expect(areas(remembered)).toEqual([[], ['deliveries', 'watch bands']]);
  expect(forgetTopic(remembered, about)).toEqual(settings);
});

test('with its kind it becomes a product, also where it was an area', () => {
  const about = { brand: 'acme', phrase: 'deliveries', class: 'trade' };
  const remembered = rememberTopic(settings, about);
  expect(remembered.brands[1]?.products).toEqual([
    { name: 'Halden' },
    { name: 'deliveries', class: 'trade' },
  ]);
  expect(forgetTopic(remembered, about)).toEqual(settings);
});

test('what the brand knows under any of its words is not listed twice', () => {
  for (const phrase of ['halden', 'Deliveries', 'courier']) {
    expect(asksAbout(brand, { phrase })).toBe(true);
    expect(rememberTopic(settings, { brand: 'acme', phrase })).toEqual(settings);
  }
});

test('an area with words of its own outlives an Undo', () => {
  expect(forgetTopic(settings, { brand: 'acme', phrase: 'deliveries' })).toEqual(settings);
});

test('a brand that is not there changes nothing', () => {
  expect(rememberTopic(settings, { brand: 'gone', phrase: 'lamps' })).toEqual(settings);
});
