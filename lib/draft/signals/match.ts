import { opensClause, type Reading } from '../reading';
import { spansOf, type Span } from '@/lib/text/span';

export type Find = (reading: Reading) => Span[];

/**
 * Finds phrases as whole words in any case. They are regular expressions in a short hand, because they travel in every page:
 * `(a|b)` groups, a space is white space inside a line, `~` a space or hyphen, `_` the letters of a word, `9` the digits of a number.
 */
export function phrases(alternatives: readonly string[]): Find {
  const source = alternatives
    .join('|')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ (\?)?/g, (_, optional?: string) => String.raw`[^\S\n]` + (optional ?? '+'))
    .replaceAll('~', '[- ]')
    .replaceAll('_', String.raw`\w+`)
    .replaceAll('9', String.raw`\d+`);
  // Over small letters: browsers take three times as long to compile a pattern that ignores case.
  const pattern = new RegExp(String.raw`(?<![\w#@/.-])(?:${source})(?!\w)`, 'g');
  return ({ lower }) => spansOf(lower, pattern);
}

/** Finds those phrases that order the reader to do something, not those inside a sentence about somebody else's buying. */
export function orders(alternatives: readonly string[]): Find {
  const find = phrases(alternatives);
  return (reading) => find(reading).filter((span) => opensClause(reading.text, span.start));
}
