import { describe, expect, test } from 'vitest';
import { likenessOf } from '@/lib/feedback/wishes/similar';

const words = 'The clasp broke after two weeks.';

describe('the same post seen twice has one likeness', () => {
  test.each([
    ['capitals and spacing', 'the CLASP broke\n\nafter  two weeks'],
    ['a shortened link', 'The clasp broke after two weeks. https://t.co/abc'],
    ['a leading mention', '@acme The clasp broke after two weeks.'],
    ['trailing tags', 'The clasp broke after two weeks. #watch #fail'],
    ['full-width letters', 'Ｔｈｅ clasp broke after two weeks'],
    ['emoji', 'The clasp broke after two weeks. 😤'],
  ])('whatever the page did with %s', (_, shown) => {
    expect(likenessOf('dana', shown)).toBe(likenessOf('dana', words));
  });

  test('whether or not the handle was read with its sign', () => {
    expect(likenessOf('@Dana', words)).toBe(likenessOf('dana', words));
  });
});

describe('different posts differ', () => {
  test('the same words by somebody else are another post', () => {
    expect(likenessOf('kim', words)).not.toBe(likenessOf('dana', words));
  });

  test.each([
    ['links', 'https://a.example/1', 'https://a.example/2'],
    ['emoji', '🎉🎉', '😤'],
    ['tags', '#yes', '#no'],
  ])('two posts of nothing but %s are not mistaken for each other', (_, one, other) => {
    expect(likenessOf('dana', one)).not.toBe(likenessOf('dana', other));
  });

  test('an address in the middle of a word is no mention', () => {
    expect(likenessOf('dana', 'write to a@b.example')).not.toBe(likenessOf('dana', 'write to a'));
  });

  test.each([
    ['日本語の投稿です', '日本語の別の投稿'],
    ['كلمات هنا', 'كلمات هناك'],
  ])('words without spaces or Latin letters count: %s', (one, other) =>
    expect(likenessOf('dana', one)).not.toBe(likenessOf('dana', other)),
  );
});

test('a likeness does not change between versions: records are found by it for years', () => {
  expect(likenessOf('dana', words)).toBe('4mfldatgv');
});

test('100,000 characters are hashed whole', () => {
  const long = 'word '.repeat(20_000);
  expect(likenessOf('dana', `${long}a`)).not.toBe(likenessOf('dana', `${long}b`));
});
