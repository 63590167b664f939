import { opensClause } from '../reading';
import { spansOf, type Span } from '@/lib/text/span';

/**
 * Phrases as one global pattern of whole words in any case. They are regular expressions in a short hand, because they travel in every page:
 * `(a|b)` groups, a space is white space inside a line, `~` a space or hyphen, `_` the letters of a word, `9` the digits of a number.
 */
export function phrases(alternatives: readonly string[]): RegExp {
  const source = alternatives
    .join('|')
    .replaceAll(/\((?!\?)/g, '(?:')
    .replaceAll(/ (\?)?/g, (_, optional?: string) => String.raw`[^\S\n]` + (optional ?? '+'))
    .replaceAll('~', '[- ]')
    .replaceAll('_', String.raw`\w+`)
    .replaceAll('9', String.raw`\d+`);
  return new RegExp(String.raw`(?<![\w#@/.-])(?:${source})(?!\w)`, 'gi');
}

/** The matches that order the reader to do something, not those inside a sentence about somebody else's buying. */
export function orders(text: string, pattern: RegExp): Span[] {
  return spansOf(text, pattern).filter((span) => opensClause(text, span.start));
}
