import { expect, test } from 'vitest';
import { dayText, morningOf, snoozeTimes } from '@/components/inbox/snooze-times';

const friday = new Date(2026, 10, 27, 20, 15).getTime();
const sunday = new Date(2026, 10, 29, 11).getTime();
const monday = new Date(2026, 10, 30, 8).getTime();
const days = (now: number) => snoozeTimes(now).map(({ until }) => dayText(until, now));

test('tomorrow, the Monday that comes and the one three weeks after it are offered, in the morning', () => {
  expect(days(friday)).toEqual(['Sat 28 Nov', 'Mon 30 Nov', 'Mon 21 Dec']);
  expect(days(monday)).toEqual(['Tue 1 Dec', 'Mon 7 Dec', 'Mon 28 Dec']);
  expect(snoozeTimes(friday).map(({ until }) => new Date(until).getHours())).toEqual([9, 9, 9]);
});

test('on a Sunday the Monday that comes is tomorrow, so next week begins with the one after', () => {
  expect(days(sunday)).toEqual(['Mon 30 Nov', 'Mon 7 Dec', 'Mon 28 Dec']);
});

test('a day is taken only where it is to come', () => {
  expect(morningOf('2026-11-28', friday)).toBe(new Date(2026, 10, 28, 9).getTime());
  expect(morningOf('2026-11-27', friday)).toBeNull();
  expect(morningOf('', friday)).toBeNull();
});

test('a day of another year says so', () => {
  expect(dayText(new Date(2027, 0, 4, 9).getTime(), friday)).toBe('Mon, 4 Jan 2027');
});
