import { describe, expect, test } from 'vitest';
import { sort } from '@/lib/feedback/sorting/sort';

const kindOf = (...args: Parameters<typeof sort>) => sort(...args).kind;

describe('the kind of what a customer says', () => {
  test.each([
    ['idea', 'Would be great if you could split the invoice by team'],
    ['idea', 'How about a refill bottle for the big one?'],
    ['idea', 'please bring back the green one'],
    ['problem', 'The strap broke after two weeks.'],
    ['problem', 'Still waiting for my parcel, third day now'],
    ['problem', 'Thanks for nothing'],
    ['question', 'Does the lamp dim?'],
    ['question', 'Anyone know where to buy the blue one'],
    ['praise', 'Love the new handle, well done'],
    ['praise', '👏👏'],
    ['other', 'RT @lamps: we are at the fair'],
  ])('%s: %s', (kind, text) => expect(kindOf(text)).toBe(kind));

  test('a complaint in the form of a question is a problem', () => {
    expect(kindOf('Why is your app always down when I need it?')).toBe('problem');
    expect(kindOf('Are you kidding? Four weeks?')).toBe('problem');
  });

  test('a request for help with trouble is a problem, however politely it asks', () => {
    expect(kindOf('Can you help me? I can’t log in since Monday')).toBe('problem');
  });

  test.each([
    ['idea', 'Please add dark mode like Fabrikam has'],
    ['idea', 'I wish your app had offline maps, Fabrikam has had them for years'],
    ['problem', 'Your parcels take a week, Fabrikam took two days'],
    ['problem', 'Third broken zip this year. Fabrikam it is then'],
  ])('a competitor beside it leaves a wish a wish and a complaint a complaint: %s: %s', (kind, text) =>
    expect(kindOf(text)).toBe(kind),
  );

  test('another kind that is clearly there is named second', () => {
    expect(sort('Great lamp! Please add a dimmer though')).toMatchObject({
      kind: 'idea',
      second: 'praise',
    });
    expect(sort('The strap broke after two weeks.').second).toBeNull();
  });
});

describe('an answer leans to what was asked for', () => {
  test.each([
    ['idea', { question: 'Which colour should we make?', family: 'idea' }, 'Burgundy'],
    ['problem', { question: 'What bothers you most?', family: 'problem' }, 'The lid'],
    ['idea', { question: 'Tell us', family: 'next' }, 'Bigger pockets'],
    ['other', { question: 'A or B?', family: 'choice' }, 'B'],
    ['other', { question: 'How was your day?', family: 'experience' }, 'At the lake'],
  ] as const)('%s for %o: %s', (kind, asked, answer) => expect(kindOf(answer, asked)).toBe(kind));

  test.each([
    ['idea', 'Which flavour should we bring back?'],
    ['problem', 'What is the most annoying part of packing?'],
    ['idea', 'What should we fix next in the app?'],
  ])('%s where only the words of the question are known: %s', (kind, question) => {
    expect(kindOf('The zip', { question })).toBe(kind);
  });

  test('a post that asked nothing is no evidence', () => {
    expect(sort('The zip', { question: 'New shop, new hours' })).toEqual(sort('The zip'));
  });

  test('unless its own words say otherwise', () => {
    expect(kindOf('It broke twice already', { question: 'What next?', family: 'next' })).toBe('problem');
  });
});

describe('Spanish', () => {
  test.each([
    ['problem', 'La correa se rompió a las dos semanas y nadie contesta'],
    ['idea', 'Estaría bien que pusierais enchufes en el autobús'],
    ['question', '¿Tenéis la lámpara en verde?'],
    ['praise', 'Me encanta la lámpara, gracias por todo'],
  ])('%s: %s', (kind, text) => expect(sort(text)).toMatchObject({ kind, unsure: false }));
});

test.each([
  'Der Riemen ist nach zwei Wochen gerissen.',
  'Mijn pakket is nog steeds niet aangekomen',
  'Kiedy otwieracie?',
  'とても便利です',
])('of a language it knows no words of it is unsure: %s', (text) => expect(sort(text).unsure).toBe(true));

test('a thing by itself, after a question, needs no language', () => {
  const asked = { question: 'Which colour should we make?', family: 'idea' } as const;
  expect(sort('Burgundy', asked).unsure).toBe(false);
});

test('what could be two things is unsure', () => {
  expect(sort('The strap broke after two weeks.').unsure).toBe(false);
  expect(sort('Any chance of a green one?').unsure).toBe(true);
});

test.each([
  ['neg', 'Worst delivery ever, the box was smashed'],
  ['pos', 'Thank you, the lamp is gorgeous'],
  ['neu', 'Do you ship to Norway?'],
  ['neg', 'Thanks for nothing'],
])('it feels %s: %s', (sentiment, text) => expect(sort(text).sentiment).toBe(sentiment));

test('nothing at all is other', () => {
  expect(sort('')).toMatchObject({ kind: 'other', second: null, about: null, vote: null });
});

test('words that objects carry by nature are no evidence', () => {
  expect(sort('constructor toString __proto__').kind).toBeTypeOf('string');
});

test.each(['why is it ', '?', 'not ', 'hi hey ', 'a, ', 'more ', '@a @b '])(
  '100,000 characters of "%s" are sorted',
  (words) => {
    const question = 'A) red or B) green?';
    expect(sort(words.repeat(100_000 / words.length), { question }).kind).toBeTypeOf('string');
  },
);
