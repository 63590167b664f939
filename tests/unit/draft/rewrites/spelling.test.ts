import { expect, test } from 'vitest';
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
