import { expect, test } from 'vitest';
import { read } from '@/lib/draft/reading';
import { jobIn } from '@/lib/draft/topic/job';

test.each([
  ['Hiring!! Line cook, 4 days, tips pooled.', 'line cook'],
  ["We're after an apprentice plumber in Hull.", 'apprentice plumber'],
  ['NOW HIRING SCHOOL BUS DRIVERS for the autumn.', 'school bus driver'],
  ['NOW HIRING HGV DRIVERS for the autumn.', 'HGV driver'],
])('%j looks for a %s', (text, job) => {
  expect(jobIn(read({ text }))?.phrase).toBe(job);
});

test('a hiring event is no job', () => {
  expect(jobIn(read({ text: 'HIRING EVENT: Wednesday, 11 March, 10am to 3pm, front lobby.' }))).toBeNull();
});
