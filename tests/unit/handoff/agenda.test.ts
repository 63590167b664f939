import { describe, expect, test } from 'vitest';
import { agenda } from '@/lib/handoff/agenda';
import { brief, hostile, quote } from './a-brief';

const today = Date.UTC(2026, 10, 27);
const product = { name: 'Product', person: 'Kim Lee' };

test('one topic has its quotes and one decision, and the customers are thought of at the end', () => {
  expect(agenda(product, [brief({ quotes: [quote({ permalink: null })] })], today)).toBe(
    [
      '# Product: 20 minutes',
      'With Kim Lee, 2026-11-27',
      '## 1. A quieter parcel locker (18 minutes)',
      'Idea · Delivery · 3 people, 4 posts, first 2026-03-01, last 2026-11-27',
      '> "I would pay for a quieter parcel locker."  @\u200Bdana, 2026-03-01',
      '**To decide:** Do we do this? Then by when; or not, and why.',
      '## Who tells the customers, and when (2 minutes)',
    ].join('\n\n'),
  );
});

test('three topics with three quotes each are enough for twenty minutes', () => {
  const five = (ask: string) => brief({ ask, quotes: Array.from({ length: 5 }, () => quote()) });
  const page = agenda(product, ['one', 'two', 'three', 'four'].map(five), today);
  expect(page.match(/^## \d\. .*$/gmu)).toEqual([
    '## 1. one (6 minutes)',
    '## 2. two (6 minutes)',
    '## 3. three (6 minutes)',
  ]);
  expect(page.match(/^> /gmu)).toHaveLength(9);
  expect(page.match(/To decide/gu)).toHaveLength(3);
});

test('what is to be decided is what such words ask for', () => {
  const decisionOn = (kind: 'problem' | 'question') =>
    /To decide:\*\* (.*)/u.exec(agenda(product, [brief({ kind })], today))?.[1];
  expect(decisionOn('problem')).toBe('Who mends this, and by when?');
  expect(decisionOn('question')).toBe('What do we answer, and who answers?');
});

test('nobody named and nothing waiting is said by the day alone', () => {
  const page = agenda({ name: 'HR and Legal', person: '' }, [], today);
  expect(page.split('\n\n').slice(0, 2)).toEqual(['# HR and Legal: 20 minutes', '2026-11-27']);
});

describe('it stays one page whatever was said', () => {
  test.each(Object.entries(hostile))('%s', (_, words) => {
    const quotes = Array.from({ length: 3 }, () => quote({ text: words, author: words }));
    const topics = Array.from({ length: 3 }, () => brief({ ask: words, quotes }));
    expect(agenda({ name: words, person: words }, topics, today).length).toBeLessThan(8_000);
  });
});
