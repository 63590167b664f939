import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { onTopic } from '@/lib/draft/rewrites/questions/on-topic';

const asked = (phrase: string, text = 'It is on Thursday.') =>
  onTopic(phrase, read({ text })).map(({ question }) => question.text);

describe('what people at work do or know of is asked about in the words of whoever typed it', () => {
  test.each([
    ['drone spraying', 'What do people get wrong about drone spraying?'],
    ['R&D tax podcast', 'What do people get wrong about R&D tax?'],
    ['Immigration law webinar', 'What would you most like to know about immigration law?'],
    ['modular classrooms', 'What would you most like to know about modular classrooms?'],
  ])('%s: %s', (phrase, text) => {
    expect(asked(phrase)).toContain(text);
  });
});

test.each([
  'a grain cart',
  '20 years of support',
  'home carers in Galway',
  'new letting agency',
  'student housing',
  'product launch',
])('what is one thing, a firm, a name, or only the kind of post is not: %s', (phrase) => {
  expect(asked(phrase)).toEqual([]);
});

test('nothing is asked so of a draft in another language than English', () => {
  expect(asked('drone spraying', 'La reunión es el jueves y empieza a las nueve de la mañana.')).toEqual([]);
});
