import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { nounOf } from '@/lib/draft/topic/noun';
import { occasionOf } from '@/lib/draft/topic/occasion';
import { topicsOf } from '@/lib/draft/topic/topic';
import type { Brand } from '@/lib/profile/brand';
import { unknownBrand } from '@/lib/profile/ownership';

const about = (text: string, brand: Brand = unknownBrand) =>
  topicsOf(read({ text }), brand).map(({ phrase }) => phrase);

test.each([
  ['Introducing our NEW brown sugar latte, the creamiest in town!', 'brown sugar latte'],
  ['15% off all standing desks until Sunday', 'standing desks'],
  ['Read our free guide to supply chains', 'supply chains'],
  ['Excited to bring world-class bookkeeping services to you', 'bookkeeping'],
  ['The Halden scooter fits under a desk', 'scooter'],
  ['Meet Atlas, our AI assistant for lifts', 'AI assistant'],
  ['Tired of late invoices?', 'late invoices'],
  ['We are hiring a product designer in Leeds', 'product designer'],
])('%j is about %s', (text, phrase) => {
  expect(about(text)[0]).toBe(phrase);
});

test('nothing likely is nothing said', () => {
  expect(about('Excellence runs through all we do.')).toEqual([]);
  expect(about('🎉🎉🎉 https://acme.example #yay')).toEqual([]);
});

test('an area of the profile is found by its keywords, a product by its name', () => {
  const brand: Brand = {
    ...unknownBrand,
    products: [{ name: 'Halden', class: 'bike' }],
    areas: [{ name: 'deliveries', keywords: ['courier'] }],
  };
  expect(about('The courier brought your new lamp', brand)[0]).toBe('deliveries');
  expect(about('Our new lamp fits the Halden', brand)[0]).toBe('Halden');
});

describe('a noun', () => {
  test.each([
    [
      { phrase: 'leather watch bands' },
      { class: 'wear', any: 'leather watch bands', one: 'leather watch band' },
    ],
    [{ phrase: 'granola' }, { class: 'food', any: 'granola', one: null }],
    [{ phrase: 'headphones' }, { class: 'device', any: 'headphones', one: null }],
    [
      { phrase: 'Tidepool', class: 'app' },
      { class: 'app', any: 'Tidepool', one: null },
    ],
    [
      { phrase: 'AI assistant', class: 'app' },
      { class: 'app', any: 'AI assistants', one: 'AI assistant' },
    ],
  ])('of %j is %j', (topic, noun) => {
    expect(nounOf(topic)).toEqual(noun);
  });

  test('of an unknown kind is none, whatever class somebody typed', () => {
    expect(nounOf({ phrase: 'zorblax' })).toBeNull();
    expect(nounOf({ phrase: 'zorblax', class: 'toString' })).toBeNull();
  });
});

test.each([
  ['Join us at the spring fair on 4 May', 'event'],
  ["We're hiring! Apply now", 'hiring'],
  ['Shortlisted for three awards', 'award'],
  ['20% off everything', 'discount'],
  ['Read our latest report on soil', 'content'],
  ['Like and share to win a hamper', 'contest'],
])('%j is %s', (text, occasion) => {
  expect(occasionOf(read({ text }))).toBe(occasion);
});
