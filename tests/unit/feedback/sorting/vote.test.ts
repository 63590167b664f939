import { describe, expect, test } from 'vitest';
import { optionsOf, voteOf } from '@/lib/feedback/sorting/vote';

const names = (question: string) => optionsOf({ question, family: 'choice' }).map(({ words }) => words);

describe('what a question gives to choose from', () => {
  test.each([
    ['Oak or walnut?', ['Oak', 'walnut']],
    ['Should the lid be oak, walnut or steel?', ['oak', 'walnut', 'steel']],
    ['Which would you rather have: a longer lead or a dimmer?', ['longer lead', 'dimmer']],
    ['A) open earlier or B) close later? And why?', ['open earlier', 'close later']],
    ['Colour of the month:\n1. Rust\n2. Moss\n3. Chalk', ['Rust', 'Moss', 'Chalk']],
    ['🟤 Oak or ⚪ Birch? Tell us!', ['Oak', 'Birch']],
    ['Oak vs walnut for the new lid', ['Oak', 'walnut']],
    ['¿Roble o nogal?', ['Roble', 'nogal']],
  ])('%s', (question, options) => expect(names(question)).toEqual(options));

  test('is what is given, where it is given', () => {
    expect(
      optionsOf({ question: 'Oak or walnut?', options: ['Eiche', 'Nuss'] }).map(({ name }) => name),
    ).toEqual(['Eiche', 'Nuss']);
  });

  test('is nothing where no choice was asked for', () => {
    expect(optionsOf({ question: 'What would you change?', family: 'idea' })).toEqual([]);
  });
});

describe('the option an answer takes', () => {
  const named = { question: 'Should the lid be oak, walnut or steel?', family: 'choice' } as const;
  const lettered = { question: 'A) open earlier or B) close later? And why?', family: 'choice' } as const;
  test.each([
    ['oak', named, 'Oak!'],
    ['walnut', named, 'the walnut one, my table is dark'],
    ['steel', named, 'Steel. Oak scratches.'],
    ['steel', named, '3'],
    ['oak', named, 'the first'],
    ['walnut', named, 'the middle one'],
    ['walnut', named, 'oak... no wait, walnut'],
    ['A', lettered, 'A'],
    ['B', lettered, 'b!! I work till six'],
    ['B', lettered, 'Steph look, vote B'],
    ['A', lettered, 'earlier please'],
    ['oak', { question: '🟤 oak or ⚪ birch?', family: 'choice' }, '🟤🟤'],
    ['birch', { question: 'oak or birch?', family: 'choice' }, 'anything but oak'],
    ['Tuesday', { question: 'Which day?', options: ['Tuesday', 'Friday'] }, 'Tues works'],
  ] as const)('%s of %o: %s', (option, asked, answer) => expect(voteOf(answer, asked)?.name).toBe(option));

  test.each([
    ['both are named', 'oak or steel, not walnut', named],
    ['none is wanted', 'Neither, thanks', named],
    ['it only asks back', 'Is the oak one heavier?', named],
    ['an article looks like a letter', 'A quiet hour would be nice', lettered],
    ['it speaks of something else', 'Your site is down', named],
    ['a friend is teased', 'Gary Pike oak would suit your head', named],
    ['no choice was asked for', 'oak', { question: 'What would you change?', family: 'idea' }],
  ] as const)('is none where %s: %s', (_, answer, asked) => expect(voteOf(answer, asked)).toBeNull());
});
