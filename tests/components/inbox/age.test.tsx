import { expect, test } from 'vitest';
import { ageOf } from '@/components/inbox/age';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each([
  [0, 'now'],
  [59_000, 'now'],
  [-30_000, 'now'],
  [5 * minute, '5m ago'],
  [3 * hour, '3h ago'],
  [day, '1d ago'],
  [6 * day, '6d ago'],
  [15 * day, '2w ago'],
  [70 * day, '2mo ago'],
  [800 * day, '2y ago'],
])('%i ms ago reads "%s"', (ms, age) => {
  const now = 1_800_000_000_000;
  expect(ageOf(now - ms, now)).toBe(age);
});
