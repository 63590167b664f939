import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeShelf, nearest, shingled } from '@/lib/feedback/wishes/near';
import { likenessOf, plainWords } from '@/lib/feedback/wishes/similar';

const said = (id: string, text: string, author = id) =>
  shingled({ id, likeness: likenessOf(author, text), text });
const clasp = 'The clasp of my new watch broke after two weeks of wearing it every day, and nobody answers.';
const found = (one: string, other: string, least = 0.5) =>
  nearest(said('one', one), [said('other', other)], least);

describe('near duplicates', () => {
  test('the same words by somebody else are the same words', () => {
    expect(found(clasp, `@acme ${clasp.toUpperCase()} https://t.co/abc #watch`)).toEqual([
      { id: 'other', score: 1, reason: 'same-words' },
    ]);
  });

  test('the same words by the same person are one post seen twice', () => {
    expect(nearest(said('one', clasp, 'dana'), [said('other', clasp, 'dana')], 0.5)).toEqual([
      { id: 'other', score: 1, reason: 'same-post' },
    ]);
  });

  test('a text with a changed ending is like it', () => {
    const [near] = found(clasp, clasp.replace('nobody answers', 'no reply yet'));
    expect(near).toMatchObject({ id: 'other', reason: 'like-words' });
    expect(near?.score).toBeCloseTo(14 / 19);
  });

  test('a short text is compared by twos, so that one word may differ', () => {
    expect(found('please add calendar sync', 'please add calendar sync now')).toMatchObject([
      { score: 0.75 },
    ]);
  });

  test('a short text and one hardly longer are compared too', () => {
    expect(
      found('the clasp broke after two short weeks', 'the clasp broke after two short weeks of use'),
    ).toMatchObject([{ score: 0.75 }]);
  });

  test.each([
    ['the same words in another order', clasp, clasp.split(' ').toReversed().join(' ')],
    [
      'another text',
      clasp,
      'When will the red strap be back in stock? I have waited since the spring for it.',
    ],
    ['a short part of a long text', clasp, 'The clasp broke'],
    ['nothing but different emoji', '🎉', '😤'],
  ])('%s is not', (_, one, other) => expect(found(one, other)).toEqual([]));

  test('words without spaces are compared letter by letter', () => {
    expect(
      found('日本語の投稿です。もう一度見てください', '日本語の投稿です。もう一回見てください'),
    ).toHaveLength(1);
  });

  test('the likest come first, and nothing is near itself', () => {
    const one = said('one', clasp);
    const many = [one, said('far', clasp.replace('nobody answers', 'no reply')), said('same', clasp)];
    expect(nearest(one, many, 0.5).map(({ id }) => id)).toEqual(['same', 'far']);
  });
});

test('the score is the Jaccard index of the shingles, whatever was skipped on the way', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, fc.constantFrom(0.5, 0.7, 0.9), (one, other, least) => {
      const score = plainly(one, other);
      expect(found(one, other, least).map((near) => near.score)).toEqual(score >= least ? [score] : []);
    }),
  );
});

test('among many on a shelf the same are found as by going through all of them', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd');
  const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 12 }), fc.constantFrom(0.5, 0.8), (one, others, least) => {
      const many = others.map((other, at) => said(String(at), other));
      const shelf = makeShelf();
      many.forEach(shelf.add);
      const byId = (all: ReturnType<typeof nearest>) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(byId(shelf.nearest(said('one', one), least))).toEqual(
        byId(nearest(said('one', one), many, least)),
      );
    }),
  );
});

function plainly(one: string, other: string): number {
  if (one === other) return 1;
  const [a, b] = [one, other].map((text) => plainWords(text).split(' '));
  if (!a || !b) return 0;
  const size = Math.min(a.length, b.length) < 8 ? 2 : 3;
  // A text as long as that has no twos to compare, since it could not be near a short one unless it said the same over and over.
  if (size === 2 && Math.max(a.length, b.length) >= 16) return 0;
  const [left, right] = [a, b].map(
    (words) =>
      new Set(
        words
          .slice(0, Math.max(1, words.length - size + 1))
          .map((_, at) => words.slice(at, at + size).join(' ')),
      ),
  );
  if (!left || !right) return 0;
  const shared = [...left].filter((shingle) => right.has(shingle)).length;
  return shared / (left.size + right.size - shared);
}
