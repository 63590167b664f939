// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unknownBrand } from '@/lib/profile/ownership';
import { phrasesFound } from '@/lib/profile/phrases-found';
import type { Verdict } from '@/lib/profile/verdict';
import type { Opinion } from '@/lib/writing/opinion';
import { makePill } from '@/lib/writing/pill';
import { stubSurfaces } from '../surfaces';

const finding = { signal: 'launch-hype', start: 0, end: 3, text: 'New', reason: 'Hype.' };

/** What is thought of a draft with so many phrases. */
function opinion(verdict: Verdict, count: number, more: Partial<Opinion> = {}): Opinion {
  const findings = Array.from({ length: count }, () => finding);
  return {
    poster: { identity: null, standing: 'ours', brand: unknownBrand },
    judgement: { verdict, score: 0, findings },
    rewritten: false,
    marked: findings,
    oneOf: null,
    ...more,
  };
}

function said(thought: Opinion, holds = true) {
  const pill = makePill('', () => {});
  pill.say(thought, holds);
  return { words: pill.button.textContent, looks: pill.button.dataset['verdict'] };
}

beforeEach(stubSurfaces);

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test.each([
  ['clear', 1],
  ['clear', 2],
  ['mild', 1],
  ['mild', 2],
] as const)('of a %s draft with %i phrases it says what the card says', (verdict, count) => {
  expect(said(opinion(verdict, count))).toEqual({ words: phrasesFound(count, verdict), looks: verdict });
});

test('a strong draft is called what it is, and whether it is held here', () => {
  expect(said(opinion('strong', 3)).words).toBe('Reads as promotion');
  expect(said(opinion('strong', 3), false).words).toBe('Reads as promotion; not held on this page');
  expect(said(opinion('strong', 3, { oneOf: 10 })).words).toBe('Your one of ten');
});

test('a draft in which nothing is found gets no words', () => {
  expect(said(opinion('clear', 0)).words).toBe('');
});

test('what a suggestion wrote is called rewritten, however it reads', () => {
  for (const verdict of ['clear', 'mild'] as const)
    expect(said(opinion(verdict, 1, { rewritten: true, marked: [] }))).toEqual({
      words: 'Rewritten',
      looks: 'clear',
    });
});
