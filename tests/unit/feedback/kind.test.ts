import { describe, expect, test } from 'vitest';
import { guessKind } from '@/lib/feedback/kind';

describe('the kind of what a customer says', () => {
  test.each([
    ['idea', 'Would be great if you could split the invoice by team'],
    ['idea', 'How about a refill bottle for the big one?'],
    ['problem', 'The strap broke after two weeks.'],
    ['problem', 'Still waiting for my parcel, third day now'],
    ['problem', 'Thanks for nothing'],
    ['question', 'Does the lamp dim?'],
    ['question', 'Anyone know where to buy the blue one'],
    ['praise', 'Love the new handle, well done'],
    ['praise', '👏👏'],
    ['other', 'On my way to the fair'],
    ['other', ''],
  ])('%s: %s', (kind, text) => expect(guessKind(text)).toBe(kind));

  test('a complaint in the form of a question is a problem', () => {
    expect(guessKind('Why is your app always down when I need it?')).toBe('problem');
    expect(guessKind('Are you kidding? Four weeks?')).toBe('problem');
  });

  test('a request for help with trouble is a problem, however politely it asks', () => {
    expect(guessKind('Can you help me? I can’t log in since Monday')).toBe('problem');
  });

  test('words in another language are not guessed at', () => {
    expect(guessKind('Der Riemen ist nach zwei Wochen gerissen.')).toBe('other');
  });
});

describe('an answer leans to what was asked for', () => {
  test.each([
    ['idea', { question: 'Which colour should we make?', family: 'idea' }, 'Burgundy'],
    ['problem', { question: 'What bothers you most?', family: 'problem' }, 'The lid'],
    ['idea', { question: 'Tell us', family: 'next' }, 'Bigger pockets'],
    ['other', { question: 'A or B?', family: 'choice' }, 'B'],
    ['other', { question: 'How was your day?', family: 'experience' }, 'At the lake'],
  ] as const)('%s for %o: %s', (kind, asked, answer) => expect(guessKind(answer, asked)).toBe(kind));

  test.each([
    ['idea', 'Which flavour should we bring back?'],
    ['problem', 'What is the most annoying part of packing?'],
    ['idea', 'What should we fix next in the app?'],
    ['other', 'Leather or metal?'],
    ['other', 'New shop, new hours'],
  ])('%s where only the words of the question are known: %s', (kind, question) => {
    expect(guessKind('The zip', { question })).toBe(kind);
  });

  test('unless its own words say otherwise', () => {
    expect(guessKind('It broke twice already', { question: 'What next?', family: 'next' })).toBe('problem');
  });
});

test.each(['why is it ', '?', 'not ', 'hi hey '])('100,000 characters of "%s" get a guess', (words) => {
  expect(guessKind(words.repeat(100_000 / words.length))).toBeTypeOf('string');
});
