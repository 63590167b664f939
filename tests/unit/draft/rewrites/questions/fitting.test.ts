import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import type { Askable } from '@/lib/draft/about';
import { askedOf, fitting } from '@/lib/draft/rewrites/questions/fitting';
import { questionsOn } from '@/lib/draft/rewrites/questions/written';
import type { Subject } from '@/lib/draft/subjects/subject';

const cheese: Subject = {
  name: 'cheese',
  says: ['cheese'],
  asks: {
    experience: ['Which cheese did you hate as a child?'],
    idea: ['What goes on a board beside the cheddar?'],
    choice: ['+Cheese after dinner: with wine, or with fruit?'],
  },
};
const feast: Subject = {
  name: 'feast',
  says: ['feast'],
  asks: { idea: ['Which leftover do you look forward to?'] },
};

const askable: readonly Askable[] = [
  { subject: cheese, likelihood: 0.8 },
  { subject: feast, likelihood: 0.1 },
];
const asked = (text: string, topic: string, cued: readonly string[] = [], atWork = false) =>
  fitting(
    askedOf(
      askable,
      (subject) => questionsOn(subject, subject === cheese ? cued : []),
      read({ text }),
      topic,
      atWork,
    ),
  );
const texts = (...of: Parameters<typeof asked>) => asked(...of).map(({ text }) => text);

test('what goes with any post on the likeliest subject is asked first, then what speaks of draft and topic, then the rest', () => {
  expect(texts('Boxes of cheese, ready on Friday.', 'cheese boxes')).toEqual([
    'Cheese after dinner: with wine, or with fruit?',
    'Which cheese did you hate as a child?',
    'What goes on a board beside the cheddar?',
    'Which leftover do you look forward to?',
  ]);
});

test('of two questions the one that has more words of the draft stands first', () => {
  const asks = texts('A board with cheddar beside it, ready on Friday.', 'boards');
  expect(asks.indexOf('What goes on a board beside the cheddar?')).toBeLessThan(
    asks.indexOf('Which cheese did you hate as a child?'),
  );
});

describe('what hangs on a word', () => {
  const rind = 'Do you eat the *rind* or cut it off?';

  test('is asked where the draft or its topic has it, without its stars, however it ends', () => {
    expect(texts('Washed rinds are back in the shop.', 'cheese', [rind])).toContain(rind.replaceAll('*', ''));
    expect(texts('We open on Friday.', 'cheese rind', [rind])).toContain(rind.replaceAll('*', ''));
    expect(texts('Grinding mills are back in the shop.', 'cheese', [rind])).toHaveLength(4);
  });
});

test('what promises little is spare, sooner where people read at work', () => {
  const far = askable.map((each): Askable => ({ ...each, likelihood: 0.05 }));
  const spare = (atWork: boolean) =>
    fitting(askedOf(far, (subject) => questionsOn(subject), read({ text: 'A good board.' }), '', atWork))
      .filter((question) => question.spare)
      .map(({ text }) => text);
  expect(spare(false)).toEqual([
    'Which cheese did you hate as a child?',
    'Which leftover do you look forward to?',
  ]);
  expect(spare(true)).toContain('What goes on a board beside the cheddar?');
});
