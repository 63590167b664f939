import { expect, test } from 'vitest';
import { bareTopic } from '@/lib/draft/topic/typed';

test.each([
  ['25% off candles', 'candles'],
  ['free boiler check', 'boiler check'],
  ['hiring a backend engineer', 'backend engineer'],
  ['garden centre sale', 'garden centre'],
  ['warehouse supervisor role', 'warehouse supervisor'],
  ['tutoring service expansion', 'tutoring service'],
  ['food bank appeal', 'food bank'],
  ['leather watch bands', 'leather watch bands'],
])('%j is about %j', (typed, thing) => {
  expect(bareTopic(typed)).toBe(thing);
});

test.each([
  'product launch',
  'partnership announcement',
  '10,000 customers',
  '5th birthday giveaway',
  'Industry award win',
])('%j only says what the post is for', (typed) => {
  expect(bareTopic(typed)).toBeNull();
});
