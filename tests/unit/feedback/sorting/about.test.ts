import { expect, test } from 'vitest';
import { aboutOf } from '@/lib/feedback/sorting/about';

const brand = {
  areas: [
    { name: 'Delivery', keywords: ['parcel', 'courier', 'tracking'] },
    { name: 'Checkout', keywords: ['basket', 'voucher', 'promo code'] },
  ],
};

test.each([
  ['Delivery', 'Where is my parcel? Tracking says delivered'],
  ['Checkout', 'The promo codes do nothing'],
  ['Checkout', 'Basket empty again, and the voucher gone. The courier was nice'],
])('an area of the brand comes first, the one most spoken of: %s', (area, text) => {
  expect(aboutOf(text, '', brand)).toBe(area);
});

test('a keyword inside another word is none', () => {
  expect(aboutOf('The parcelled land', '', brand)).toBe('parcelled land');
});

test.each([
  ['bus timetable', 'Please put the bus timetable on the door'],
  ['zip', 'my zip broke'],
  ['loyalty card', 'Would love a loyalty card!!'],
])('else a phrase of the text: %s', (phrase, text) => expect(aboutOf(text, '', null)).toBe(phrase));

test('an answer names its thing first', () => {
  expect(aboutOf('lighting. walking past the closed garden centre is no fun', 'What next?', null)).toBe(
    'lighting',
  );
});

test('words of the question come last', () => {
  expect(aboutOf('the app needs a widget', 'What should we fix in the app?', null)).toBe('widget');
});

test('names, addresses and numbers are not what it is about', () => {
  expect(aboutOf('@acme 42 https://acme.example 👍', '', null)).toBeNull();
});
