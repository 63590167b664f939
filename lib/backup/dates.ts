import { dateFormats, monthLanguages, sinceEpoch } from './date-formats';

/** Which of two numbers comes first in a date. */
export type Order = 'day-first' | 'month-first';

/**
 * What a date says, in milliseconds since 1970. One that can be read in two ways is read in `order`, and not at all without one; null where it
 * cannot be read. A day without a time is its noon in UTC, which is that day nearly everywhere; a time without a zone is in UTC.
 */
export function timeOf(written: string, order: Order | null): number | null {
  const epoch = sinceEpoch.exec(written.trim())?.groups;
  if (epoch) return epoch.seconds ? Number(epoch.seconds) * 1000 : Number(epoch.milliseconds);
  const readings = readingsOf(written);
  if (isOpen(readings)) return order && readings[order];
  return readings['day-first'] ?? readings['month-first'];
}

/** The order that a column shows by its dates that can be read in one way only; null where none does, or where they disagree. */
export function orderShown(column: readonly string[]): Order | null {
  const shown = new Set<Order>();
  for (const written of column) {
    const readings = readingsOf(written);
    if (readings['day-first'] === null && readings['month-first'] !== null) shown.add('month-first');
    if (readings['month-first'] === null && readings['day-first'] !== null) shown.add('day-first');
  }
  const [order] = shown;
  return order !== undefined && shown.size === 1 ? order : null;
}

/** The first date of a column that can be read in two ways, with what it would be in each. */
export function openDate(
  column: readonly string[],
): { written: string; readings: Readonly<Record<Order, number>> } | null {
  for (const written of column) {
    const readings = readingsOf(written);
    if (isOpen(readings)) return { written, readings };
  }
  return null;
}

type Readings = Readonly<Record<Order, number | null>>;

const isOpen = (readings: Readings): readings is Readonly<Record<Order, number>> =>
  readings['day-first'] !== null &&
  readings['month-first'] !== null &&
  readings['day-first'] !== readings['month-first'];

/** What a date would be in either order; the same twice where it says itself which number is what. */
function readingsOf(written: string): Readings {
  const plain = written.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  for (const format of dateFormats) {
    const found = format.exec(plain)?.groups;
    if (!found) continue;
    const { one, other, word } = found;
    const year = Number(found.year?.length === 2 ? `20${found.year}` : found.year);
    const at = (month: number | null, day: number) =>
      month === null ? null : timeAt(year, month, day, clockOf(found));
    if (one !== undefined && other !== undefined)
      return { 'day-first': at(+other, +one), 'month-first': at(+one, +other) };
    const said = at(word === undefined ? Number(found.month) : monthNamed(word), Number(found.day));
    return { 'day-first': said, 'month-first': said };
  }
  return { 'day-first': null, 'month-first': null };
}

function timeAt(year: number, month: number, day: number, clock: number | null): number | null {
  const start = new Date(Date.UTC(year, month - 1, day));
  // A day that its month does not have would become one of the next.
  if (start.getUTCMonth() !== month - 1 || start.getUTCDate() !== day) return null;
  return clock === null ? start.getTime() + 12 * 3_600_000 : start.getTime() + clock;
}

/** How long after the midnight of its day in UTC, in milliseconds; null where only the day is said. */
function clockOf({ hour, minute, second, half, zone }: Record<string, string | undefined>): number | null {
  if (hour === undefined) return null;
  const hours =
    half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  const [, sign, ahead = '0', minutes = '0'] = /([+-])(\d\d):?(\d\d)/.exec(zone ?? '') ?? [];
  const offset = (Number(ahead) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return ((hours * 60 + Number(minute) - offset) * 60 + Number(second ?? 0)) * 1000;
}

const months: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, month) =>
  monthLanguages.map((language) =>
    unaccented(
      new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month, 15)),
    ),
  ),
);

/** The only month whose name begins so: March for `mar`, none for `jui`. */
function monthNamed(word: string): number | null {
  const written = unaccented(word);
  const named = months.flatMap((names, at) =>
    names.some((name) => name.startsWith(written)) ? [at + 1] : [],
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
