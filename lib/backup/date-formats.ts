/** Languages whose names of months are known, written out or cut to three letters and more. */
export const monthLanguages = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl'];

const clock =
  /(?:(?:,? at |[T, ] ?)(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,]\d+)?)?(?: ?(?<half>[ap])\.?m\.?)?(?: ?(?<zone>Z|UTC|GMT|[+-]\d\d:?\d\d))?(?: \(\p{L}+\))?)?/u
    .source;
const weekday = /(?:\p{L}{2,}\.?,? )?/u.source;

const whole = (date: RegExp) => new RegExp(`^${date.source}${clock}$`, 'iu');
const worded = (date: RegExp) => new RegExp(`^${weekday}${date.source}${clock}$`, 'iu');

/**
 * How tables write a date, each with the names of its parts. `one` and `other` are a day and a month in an order that the value does not say;
 * `word` is the name of a month.
 */
export const dateFormats: readonly RegExp[] = [
  // 2026-10-01, 2026/10/1, 2026.10.01
  whole(/(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})/),
  // 01.10.2026: with dots the day comes first, wherever they are used.
  whole(/(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d\d)/),
  // 10/01/2026, 1-10-26
  whole(/(?<one>\d{1,2})([-/])(?<other>\d{1,2})\2(?<year>\d{4}|\d\d)/),
  // Oct 1, 2026; Thursday, October 1st, 2026
  worded(/(?<word>\p{L}{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})/u),
  // 1 October 2026, 1. Oktober 2026, 1er octobre 2026, 1 de octubre de 2026, 01-Oct-2026
  worded(
    /(?<day>\d{1,2})(?:st|nd|rd|th|er|\.|º)?[ -](?:of |de )?(?<word>\p{L}{3,})\.?,?[ -](?:de )?(?<year>\d{4})/u,
  ),
  // Thu Oct 01 20:19:24 +0000 2026, as X's own exports have it
  /^\p{L}{3} (?<word>\p{L}{3}) (?<day>\d\d) (?<hour>\d\d):(?<minute>\d\d):(?<second>\d\d) (?<zone>[+-]\d{4}) (?<year>\d{4})$/iu,
];

/** Counted since 1970, in seconds of ten digits or in milliseconds of thirteen. */
export const sinceEpoch = /^(?:(?<seconds>\d{10})(?:\.\d+)?|(?<milliseconds>\d{13}))$/;
