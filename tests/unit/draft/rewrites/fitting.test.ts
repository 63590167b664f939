import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { fitting } from '@/lib/draft/rewrites/fitting';
import { questionsOn } from '@/lib/draft/rewrites/written';
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

const asked = (text: string, topic: string, cued: readonly string[] = []) =>
  fitting(
    [cheese, null, feast],
    (subject) => questionsOn(subject, subject === cheese ? cued : []),
    read({ text }),
    topic,
  );
const texts = (...of: Parameters<typeof asked>) => asked(...of).map(({ text }) => text);

test('what goes with any post on a subject is asked first, then what holds words of topic and draft, then the rest as it was', () => {
  expect(texts('Boxes of cheese, ready on Friday.', 'cheese boxes')).toEqual([
    'Cheese after dinner: with wine, or with fruit?',
    'Which cheese did you hate as a child?',
    'What goes on a board beside the cheddar?',
    'Which leftover do you look forward to?',
  ]);
});

describe('what hangs on a word', () => {
  const rind = 'Do you eat the *rind* or cut it off?';

  test('is asked where the draft has it, without its stars, however it ends', () => {
    expect(texts('Washed rinds are back in the shop.', 'cheese', [rind])).toContain(rind.replaceAll('*', ''));
    expect(texts('Grinding mills are back in the shop.', 'cheese', [rind])).toHaveLength(4);
  });

  test('is asked right behind what goes with any post where the draft opens with it, later where it only comes to it or only the topic has it', () => {
    const place = (text: string, topic = 'cheese') =>
      texts(text, topic, [rind]).indexOf(rind.replaceAll('*', ''));
    expect(place('Washed rinds are back in the shop.')).toBe(1);
    const late = 'We open on Friday. '.repeat(6);
    expect(place(`${late}Washed rinds are back in the shop.`)).toBeGreaterThan(1);
    expect(place('We open on Friday.', 'cheese rind')).toBeGreaterThan(1);
  });
});

test('what only is near what a draft is about, or hangs on a word that it comes to late, is spare', () => {
  const late = `Boxes of cheese, ready on Friday. ${'We open on Friday. '.repeat(6)}Washed rinds too.`;
  const spare = asked(late, 'cheese boxes', ['Do you eat the *rind* or cut it off?']).filter(
    (question) => question.spare,
  );
  expect(spare.map(({ text }) => text)).toEqual([
    'Which leftover do you look forward to?',
    'Do you eat the rind or cut it off?',
  ]);
});
