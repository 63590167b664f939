import { describe, expect, test } from 'vitest';
import {
  answeredByCustomers,
  answeredOf,
  ideasPerQuestion,
  loopsClosed,
  postMix,
  responseTime,
  timeToTold,
  unanswered,
  usefulFeedback,
  type Followed,
} from '@/lib/feedback/measures';
import type { OwnPost } from '@/lib/feedback/posts/own-post';
import { usualHours } from '@/lib/profile/business-hours';

const window = { from: 100, to: 200 };
const said = (kind: 'idea' | 'problem' | 'question' | 'praise' | 'other', postedAt: number | null = 150) => ({
  kind,
  status: 'new' as const,
  postedAt,
  capturedAt: 150,
  answered: null,
});

describe('ideas per question', () => {
  const questions = [
    { id: 'q1', postedAt: 100, walkedAt: 500 },
    { id: 'q2', postedAt: null, walkedAt: 199 },
    { id: 'q3', postedAt: 200, walkedAt: 200 },
  ];

  test('counts the ideas of questions asked in the window, over these questions', () => {
    const replies = [
      { question: 'q1', mark: 'idea' as const },
      { question: 'q1', mark: 'idea' as const },
      { question: 'q1', mark: 'praise' as const },
      { question: 'q2', mark: 'idea' as const },
      { question: 'q2', mark: null },
      { question: 'q3', mark: 'idea' as const },
    ];
    expect(ideasPerQuestion(questions, replies, window)).toEqual({ part: 3, of: 2, window });
  });

  test('is none of none where nothing was asked', () => {
    expect(ideasPerQuestion([], [], window)).toEqual({ part: 0, of: 0, window });
  });
});

test('unanswered is what waits, of all that wants an answer', () => {
  const captures = [
    said('praise'),
    { ...said('idea'), status: 'told' as const },
    { ...said('question'), answered: { by: 'us' as const, at: 150, permalink: null } },
    said('problem', null),
    said('other'),
    said('idea', 99),
    said('idea', 200),
  ];
  expect(unanswered(captures, window)).toEqual({ part: 2, of: 4, window });
});

test('useful feedback leaves praise and small talk out, and counts them', () => {
  const captures = [
    said('idea'),
    said('problem'),
    said('question'),
    said('praise'),
    said('other'),
    said('idea', 1),
  ];
  expect(usefulFeedback(captures, window)).toEqual({
    useful: { part: 3, of: 5, window },
    praise: { part: 1, of: 5, window },
  });
});

const followed = (handle: string, ...history: Followed['history']): Followed => ({
  site: 'x',
  author: { name: handle, handle, profile: null },
  status: history.at(-1)?.status ?? 'new',
  capturedAt: 10,
  history,
});
const shipped = { status: 'shipped' as const, at: 120 };
const told = { status: 'told' as const, at: 130 };

describe('loops closed', () => {
  test('counts people, told of people whose words came to something in the window', () => {
    const captures = [
      followed('ana', shipped, told),
      followed('ana', shipped, { ...told, at: 900 }),
      followed('ben', shipped),
      followed('cleo', { status: 'declined', at: 199 }, told),
      followed('dan', told),
      followed('eve', { status: 'shipped', at: 99 }, told),
      followed('fin', { status: 'planned', at: 150 }),
    ];
    expect(loopsClosed(captures, window)).toEqual({ part: 2, of: 3, window });
  });

  test('somebody is told once all that came of their words is', () => {
    expect(loopsClosed([followed('ana', shipped, told), followed('ana', shipped)], window)).toEqual({
      part: 0,
      of: 1,
      window,
    });
    expect(loopsClosed([followed('ana', shipped), followed('ana', shipped, told)], window).part).toBe(0);
  });
});

test('the time to told runs from capture to the telling in the window', () => {
  const captures = [
    followed('ana', shipped, told),
    followed('ben', shipped, { status: 'told', at: 150 }),
    followed('cleo', { status: 'told', at: 99 }),
    followed('dan', shipped),
  ];
  expect(timeToTold(captures, window)).toEqual({ median: 130, p90: 140, n: 2, window });
});

describe('the response time', () => {
  const answered = (...times: number[]) => times.map((time) => ({ postedAt: 100, answeredAt: 100 + time }));

  test.each([
    [[7], 7, 7],
    [[1, 2, 9], 2, 9],
    [[4, 1, 2, 9], 3, 9],
    [[10, 20, 30, 40, 50, 60, 70, 80, 90, 100], 55, 90],
  ])('of %j has the median %d, and nine of ten within %d', (times, median, p90) => {
    expect(responseTime(answered(...times), window, null)).toEqual({ median, p90, n: times.length, window });
  });

  test('is of those only whose two times are known', () => {
    const posts = [
      { postedAt: null, answeredAt: 150 },
      { postedAt: 150, answeredAt: null },
      { postedAt: 99, answeredAt: 150 },
    ];
    expect(responseTime(posts, window, null)).toEqual({ median: null, p90: null, n: 0, window });
  });

  test('is nothing, and not less, where a page told the time of a post only to the hour', () => {
    expect(responseTime([{ postedAt: 150, answeredAt: 140 }], window, null).median).toBe(0);
  });
});

test('a response time in business hours leaves out the weekend', () => {
  const friday = new Date(2026, 10, 27, 16).getTime();
  const monday = new Date(2026, 10, 30, 10).getTime();
  const window = { from: friday, to: monday };
  const posts = [{ postedAt: friday, answeredAt: monday }];
  expect(responseTime(posts, window, usualHours).median).toBe(2 * 60 * 60 * 1000);
});

test('the post mix is of our own posts in the window, replies apart', () => {
  const post = (changed: Partial<OwnPost>): OwnPost => ({
    id: 'p',
    site: 'x',
    identity: null,
    brand: null,
    at: 150,
    reply: false,
    verdict: 'clear',
    signals: [],
    outcome: 'posted',
    ...changed,
  });
  const posts = [
    post({ verdict: 'strong', outcome: 'posted-anyway' }),
    post({ verdict: 'mild' }),
    post({ outcome: 'asked-instead' }),
    post({}),
    post({ reply: true, verdict: 'strong' }),
    post({ at: 200 }),
  ];
  const rate = (part: number) => ({ part, of: 4, window });
  expect(postMix(posts, window)).toEqual({ asked: rate(1), clear: rate(1), mild: rate(1), strong: rate(1) });
});

describe('answers', () => {
  const by = (who: 'us' | 'customer') => ({ by: who, at: 160, permalink: null });
  const captures = [
    said('question'),
    { ...said('question'), answered: by('us') },
    { ...said('question'), answered: by('customer') },
    { ...said('problem'), answered: by('customer') },
    { ...said('question', 200), answered: by('customer') },
  ];

  test('count whoever gave them', () => {
    expect(answeredOf(captures, window)).toEqual({ part: 3, of: 4, window });
  });

  test('of other customers count for questions', () => {
    expect(answeredByCustomers(captures, window)).toEqual({ part: 1, of: 3, window });
  });
});
