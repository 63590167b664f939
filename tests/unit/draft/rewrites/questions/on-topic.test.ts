import { describe, expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { onTopic } from '@/lib/draft/rewrites/questions/on-topic';

const asked = (phrase: string, text = 'It is on Thursday.', atWork = true) =>
  onTopic(phrase, read({ text }), atWork).map(({ question }) => question.text);

describe('at work a topic is asked about in the words of whoever typed it', () => {
  test.each([
    ['what is done', 'drone spraying', 'What do people get wrong about drone spraying?'],
    ['what people know of', 'R&D tax podcast', 'What do people get wrong about R&D tax?'],
    ['several things', 'modular classrooms', 'What would you most like to know about modular classrooms?'],
    ['what people use', 'new kiln control app', 'What do you wish a kiln control app could do?'],
    [
      'several things that people use',
      'kiln sensors',
      'What would kiln sensors have to get right for you to trust them?',
    ],
    ['what some people use', 'kiln app for potters', 'Where would a kiln app for potters help you most?'],
    ['software', 'kiln software launch', 'Where would kiln software help you most?'],
    [
      'a gathering',
      'Immigration law webinar',
      'Which question would you bring to an immigration law webinar?',
    ],
    ['where people go', 'potters breakfast', 'Who would you bring along to a potters breakfast?'],
    ['an audit', 'free kiln audit', 'What should a kiln audit look at first?'],
    ['a report', 'potters pay report', 'Which number would you look for first in a potters pay report?'],
    ['a guide', 'first kiln guide', 'What would you look up first in a first kiln guide?'],
    ['a podcast', 'kiln safety podcast', 'Which question about kiln safety should the next episode answer?'],
    ['a partnership', 'museum kiln partnership', 'What should a museum kiln partnership get right first?'],
    ['an award', 'kiln design award', 'What should a kiln design award reward most?'],
  ])('%s: %s', (_, phrase, text) => {
    expect(asked(phrase)).toContain(text);
  });
});

describe('elsewhere only what people use is', () => {
  test.each(['drone spraying', 'potters breakfast', 'kiln audit'])('and not %s', (phrase) => {
    expect(asked(phrase, 'It is on Thursday.', false)).toEqual([]);
  });

  test('as it is called', () => {
    expect(asked('bin day app', 'It is out.', false)).toContain('What do you wish a bin day app could do?');
  });
});

test.each([
  'a grain store',
  '20 years of support',
  'home carers in Galway',
  'new letting agency',
  'student housing',
  'local university',
  'product launch',
])('what is one thing, a firm, a name, or only the kind of post is not: %s', (phrase) => {
  expect(asked(phrase)).toEqual([]);
});

test('nor is what begins with a name, which the draft has in no small letters', () => {
  expect(asked('Fennbury property report', 'Rents in Fennbury rose by a tenth.')).toEqual([]);
});

test('what only a thing can be asked of is not asked of a word that is none', () => {
  expect(asked('landlord podcast').filter((text) => text.includes('landlord should'))).toEqual([]);
});

test('nothing is asked so of a draft in another language than English', () => {
  expect(asked('drone spraying', 'La reunión es el jueves y empieza a las nueve de la mañana.')).toEqual([]);
});
