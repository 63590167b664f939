import type { Span } from '@/lib/text/span';

/** One word of a draft, or two that follow each other, as the weights know them. */
export interface Term extends Span {
  term: string;
}

/** Of the private use area, which no draft holds. */
const link = '\uE000';
const token =
  /\uE000+|[@#][\p{L}\p{N}_]+|[$£€₹]?\d[\d.,:]*[a-z%]*|\p{L}+(?:['-]\p{L}+)*|[.!?…\n]+|\p{ExtPict}/gu;
const letter = /\p{L}/u;

/** Of a word its first letters: "launch", "launched" and "launching" say the same, and the table holds one for all. */
export const root = (word: string) => word.slice(0, 6);

function termOf(first: string, said: string): string {
  if (letter.test(first)) return root(said);
  if (/[@#]/.test(first)) return first;
  if (first === link) return '/';
  return /[$£€₹\d]/.test(first) ? said.replace(/^[$£€₹]/, '$').replace(/\d[\d.,:]*/, '9') : '^';
}

/**
 * The terms of a draft in order, each at every place: `our`, `shop_now`; a number is `9` (`$9`, `9%`, `9pm`), a mention `@`, a tag `#`, a link
 * `/`, an emoji itself. `^` opens and ends a sentence: `^watch`, `today_^`. A single `/` is none: that there is a link says nothing.
 */
export function terms(lower: string, links: readonly Span[]): Term[] {
  let text = lower;
  for (const { start, end } of links)
    text = text.slice(0, start) + link.repeat(end - start) + text.slice(end);
  const found: Term[] = [];
  let before = { term: '^', start: 0 };
  for (const { 0: said, index } of text.matchAll(token)) {
    const end = index + said.length;
    const [first = ''] = said;
    const term = termOf(first, said);
    if (term !== '/' && !/[.…\n]/.test(first))
      found.push({ term: term === '^' ? first : term, start: index, end });
    const pair = before.term === '^' ? `^${term}` : `${before.term}_${term}`;
    if (pair !== '^^') found.push({ term: pair, start: before.start, end });
    before = { term, start: term === '^' ? end : index };
  }
  return found;
}
