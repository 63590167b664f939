import { z } from '@/lib/zod';

/** When somebody is there to answer: on these days of the week, Sunday being 0, from one full hour up to another, by the clock of the device. */
export const businessHoursSchema = z.object({
  days: z.array(z.number().check(z.int(), z.minimum(0), z.maximum(6))),
  from: z.number().check(z.int(), z.minimum(0), z.maximum(23)),
  to: z.number().check(z.int(), z.minimum(1), z.maximum(24)),
});
export type BusinessHours = z.infer<typeof businessHoursSchema>;

export const usualHours: BusinessHours = { days: [1, 2, 3, 4, 5], from: 9, to: 17 };

/** How much of the time between two moments, in milliseconds since 1970, lies in business hours. */
export function businessTime(start: number, end: number, { days, from, to }: BusinessHours): number {
  const first = new Date(start);
  // By the calendar, since a day that the clocks change on is not as long as another.
  const at = (day: number, hour: number) =>
    new Date(first.getFullYear(), first.getMonth(), first.getDate() + day, hour);
  let sum = 0;
  for (let day = 0; at(day, 0).getTime() < end; day += 1) {
    if (!days.includes(at(day, 0).getDay())) continue;
    const opened = Math.max(start, at(day, from).getTime());
    const closed = Math.min(end, at(day, to).getTime());
    sum += Math.max(0, closed - opened);
  }
  return sum;
}
