import { describe, expect, test } from 'vitest';
import { blackOut, lettersOf, rowWithout } from '@/lib/feedback/captures/black-out';
import { aCapture } from '../a-capture';

describe('words blacked out of a text', () => {
  test.each([
    ['Call Åsa on 555 12', 'åsa', 'Call ███ on 555 12'],
    ['Sam said so. SAM!', 'Sam', '███ said so. ███!'],
    ['on 555\n 12 today', '555 12', 'on ███████ today'],
    ['why (not) a+b?', '(not) a+b?', 'why ██████████'],
    ['👩🏽 it', '👩🏽', '████ it'],
    ['It leaks.', '  ', 'It leaks.'],
    ['It leaks.', 'rusts', 'It leaks.'],
  ])('“%s” without “%s” reads “%s”', (text, words, left) => {
    expect(blackOut(text, words)).toBe(left);
  });
});

test('letters are counted in what the customer said, and not in what we wrote of it', () => {
  const author = { name: 'Sam', handle: null, profile: null };
  const capture = aCapture({
    text: 'Sam knows',
    images: ['Sam at sea', ''],
    answers: { author, text: 'sam?', permalink: null },
    note: 'Ask Sam',
  });
  expect(lettersOf(capture, 'Sam')).toBe(9);
  expect(lettersOf(capture, '')).toBe(0);
});

test('what names and counts in a row stays, whatever the words are', () => {
  const event = { capture: 'x:1', what: 'kind', from: 'other', to: 'idea', why: 'an idea of Dana' };
  expect(rowWithout(event, 'idea')).toEqual({ ...event, why: 'an ████ of Dana' });
  expect(rowWithout({ what: 'summary', from: '', to: 'An idea' }, 'idea')).toMatchObject({ to: 'An ████' });
});
