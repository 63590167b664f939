import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { subjectsOf } from '@/lib/draft/subjects/find';
import { common, knowing, subjectNamed } from '@/lib/draft/subjects/known';
import { unknownBrand } from '@/lib/profile/ownership';
import { allSubjects } from '../../../../scripts/all-subjects';

const found = (text: string, brand = unknownBrand) =>
  subjectsOf(read({ text }), brand, allSubjects).map(({ subject, score }) => [subject.name, score] as const);
const best = (text: string) => found(text)[0]?.[0];
const scoreOf = (name: string, text: string, brand = unknownBrand) =>
  found(text, brand).find(([subject]) => subject === name)?.[1] ?? 0;

test.each([
  ['Sunday roasts are back from this weekend. Ring us to book.', 'Sunday roast'],
  ['We are up early again!\nThe first SOURDOUGH comes out at seven.', 'sourdough'],
  ['Two hundred of these last weekend. Order by Thursday. #BirthdayCakes', 'birthday cake'],
])('%j is about %s', (text, name) => {
  expect(best(text)).toBe(name);
});

test('what stands first and is announced outweighs what is mentioned on the way', () => {
  const text = 'Introducing our birthday cakes. Pick yours up with a coffee and a croissant while you wait.';
  const [[first, score] = ['', 0], [, next] = ['', 0]] = found(text);
  expect(first).toBe('birthday cake');
  expect(score - next).toBeGreaterThan(2);
});

test('a thing behind it makes it a kind of that thing', () => {
  expect(scoreOf('sourdough', 'Our new sourdough basket is here.')).toBeLessThan(
    scoreOf('sourdough', 'Our new sourdough is here.') - 0.5,
  );
});

test("a brand's own name does not tell what its post is about", () => {
  const text = 'Sourdough Sam opens at nine on Monday.';
  const brand = { ...unknownBrand, names: ['Sourdough Sam'] };
  expect(scoreOf('sourdough', text, brand)).toBeLessThan(scoreOf('sourdough', text));
});

test('a hashtag tells less than the words it is made of', () => {
  expect(scoreOf('Sunday roast', 'What a weekend! #SundayRoast')).toBeLessThan(
    scoreOf('Sunday roast', 'What a Sunday roast!'),
  );
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

describe('what posts on a subject speak of', () => {
  const sweep = { name: 'sweeping', says: ['sweep'], clues: 'soot, flue, wood burner', asks: {} };
  const potter = { name: 'pottery', says: ['pottery'], clues: 'kiln, soot', asks: {} };
  const known = knowing([...common.subjects, sweep, potter]);
  const told = (text: string, typed?: string) =>
    subjectsOf(read({ text }), unknownBrand, known, typed).find(({ subject }) => subject === sweep)?.score ??
    0;

  test('speaks for it without naming it, more the more of it there is', () => {
    expect(told('Soot on the hearth.')).toBeGreaterThan(0);
    expect(told('Soot means a tired flue.')).toBeGreaterThan(told('Soot on the hearth.'));
    expect(told('Nothing to see here.')).toBe(0);
  });

  test('says no more at the second time, nor in the plural', () => {
    expect(told('Soot here, soot there.')).toBe(told('Soot here.'));
    expect(told('Tired flues.')).toBe(told('Tired flue.'));
  });

  test('tells less where it speaks for others too, and more as a phrase', () => {
    expect(told('Soot.')).toBeLessThan(told('A flue.'));
    expect(told('A flue.')).toBeLessThan(told('A wood burner.'));
  });

  test('tells more in what a person typed', () => {
    expect(told('A flue.', 'flue')).toBeGreaterThan(told('A flue.') + 1);
    expect(told('Nothing to see here.', 'sweeping')).toBeGreaterThan(2);
  });
});
