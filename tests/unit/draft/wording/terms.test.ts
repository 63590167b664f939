import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';

const termsOf = (text: string) => read({ text }).terms.map(({ term }) => term);
const single = (text: string) => termsOf(text).filter((term) => !/^\^|[\w@#/9]_/.test(term));

test('words are terms by themselves and with the word before them, and sentences open and end with ^', () => {
  expect(termsOf('Watch it now. Ours!')).toEqual([
    'watch',
    '^watch',
    'it',
    'watch_it',
    'now',
    'it_now',
    'now_^',
    'ours',
    '^ours',
    '!',
    'ours_^',
  ]);
});

test('numbers, prices, mentions, tags and links lose what they name', () => {
  expect(single('From £4.50 at 7pm with @anna #tea')).toEqual(['from', '$9', 'at', '9pm', 'with', '@', '#']);
  expect(termsOf('See acme.example/tea')).toEqual(['see', '^see', 'see_/']);
});

test('a word is its first six letters, and an emoji is one of its own', () => {
  expect(single('Launching 🎉 launches')).toEqual(['launch', '🎉', 'launch']);
});

test('every term lies where its words stand', () => {
  const text = 'Meet us – it’s free 👉 acme.example';
  for (const { term, start, end } of read({ text }).terms) {
    if (/^[a-z]+$/.test(term)) expect(text.slice(start, end).toLowerCase()).toBe(term);
    expect(end).toBeLessThanOrEqual(text.length);
    expect(start).toBeLessThan(end);
  }
});

test('short sentences and a site’s address at the end are the shape of a draft, and so are many names', () => {
  expect(read({ text: 'Bread. Butter. Jam. Tea. acme.example' }).shape).toEqual(['=2', '=4', '=/']);
  const names = 'It was Ann, then Bob, then Cleo, with Dan and his Emu.';
  expect(read({ text: names }).shape).toEqual(['=A']);
  expect(read({ text: 'We moved the desk today, and it is better there. https://t.co/x' }).shape).toEqual([]);
});
