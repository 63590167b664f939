import { describe, expect, test } from 'vitest';
import { hitsIn, matches, queryOf, searchable } from '@/lib/feedback/search';

const capture = {
  author: { name: 'Zoë Müller', handle: 'zoe_m', profile: null },
  text: 'The café on the corner is too loud.',
  note: 'asked twice',
};
const finds = (typed: string) => matches(searchable(capture), queryOf(typed));
const marked = (text: string, typed: string) =>
  hitsIn(text, queryOf(typed)).map(({ start, end }) => text.slice(start, end));

describe('a search finds', () => {
  test.each([
    ['words in any order', 'loud corner'],
    ['the start of a word', 'cor'],
    ['words without their accents', 'cafe'],
    ['words with accents that were not written', 'córner'],
    ['any case', 'LOUD'],
    ["the author's name", 'muller'],
    ["the author's handle", 'zoe_m'],
    ['the note', 'twice'],
    ['quoted words', '"too loud"'],
    ['everything when nothing is typed', '  '],
  ])('%s', (_, typed) => expect(finds(typed)).toBe(true));

  test('nothing when one of the words is missing', () => {
    expect(finds('loud garden')).toBe(false);
  });
});

describe('hits are marked in the text as it is written', () => {
  test.each([
    ['The café is loud', 'cafe loud', ['café', 'loud']],
    ['The cafe\u0301 is loud', 'cafe', ['cafe\u0301']],
    ['STRASSE, Straße', 'stra', ['STRA', 'Stra']],
    ['İstanbul calling', 'calling', ['calling']],
    ['😤😤 so loud 😤', 'loud', ['loud']],
    ['ﬁnally fine', 'fine', ['fine']],
    ['loudest', 'loud oudes', ['loudes']],
    ['aaa', 'aa', ['aa']],
    ['at the end', 'end', ['end']],
  ])('%s: %s', (text, typed, hits) => expect(marked(text, typed)).toEqual(hits));

  test('and none without a query', () => expect(hitsIn('loud', [])).toEqual([]));
});
