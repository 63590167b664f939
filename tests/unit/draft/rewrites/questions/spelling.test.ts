import { expect, test } from 'vitest';
import { spelling } from '@/lib/draft/rewrites/questions/spelling';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';

const asked = (text: string) =>
  suggest({ text }, unknownBrand)
    .rewrites.map((rewrite) => rewrite.text)
    .join('\n');

test('questions are spelt the American way where the draft is', () => {
  expect(asked('Winter tires are here. We fit them while you wait, all month.')).toMatch(/\btires?\b/);
  expect(asked('Winter tires are here. We fit them while you wait, all month.')).not.toMatch(/\btyre/);
});

test('any other draft gets them as they are', () => {
  expect(asked('Winter tyres are here. We fit them while you wait, all month.')).toMatch(/\btyres?\b/);
  // Canada writes "tires" and "colour".
  expect(asked('Winter tires are here, in every colour of rim, all month.')).toMatch(/\btyres?\b/);
});

test('who writes from a town in the States is asked in American words', () => {
  const question = {
    family: 'choice',
    behindNews: false,
    particular: true,
    about: true,
    bound: false,
    written: true,
  } as const;
  const spelt = (draft: string, text: string) => spelling(draft)([{ ...question, text }])[0]?.text;
  const theatre = 'In the interval at the theatre: a drink, or a stretch of the legs?';
  expect(spelt('Our panto opens in Toledo, OH on Friday.', theatre)).toBe(
    'At intermission at the theater: a drink, or a stretch of the legs?',
  );
  expect(spelt('Our panto opens in Tolworth on Friday.', theatre)).toBe(theatre);
  expect(spelt('Our panto opens in October, gas heaters and all.', theatre)).toBe(theatre);
  expect(
    spelt('Pipes frozen? 218-555-0144', 'Which dish do you queue for, and who is in the queue for more?'),
  ).toBe('Which dish do you line up for, and who is in the line for more?');
});
