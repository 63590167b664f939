import { describe, expect, test } from 'vitest';
import type { Rewrite } from '@/lib/draft/draft';
import { frameFamilies } from '@/lib/draft/rewrites/questions/frames';
import { pollOf, pollText } from '@/lib/draft/rewrites/questions/poll';
import { suggest } from '@/lib/draft/rewrites/suggest';
import { unknownBrand } from '@/lib/profile/ownership';

const mugs: Rewrite = {
  shape: 'news',
  family: 'choice',
  text: 'Our new mugs are here.\nhttps://kiln.example/mugs\nWhich would you choose: moss green or sea blue?',
  options: ['moss green', 'sea blue'],
};
const question = {
  ...mugs,
  shape: 'question',
  text: 'Which would you choose: moss green or sea blue?',
} as const;

test('what the draft lists is voted for in its order, and asked without the list', () => {
  for (const site of ['x', 'linkedin'] as const)
    expect(pollOf(question, site)).toEqual({
      question: 'Which would you choose?',
      options: ['Moss green', 'Sea blue'],
    });
});

test('the news stays in front where there is room for it', () => {
  const told = 'Our new mugs are here.\nhttps://kiln.example/mugs\nWhich would you choose?';
  expect(pollOf(mugs, 'x')?.question).toBe(told);
  const long = {
    ...mugs,
    text: `Our new mugs are here${' at last'.repeat(15)}.\nWhich would you choose: moss green or sea blue?`,
  };
  expect(pollOf(long, 'x')?.question).toMatch(/^Our new mugs/);
  expect(pollOf(long, 'linkedin')?.question).toBe('Which would you choose?');
});

describe('there is no poll', () => {
  test.each([
    ['where a page cannot post one', question, 'facebook'],
    ['where the site is unknown', question, undefined],
    ['of a suggestion without options', { ...question, options: undefined }, 'x'],
    ['of five options', { ...question, options: ['a', 'b', 'c', 'd', 'e'] }, 'x'],
  ] as const)('%s', (_, rewrite, site) => {
    expect(pollOf(rewrite, site)).toBeNull();
  });

  test('with an option longer than the site takes', () => {
    const options = ['oat', 'twenty-eight signs of almond'];
    const long = { ...question, text: 'Which would you try: oat or twenty-eight signs of almond?', options };
    expect(pollOf(long, 'x')).toBeNull();
    expect(pollOf(long, 'linkedin')?.options).toEqual(['Oat', 'Twenty-eight signs of almond']);
  });

  test('with a question longer than the site takes', () => {
    const long = {
      ...question,
      text: `Which would you choose ${'and keep '.repeat(15)}: moss green or sea blue?`,
    };
    expect(pollOf(long, 'linkedin')).toBeNull();
  });
});

test('on the clipboard the question comes first, then one option a line', () => {
  expect(pollText({ question: 'Which would you choose?', options: ['Tan', 'Black'] })).toBe(
    'Which would you choose?\nTan\nBlack',
  );
});

test('a draft that lists things gets a question with these as its options, with and without the news', () => {
  const { rewrites } = suggest(
    { text: 'New in: hand-thrown mugs in moss green and sea blue. Shop now!', site: 'x' },
    unknownBrand,
  );
  const choices = rewrites.filter(({ options }) => options);
  expect(choices.map(({ shape }) => shape)).toContain('question');
  for (const rewrite of choices) {
    expect(rewrite.options).toEqual(['moss green', 'sea blue']);
    expect(pollOf(rewrite, 'x')?.question).toMatch(/Which would you [\w ]+\?$/);
  }
});

const listing = Object.values(frameFamilies.en)
  .flat()
  .filter(({ say }) => say.includes('{options}'));

test.each(listing)('$say ends in its options, so that a poll can ask without them', ({ say }) => {
  expect(say).toMatch(/\w: \{options\}\?$/);
});
