import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rewrite } from '@/lib/draft/draft';
import { admit } from '@/lib/draft/rewrites/further';
import type { Brand } from '@/lib/profile/brand';
import { families } from '@/lib/profile/family';

const acme: Brand = {
  id: 'acme',
  names: ['Acme'],
  handles: ['acme'],
  domains: ['acme.example'],
  products: [{ name: 'Halden' }],
  areas: [],
  competitors: [],
  audience: [],
  tone: 'plain',
};
const draft = {
  text: 'We are proud to announce 12 new leather watch bands, in leather or steel! Shop now: https://acme.example/bands #bands',
  site: 'x' as const,
};
const about = { draft, brand: acme, topic: { phrase: 'watch bands' } };
const said = (...texts: string[]) => texts.map((text) => ({ family: 'idea' as const, text }));
const admitted = (...texts: string[]) => admit(said(...texts), about, []).map(({ text }) => text);

describe('admits', () => {
  test.each([
    'Which watch band would you never take off?',
    'What goes wrong first with the watch bands you own?',
    'Would you rather wear a watch band in leather or in steel?',
    'Which of the 12 watch bands would suit your Halden?',
    'When did you last change a watch band? What made you do it?',
    'Which of our leather watch bands should we make next?',
    'What should our next watch band be made of?',
    'What would you keep if we changed the watch bands?',
  ])('%s', (text) => {
    expect(admitted(text)).toEqual([text]);
  });

  test('three at most, and none twice', () => {
    const four = [
      'Which watch band would you never take off?',
      'Which watch band would you never ever take off?',
      'What goes wrong first with watch bands?',
      'When did a watch band last let you down?',
      'How do you choose a watch band for somebody else?',
    ];
    expect(admitted(...four)).toEqual([four[0], four[2], four[3]]);
  });

  test('none that is on offer already, whatever its shape', () => {
    const offered: Rewrite[] = [
      { shape: 'question', family: 'next', text: 'Which watch band would you never take off?' },
    ];
    expect(admit(said('Which watch bands would you never take off?'), about, offered)).toEqual([]);
  });

  test('with the link that leads to somebody else, which a draft keeps', () => {
    const guild = { ...draft, text: 'Great leather watch bands: https://guild.example Shop the look today!' };
    expect(
      admit(said('Which watch band would you never take off?'), { ...about, draft: guild }, []),
    ).toMatchObject([{ text: 'https://guild.example Which watch band would you never take off?' }]);
  });
});

describe('turns away', () => {
  test.each([
    ['a number of its own', 'Which of our 14 watch bands would you wear?'],
    ['a number in words', 'Which of a thousand watch bands would you wear?'],
    ['a number in other signs', 'Which of the ⅔ watch bands would you wear?'],
    ['a name of its own', 'Which watch band would you wear in London?'],
    ['a link, even the draft’s own', 'Which watch band at acme.example would you wear?'],
    ['a handle', '@acme Which watch band would you wear?'],
    ['a hashtag, even the draft’s own', 'Which watch band would you wear #bands?'],
    ['a statement beside the question', 'Our watch bands last for ever. Which would you wear?'],
    ['a statement taken from an instruction in the draft', 'Shop now: which watch band is yours?'],
    ['a claim in passing', 'Which of our waterproof watch bands would you wear?'],
    ['news of its own', 'Which watch band would you wear now that we deliver?'],
    ['another topic', 'Which shoes would you never take off?'],
    ['what yes or no would answer', 'Do you like watch bands?'],
    ['no question', 'Tell us which watch band you would wear.'],
    ['"why"', 'Why do watch bands wear out?'],
    ['"what do you think"', 'What do you think of our watch bands, and which is best?'],
    ['Markdown', '**Which watch band** would you wear?'],
    ['quotation marks', '"Which watch band would you wear?"'],
    ['an emoji', 'Which watch band would you wear? ⌚'],
    ['hidden signs', 'Which watch\u200B band would you wear?'],
    ['letters that only look alike', 'Which watch bаnd, or which watch band, would you wear?'],
    ['another language', '¿Qué watch band es la más bonita para ti y para los tuyos?'],
    ['praise', 'Which of our amazing watch bands would you wear?'],
    ['bait', 'Which watch band would you wear? Like and share this post, would you?'],
    ['more than a post may hold', `Which watch band would you wear ${'on a day like this '.repeat(20)}?`],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(admitted(text)).toEqual([]);
  });
});

test('whatever is said, no number and no capitalised name passes that neither draft nor profile holds', () => {
  const part = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.constantFrom('which', 'watch', 'band', 'bands', 'would', 'you', 'wear', 'or'),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom('London', 'Zed', 'Acme', 'Halden', 'iPhone', 'Álava', 'ÖBB', 'Tesco’s'),
    },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 30 }).map(String) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('2,5', '1st', '٣', '½', 'twenty', 'x2', '12-14', 'a.b', '£5', '7%'),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  const known = new Set(['12', 'acme', 'halden', 'which']);
  const sentence = fc
    .array(part, { minLength: 1, maxLength: 7 })
    .map((parts) => `Which watch bands ${parts.join(' ')}?`);
  let passed = 0;
  fc.assert(
    fc.property(
      fc.array(fc.record({ family: fc.constantFrom(...families), text: sentence })),
      (candidates) => {
        for (const { text } of admit(candidates, about, [])) {
          passed += 1;
          const claims = text.match(/[\p{L}\p{N}’']*[\p{Lu}\p{N}][\p{L}\p{N}’']*/gu) ?? [];
          expect(claims.filter((claim) => !known.has(claim.toLowerCase()))).toEqual([]);
        }
      },
    ),
    { numRuns: 500 },
  );
  expect(passed).toBeGreaterThan(20);
});
