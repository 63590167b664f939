import type { Brief } from './brief';

/** One brief a line, as JSON, its words as they were written and its times in ISO 8601. */
export function jsonLines(briefs: readonly Brief[]): string {
  return briefs.map((brief) => `${JSON.stringify(withDates(brief))}\n`).join('');
}

const iso = (time: number) => new Date(time).toISOString();

const withDates = (brief: Brief) => ({
  ...brief,
  first: iso(brief.first),
  last: iso(brief.last),
  quotes: brief.quotes.map((quote) => ({ ...quote, date: iso(quote.date) })),
});
