import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { eitherOf, optionsOf } from '@/lib/draft/rewrites/questions/options';

const options = (text: string) => optionsOf(read({ text }));

test.each([
  ['New in: hand-thrown mugs in moss green and sea blue.', ['moss green', 'sea blue']],
  ['Finally in stock in tan, black and forest green!', ['tan', 'black', 'forest green']],
  [
    'Version 3 is out. Dark mode, faster search and CSV export.',
    ['dark mode', 'faster search', 'CSV export'],
  ],
  ['New: preview environments and one-click rollbacks', ['preview environments', 'one-click rollbacks']],
  [
    'Pumpkin soup, beetroot tart, and our famous apple crumble.',
    ['pumpkin soup', 'beetroot tart', 'apple crumble'],
  ],
  ['Choose from red, green or blue today', []],
])('%j offers %j', (text, expected) => {
  expect(options(text)).toEqual(expected);
});

test.each([
  'Our shops in Leeds and York are open.',
  'We came, we saw and we conquered.',
  'Covering Swansea, Neath and Port Talbot.',
  'Fast, friendly and only £5 until Sunday.',
  '14 metres high, 60 routes and a view.',
  'We love our team and our customers.',
  'Fresh, tasty, and on your table in 20 minutes.',
])('%j offers nothing', (text) => {
  expect(options(text)).toEqual([]);
});

test('they are asked about with "or"', () => {
  expect(eitherOf(['tan', 'black', 'forest green'])).toBe('tan, black or forest green');
  expect(eitherOf(['oat', 'almond'])).toBe('oat or almond');
});
