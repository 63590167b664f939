import { stops } from './stop-words';
import { singularOf } from '@/lib/text/plural';
import { emails, hashtags, links, mentions, sentences, words } from '@/lib/text/segments';
import { overlaps, type Span } from '@/lib/text/span';

/** A word that carries what somebody speaks of: where it stands, and its stem, which "syncs" and "syncing" share. */
interface Term extends Span {
  stem: string;
}

/** A sentence with its terms in order. */
export interface Spoken extends Span {
  terms: Term[];
}

/** Stop words that are part of what things are called: "open shifts", "annual leave", "two-factor login", "first aid". */
const telling = new Set(
  'open leave available two three four five six seven eight nine ten first second third'.split(' '),
);
/** Nobody begins with what a long post is about later than this. */
const looked = 2_000;

/** The sentences of a text with what carries its meaning; links, mentions and tags carry none. Only the beginning of a very long one is read. */
export function spokenIn(text: string): Spoken[] {
  // No word is cut in two.
  const read = text.length > looked ? text.slice(0, looked).replace(/\S+$/, '') : text;
  const aside = [...links(read), ...emails(read), ...mentions(read), ...hashtags(read)];
  const all = words(read).filter((word) => !aside.some((other) => overlaps(other, word)));
  let next = 0;
  return sentences(read).map(({ start, end }): Spoken => {
    const terms: Term[] = [];
    for (let word = all[next]; word && word.start < end; word = all[(next += 1)])
      terms.push(...termsOf(read.slice(word.start, word.end), word.start));
    return { start, end, terms };
  });
}

/** The stems of a phrase, in order. */
export const stemsOf = (phrase: string): string[] =>
  spokenIn(phrase).flatMap(({ terms }) => terms.map(({ stem }) => stem));

/** "Check-in-desk" is made of its words; "e-mail" is one, whether or not it is written with the hyphen. */
function termsOf(word: string, at: number): Term[] {
  const parts = word.split(/[-/&]/);
  if (parts.length > 1 && parts.every((part) => part.length > 1)) {
    let start = at;
    return parts.flatMap((part) => {
      const terms = termsOf(part, start);
      start += part.length + 1;
      return terms;
    });
  }
  const low = word
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/'s$|[-.]/g, '');
  if ((stops.has(low) && !telling.has(low)) || /^[\d'.,:]*$/.test(low) || /.ly$/.test(low)) return [];
  return [{ start: at, end: at + word.length, stem: stemOf(low) }];
}

/** Not a word but what its forms have in common, and short words not mangled. */
function stemOf(word: string): string {
  return singularOf(word)
    .replace(/(?<=[\p{L}\p{N}]{3})(?:ing|ed)$/u, '')
    .replace(/(?<=\p{L}{3})e$/u, '')
    .replace(/bility$/, 'bl')
    .replace(/(?<=\p{L}{3})y$/u, 'i')
    .replace(/(\p{L})\1$/u, '$1');
}
