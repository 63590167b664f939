import { describe, expect, test } from 'vitest';
import { hasList, ofList } from '@/lib/draft/rewrites/questions/of-list';

const list = (lead: string, ...rows: string[]) =>
  `The kiln in Hull is new.\n\n${lead}\n${rows.map((row) => `- ${row}`).join('\n')}\n\nWe are in Fenn Lane.`;
const asked = (text: string, occasion: Parameters<typeof ofList>[1] = 'launch') =>
  ofList(text, occasion)?.text;

describe('a list is asked about as what it is', () => {
  test.each([
    [
      'what something can do',
      'launch',
      list('With it come:', 'Two shelves', 'A quiet fan', 'A lid that locks'),
      'Which of these matters most to you?',
    ],
    [
      'what was found out',
      'content',
      list('From our report:', '41% fire at night', '2 in 3 glaze alone', '19 had no lid'),
      'Which of these surprises you most?',
    ],
    [
      'what is spoken of',
      'event',
      list('We will cover:', 'Glazes that run', 'Lids', 'Cones'),
      'Which of these would you like to hear more about?',
    ],
    [
      'what there is to read',
      'content',
      list('In it:', 'Glazes that run', 'Lids', 'Cones'),
      'Which of these would you like to hear more about?',
    ],
    [
      'what somebody has learned',
      'milestone',
      list('What I learned:', 'Dry it slowly', 'Ask twice', 'Keep the lid'),
      'Which of these did you learn the hard way?',
    ],
  ] as const)('%s', (_, occasion, text, question) => {
    expect(asked(text, occasion)).toBe(question);
  });
});

describe('nothing is asked', () => {
  test.each([
    ['where no list stands', 'launch', 'The kiln in Hull is new. It has two shelves.'],
    ['of two rows', 'launch', list('With it come:', 'Two shelves', 'A lid')],
    ['of what a job offers', 'hiring', list('We offer:', 'A bench', 'Clay', 'A key')],
    [
      'of when and where people meet',
      'event',
      list('Talks:', 'Friday 3 May', 'Saturday 4 May', 'At the kiln'),
    ],
    ['of what is only counted', 'launch', list('By the numbers:', '92 kilns', '11 wheels', '4 shelves')],
  ] as const)('%s', (_, occasion, text) => {
    expect(asked(text, occasion)).toBeUndefined();
  });
});

test('of several lists the longest counts', () => {
  expect(hasList('- a jug\n- a cup\n\nAnd:\n- a bowl\n- a dish\n- a plate')).toBe(true);
  expect(hasList('- a jug\n- a cup\n\nAnd:\n- a bowl\n- a dish')).toBe(false);
});
