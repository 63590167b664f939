import { opensClause } from '../reading';
import { spansOf, type Span } from '@/lib/text/span';

/**
 * Alternatives as one global pattern, whole words, in any case unless `flags` say otherwise. A space stands for white space inside a line,
 * so none may stand in a character class.
 */
export function phrases(alternatives: readonly string[], flags: 'g' | 'gi' = 'gi'): RegExp {
  const spaced = alternatives
    .join('|')
    .replaceAll(/ (\?)?/g, (_, optional?: string) =>
      optional ? String.raw`[^\S\n]?` : String.raw`[^\S\n]+`,
    );
  return new RegExp(String.raw`(?<![\w#@/.-])(?:${spaced})(?!\w)`, flags);
}

/** The matches that order the reader to do something, not those inside a sentence about somebody else's buying. */
export function orders(text: string, pattern: RegExp): Span[] {
  return spansOf(text, pattern).filter((span) => opensClause(text, span.start));
}
