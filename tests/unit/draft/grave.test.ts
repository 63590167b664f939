import { describe, expect, test } from 'vitest';
import type { Draft } from '@/lib/draft/draft';
import { isGrave } from '@/lib/draft/grave';
import { judge } from '@/lib/draft/judge';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';

const draft = (text: string): Draft => ({ text, site: 'facebook', reply: false });

describe('of what is grave', () => {
  test.each([
    'It is with great sadness that we share the passing of our founder, Tom. The shop will be closed on Friday.',
    'With heavy hearts we announce the passing of our co-founder Lena Marsh. Our doors stay closed today.',
    'We lost our dear colleague Jim this weekend. He ran our bakery for thirty years.',
    "If you've lost someone at home, you don't have to clear the house by yourself. We come quietly, at any hour.",
    'Recall: please stop using the Luma kettle and bring it back to any of our shops.',
    'Today we are laying off 40 people across our team. Our best people are looking for work.',
    '40 of our colleagues were laid off this morning. They are looking for work.',
    'Our colleague died peacefully on Sunday. Thank you for your messages.',
    'Con profunda tristeza os contamos que nos ha dejado nuestra fundadora, Carmen.',
  ])('nothing is marked and nothing asked: %s', (text) => {
    expect(judge(draft(text), unknownBrand)).toMatchObject({ verdict: 'clear', findings: [] });
    expect(suggest(draft(text), unknownBrand).rewrites).toEqual([]);
  });
});

test.each([
  'Recall your first bike? Ours is back: order the new Classic today!',
  'Lost our heads: 50% off everything until Sunday!',
  'The passing of time is easier with our new diaries. Shop now!',
  'Never lay off your winter tyres check: book now!',
  'In 1975 my grandfather had been laid off and bought a bandsaw. Today his workshop turns fifty.',
  'Our new ovens are here! With a heavy dough hook and a great sale.',
])('what only sounds like it is a draft like any other: %s', (text) => {
  expect(isGrave(text)).toBe(false);
});

test.each([
  "14 pups came in to us last night. Left in a crate outside the gate. We're full and badly need foster homes.",
  'If you got hit by that hail on Tuesday, we are doing free roof inspections all week. God bless and stay safe.',
])('where help is needed no question plays: %s', (text) => {
  const asked = suggest(draft(text), unknownBrand).rewrites.map((each) => each.text);
  expect(asked.length).toBeGreaterThanOrEqual(3);
  for (const question of asked)
    expect(question).toMatch(/could help, or who needs it\?$|need to know first\?$|easier to say yes\?$/);
});
