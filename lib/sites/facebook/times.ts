import type { SeenPost } from '@/lib/feedback/capture';
import { latinDigits } from '../numbers';
import { oneLine } from '../words';

/** When something was posted, and to what that is known. */
export interface Told {
  at: number;
  to: NonNullable<SeenPost['postedTo']>;
}

const minute = 60_000;
const day = 24 * 60 * minute;
/** No months: ages go from weeks to years. */
const units = { minute, hour: 60 * minute, day, week: 7 * day, year: 365 * day } as const;
type Unit = keyof typeof units;

/**
 * The time that a label tells at `now`, in the language of its page: an age ("3 h", "4 J") or a date ("14 October 2016"). The browser's own
 * names of units and months are gone by, so that no language needs a table. Null for everything else.
 */
export function timeTold(label: string, language: string, now: number): Told | null {
  const said = oneLine(latinDigits(label)).toLowerCase();
  return ageTold(said, language, now) ?? dateTold(said, language, now);
}

function ageTold(said: string, language: string, now: number): Told | null {
  const [, count, name] = /^\P{L}*?(\d{1,3})\s?(\p{L}[\p{L}\p{M}]*)\.?$/u.exec(said) ?? [];
  if (count === undefined || name === undefined) return null;
  const named = unitNames(language);
  const begun = named.filter(({ names }) => names.some((known) => isShortFor(name, known)));
  const found =
    named.find(({ names }) => names.includes(name)) ?? (begun.length === 1 ? begun[0] : undefined);
  return found ? { at: now - Number(count) * units[found.unit], to: found.unit } : null;
}

/** Sites shorten where the browser does not, and the other way round; one letter is short for nothing but itself. */
function isShortFor(name: string, known: string): boolean {
  return known.startsWith(name) || (known.length > 1 && name.startsWith(known));
}

/** Plural forms differ by the number. */
const counts = [1, 2, 3, 11, 100];

const unitNames = perLanguage((language) =>
  (Object.keys(units) as Unit[]).map((unit) => {
    const shown = (['narrow', 'short', 'long'] as const).flatMap((unitDisplay) => {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      return counts.flatMap((count) => format.formatToParts(count));
    });
    return { unit, names: shown.flatMap(({ type, value }) => (type === 'unit' ? bare(value) : [])) };
  }),
);

function dateTold(said: string, language: string, now: number): Told | null {
  const month = monthIn(said, language);
  // What follows the day may be the time of it.
  const numbers = said.replaceAll(/\d{1,2}[:.]\d{2}.*/g, '').match(/\d+/g) ?? [];
  const date = numbers.find((number) => number.length <= 2);
  const year = numbers.find((number) => number.length === 4);
  if (month === null || date === undefined) return null;
  const thisYear = new Date(now).getFullYear();
  const at = new Date(Number(year ?? thisYear), month, Number(date));
  // A date without a year is the last such day.
  if (year === undefined && at.getTime() > now + day) at.setFullYear(thisYear - 1);
  return at.getMonth() === month ? { at: at.getTime(), to: 'day' } : null;
}

/** The month whose name stands in `said` as a word. */
function monthIn(said: string, language: string): number | null {
  const words = said.split(/[^\p{L}\p{M}]+/u);
  return monthNames(language).find(({ name }) => words.includes(name))?.month ?? null;
}

/** As they stand beside a day, which in some languages bends them. */
const monthNames = perLanguage((language) =>
  (['long', 'short'] as const).flatMap((style) => {
    const format = new Intl.DateTimeFormat(language, { month: style, day: 'numeric' });
    return Array.from({ length: 12 }, (_, month) => month).flatMap((month) =>
      format
        .formatToParts(new Date(2025, month, 14))
        .flatMap(({ type, value }) => (type === 'month' ? { month, name: bare(value) } : [])),
    );
  }),
);

const bare = (name: string) => name.toLowerCase().replace(/\.$/, '').trim();

/** Names are asked of the browser once for each language. */
function perLanguage<Names>(ask: (language: string) => Names): (language: string) => Names {
  const asked = new Map<string, Names>();
  return (language) => {
    const names = asked.get(language) ?? ask(language);
    asked.set(language, names);
    return names;
  };
}
