const minute = 60_000;
const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 24 * 60 * minute],
  ['month', 30 * 24 * 60 * minute],
  ['week', 7 * 24 * 60 * minute],
  ['day', 24 * 60 * minute],
  ['hour', 60 * minute],
  ['minute', minute],
];

const relative = new Intl.RelativeTimeFormat('en', { style: 'narrow', numeric: 'always' });

/** How long ago, in the largest unit that fits: "3h ago", "1d ago". Clocks that differ by less than a minute say "now". */
export function ageOf(then: number, now: number): string {
  const [unit, length] = units.find(([, length]) => Math.abs(now - then) >= length) ?? ['second', 0];
  return length === 0 ? 'now' : relative.format(Math.trunc((then - now) / length), unit);
}
