import { expect, test } from 'vitest';
import { kindOfMark, type Mark, marks } from '@/lib/feedback/captures/mark';
import { pollText, tallyOf, tallyText } from '@/lib/feedback/posts/tally';

const seen = (mark: Mark | null, answered = false) => ({ mark, answered });

test('a count says how many were seen, what they were, and how many nobody has answered', () => {
  const replies = [seen('idea'), seen('idea', true), seen('problem'), seen(null), seen('skip')];
  expect(tallyText(tallyOf(replies))).toBe('5 seen, 2 ideas, 1 problem, 3 unanswered');
});

test('what is none is left out, and one is one', () => {
  expect(tallyText(tallyOf([seen('idea', true)]))).toBe('1 seen, 1 idea');
  expect(tallyText(tallyOf([]))).toBe('0 seen');
});

test('what was skipped waits for no answer, and is seen all the same', () => {
  expect(tallyOf([seen('skip'), seen('other')])).toMatchObject({ seen: 2, unanswered: 1 });
});

test('every mark but a skip is kept under a kind', () => {
  expect(marks.filter((mark) => kindOfMark(mark) === null)).toEqual(['skip']);
  expect(kindOfMark('vote')).toBe('other');
  expect(kindOfMark('idea')).toBe('idea');
});

test('a poll is told from the most wanted down', () => {
  const options = [
    { text: 'Rust', share: 21 },
    { text: 'Slate', share: 34.5 },
  ];
  expect(pollText({ options, votes: 214 })).toBe('Slate 34.5 %, Rust 21 %, of 214 votes');
  expect(pollText({ options, votes: null })).toBe('Slate 34.5 %, Rust 21 %');
});
