import type { Durations, Rate } from '@/lib/feedback/measures';

const minute = 60_000;
const units = [
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
] as const;

/** The largest unit that a time is told in: a day of business hours is none. */
type Largest = 'day' | 'hour';

/** How long something took, in the largest unit that fits: "3 days", "2.5 hours"; below a minute "under a minute". */
function durationText(ms: number, largest: Largest): string {
  const fitting = units.filter(([name]) => name !== 'day' || largest === 'day');
  const [unit, length] = fitting.find(([, one]) => ms >= one) ?? [null, 1];
  if (unit === null) return 'under a minute';
  const format = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat('en', format).format(ms / length);
}

/** Fewer are named, not turned into a share: one more or less would change it by a quarter. */
const fewest = 5;

/** A share as it can be believed: "12 of 40 (30%)", of a few only "2 of 3"; null where there is nothing to take it of. */
export function rateText({ part, of }: Rate): string | null {
  if (of === 0) return null;
  const counts = `${part.toLocaleString('en')} of ${of.toLocaleString('en')}`;
  return of < fewest ? counts : `${counts} (${percentText(part / of)})`;
}

const percentText = (share: number): string =>
  new Intl.NumberFormat('en', { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A middle and a longest, of how many; null where there were none. */
export function durationsText({ median, p90, n }: Durations, largest: Largest): string | null {
  if (median === null || p90 === null) return null;
  return n < fewest
    ? durationText(median, largest)
    : `${durationText(median, largest)}, nine in ten within ${durationText(p90, largest)}`;
}
