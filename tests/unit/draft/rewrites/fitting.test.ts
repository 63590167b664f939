import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { fitting } from '@/lib/draft/rewrites/fitting';
import { questionsOn } from '@/lib/draft/rewrites/questions';
import type { Subject } from '@/lib/draft/subjects/subject';

const cheese: Subject = {
  name: 'cheese',
  says: ['cheese'],
  asks: {
    experience: ['Which cheese did you hate as a child?'],
    choice: ['On crackers: butter, chutney or nothing?'],
    idea: ['What goes on a board beside the cheese and crackers?'],
  },
};
const feast: Subject = {
  name: 'feast',
  says: ['feast'],
  asks: { idea: ['Which leftover do you look forward to?'] },
};

const asked = (text: string, topic: string) =>
  fitting([feast, null, cheese], questionsOn, read({ text }), topic).map((question) => question.text);

test('questions with words of the topic come first, then those with words of the draft, then the rest as they were', () => {
  expect(asked('Boxes with crackers, ready on Friday.', 'cheese boxes')).toEqual([
    'What goes on a board beside the cheese and crackers?',
    'Which cheese did you hate as a child?',
    'On crackers: butter, chutney or nothing?',
    'Which leftover do you look forward to?',
  ]);
});
