import { describe, expect, test } from 'vitest';
import { digest } from '@/lib/handoff/digest';
import { brief, hostile } from './a-brief';

const today = Date.UTC(2026, 10, 27);
const none = { idea: 0, problem: 0, question: 0, praise: 0, other: 0 };
const quiet = { captured: none, people: 0, shipped: 0, declined: 0, told: 0 };
const product = { name: 'Product', person: 'Kim Lee' };

test('a week says what came in, what came of it, and what waits for whom, and names no customer', () => {
  const week = { captured: { ...none, idea: 3, praise: 1 }, people: 2, shipped: 1, declined: 0, told: 1 };
  const text = digest(week, [{ department: product, count: 4, briefs: [brief()] }], today);
  expect(text).toBe(
    [
      '# What customers said, week to 2026-11-27',
      '2 people said something: idea 3, praise 1.',
      '1 shipped, 0 declined, 1 reply told what came of it.',
      '## Product (Kim Lee): 4 wait',
      '- A quieter parcel locker (Idea · Delivery · 3 people, 4 posts, first 2026-03-01, last 2026-11-27)',
    ].join('\n\n'),
  );
});

test('a quiet week says so, and departments that nothing waits for are left out', () => {
  const text = digest(quiet, [{ department: product, count: 0, briefs: [] }], today);
  expect(text).toContain('Nothing was captured.');
  expect(text).toContain('Nothing waits for a decision.');
  expect(text).not.toContain('Product');
});

test('the three that have waited longest stand for a department', () => {
  const briefs = ['one', 'two', 'three', 'four'].map((ask) => brief({ ask }));
  expect(digest(quiet, [{ department: product, count: 9, briefs }], today).match(/^- \w+/gmu)).toEqual([
    '- one',
    '- two',
    '- three',
  ]);
});

describe('nothing written to do harm acts', () => {
  test.each(Object.entries(hostile))('%s', (_, words) => {
    const text = digest(
      quiet,
      [
        {
          department: { name: words, person: words },
          count: 1,
          briefs: [brief({ ask: words, area: words })],
        },
      ],
      today,
    );
    expect(text.match(/^## /gmu)).toHaveLength(1);
    expect(text).not.toMatch(/(?<!\\)<script|!\[seen\]\(|@everyone/u);
  });
});
