import { expect, test } from 'vitest';
import { judge } from '@/lib/draft/judge';
import { read } from '@/lib/draft/reading';
import { wordingPoints } from '@/lib/draft/wording/wording';
import { unknownBrand } from '@/lib/profile/ownership';

const points = (text: string) => wordingPoints(read({ text }));
const marked = (text: string) =>
  judge({ text }, unknownBrand)
    .findings.filter(({ signal }) => signal === 'wording')
    .map(({ text: words }) => words);

test('words that sell weigh, words that help and tell are credit', () => {
  expect(points('Our clients and partners see growth with our solutions.')).toBeGreaterThan(2);
  expect(points('Sorry, the gate was stuck after the storm. Is it working for you?')).toBeLessThan(-1);
});

test('the sentence that sells is marked as a whole, the others are not', () => {
  const sells = 'Our clients and partners see growth with our digital solutions.';
  expect(marked(`It rained on Tuesday. ${sells}`)).toEqual([sells]);
});

test('a sentence in which something more exact was found is not marked as a whole', () => {
  const text = 'Our clients see growth with our digital solutions, 20% off.';
  expect(marked(text)).toEqual([]);
});

test('nothing is marked where the draft reads as talk', () => {
  expect(marked('Sorry, our gate was stuck this morning and has been fixed.')).toEqual([]);
});

test('in other languages the words say nothing', () => {
  expect(points('Unsere Kunden und Partner sind der Markt von morgen, und das ist gut.')).toBe(0);
});
