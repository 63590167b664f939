import { describe, expect, test } from 'vitest';
import { timeTold } from '@/lib/sites/facebook/times';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = new Date(2026, 10, 27, 12).getTime();

describe('an age', () => {
  test.each([
    ['41m', 'en', 41 * minute, 'minute'],
    ['3h', 'en', 3 * hour, 'hour'],
    ['2 hrs', 'en', 2 * hour, 'hour'],
    ['1 d', 'en', day, 'day'],
    ['5w', 'en', 35 * day, 'week'],
    ['4 y', 'en', 4 * 365 * day, 'year'],
    ['4 J', 'de', 4 * 365 * day, 'year'],
    ['3 Std.', 'de', 3 * hour, 'hour'],
    ['2 Wo.', 'de', 14 * day, 'week'],
    ['4 j', 'fr', 4 * day, 'day'],
    ['4 ans', 'fr', 4 * 365 * day, 'year'],
    ['12 min', 'es', 12 * minute, 'minute'],
    ['٣ س', 'ar', 3 * hour, 'hour'],
    ['٢ ي', 'ar', 2 * day, 'day'],
  ])('%s, in %s', (label, language, ago, to) => {
    expect(timeTold(label, language, now)).toEqual({ at: now - ago, to });
  });

  test('is not guessed in another language than that of its page', () => {
    expect(timeTold('4 J', 'en', now)).toBeNull();
    expect(timeTold('3d', 'fr', now)).toBeNull();
  });
});

describe('a date', () => {
  test.each([
    ['14 October 2016', 'en-GB', [2016, 9, 14]],
    ['October 14, 2016 at 10:23 AM', 'en', [2016, 9, 14]],
    ['Friday 14 March 2025 at 10:23', 'en-GB', [2025, 2, 14]],
    ['14 mars 2025, 10:23', 'fr', [2025, 2, 14]],
    ['14. März 2025 um 10:23', 'de', [2025, 2, 14]],
    ['14 de marzo de 2025', 'es', [2025, 2, 14]],
    ['14 October', 'en', [2026, 9, 14]],
    ['14 December', 'en', [2025, 11, 14]],
  ] as const)('%s, in %s', (label, language, [year, month, date]) => {
    expect(timeTold(label, language, now)).toEqual({ at: new Date(year, month, date).getTime(), to: 'day' });
  });

  test('that there never was is none', () => {
    expect(timeTold('31 February 2025', 'en', now)).toBeNull();
  });
});

test.each(['', 'Public', 'Ana Wolf', '37', 'Suggested for you', '12 followers', 'Just now'])(
  '%j tells no time',
  (label) => {
    expect(timeTold(label, 'en', now)).toBeNull();
  },
);
