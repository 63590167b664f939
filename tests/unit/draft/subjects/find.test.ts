import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { common, knowing, subjectNamed, subjectsOf, sure } from '@/lib/draft/subjects/find';
import { unknownBrand } from '@/lib/profile/ownership';

const found = (text: string, brand = unknownBrand) =>
  subjectsOf(read({ text }), brand, common).map(({ subject, score }) => [subject.name, score] as const);
const best = (text: string) => found(text)[0]?.[0];
const surely = (text: string) =>
  found(text)
    .filter(([, score]) => score >= sure)
    .map(([name]) => name);

test.each([
  ['Sunday roasts are back from this weekend. Ring us to book.', 'Sunday roast'],
  ['Our new oven is in!\nThe first SOURDOUGH comes out at seven.', 'sourdough'],
  ['Two hundred of these last weekend. Order by Thursday. #BirthdayCakes', 'birthday cake'],
])('%j is about %s', (text, name) => {
  expect(best(text)).toBe(name);
});

test('what stands first and is announced outweighs what is mentioned on the way', () => {
  const text = 'Introducing our birthday cakes. Pick yours up with a coffee and a croissant while you wait.';
  expect(surely(text)).toEqual(['birthday cake']);
});

test('a thing behind it makes it a kind of that thing', () => {
  expect(surely('Our new sourdough basket is here.')).toEqual([]);
});

test("a brand's own name does not tell what its post is about", () => {
  const brand = { ...unknownBrand, names: ['Sourdough Sam'] };
  const [[, score] = ['', 0]] = found('Sourdough Sam opens at nine on Monday.', brand);
  expect(score).toBeLessThan(sure);
});

test('a hashtag alone is enough to offer a subject, not to ask about it', () => {
  const [[, score] = ['', 0]] = found('What a weekend that was, thank you all for coming! #SundayRoast');
  expect(score).toBeLessThan(sure);
});

describe('what a person types', () => {
  test.each([
    ['Sunday roast bookings', 'Sunday roast'],
    ['sunday ROASTS', 'Sunday roast'],
    ['Sour-dough', 'sourdough'],
  ])('%j means %s', (phrase, name) => {
    expect(subjectNamed(phrase, common)?.name).toBe(name);
  });

  test('means nothing we know where its words name nothing we know', () => {
    expect(subjectNamed('zorblax', common)).toBeNull();
  });
});

describe('clues', () => {
  const sweep = {
    name: 'chimney sweep',
    says: ['chimney sweep'],
    clues: ['soot', 'flue', 'wood burner'],
    asks: {},
  };
  const known = knowing([...common.subjects, sweep]);
  const foundIn = (text: string) =>
    subjectsOf(read({ text }), unknownBrand, known).find(({ subject }) => subject === sweep);

  test('two of them speak for what is not named', () => {
    expect(foundIn('Soot on the hearth means a tired flue.')).toMatchObject({ said: null, stray: false });
  });

  test('one of them is a word in passing', () => {
    expect(foundIn('Soot from the bonfire got everywhere.')).toMatchObject({ stray: true });
  });

  test('the same one twice is one', () => {
    expect(foundIn('Soot here, soot there.')).toMatchObject({ stray: true });
  });
});
