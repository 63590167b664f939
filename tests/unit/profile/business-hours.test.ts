import { expect, test } from 'vitest';
import { businessTime, usualHours } from '@/lib/profile/business-hours';

const hour = 60 * 60 * 1000;
/** In November 2026, whose second is a Monday. */
const on = (day: number, hours: number) => new Date(2026, 10, day, hours).getTime();
const hours = (from: number, to: number, kept = usualHours) => businessTime(from, to, kept) / hour;

test.each([
  ['of one day counts as it is', on(2, 10), on(2, 12), 2],
  ['begun before the doors open counts from then', on(2, 7), on(2, 10), 1],
  ['ended after they close counts until then', on(2, 16), on(2, 22), 1],
  ['over a night leaves the night out', on(2, 16), on(3, 10), 2],
  ['over a weekend leaves the weekend out', on(6, 16), on(9, 10), 2],
  ['of a week is five days', on(2, 0), on(9, 0), 40],
  ['of a Sunday is none', on(8, 9), on(8, 20), 0],
  ['that ends before it begins is none', on(2, 12), on(2, 10), 0],
])('time %s', (_, from, to, expected) => expect(hours(from, to)).toBe(expected));

test('where nobody ever sleeps all time counts', () => {
  const always = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 };
  expect(hours(on(2, 10), on(9, 11), always)).toBe(7 * 24 + 1);
});

test('time on the day the clocks change is as long as that day is', () => {
  const always = { days: [0, 1, 2, 3, 4, 5, 6], from: 0, to: 24 };
  for (const day of [new Date(2026, 2, 29), new Date(2026, 9, 25)]) {
    const next = new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1);
    expect(businessTime(day.getTime(), next.getTime(), always)).toBe(next.getTime() - day.getTime());
  }
});
