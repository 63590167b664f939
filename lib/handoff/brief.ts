import { personOf } from '@/lib/feedback/people/person';
import type { Capture } from '@/lib/feedback/capture';
import { saidAt } from '@/lib/feedback/captures/said-at';
import type { Kind } from '@/lib/feedback/sorting/kind';
import { sentences } from '@/lib/text/segments';
import { displayed, pageAddress, shortened } from './words';

/** What one person said, word for word. */
export interface Quote {
  text: string;
  author: string;
  /** Without `@`; null where the site has none, or where authors are hidden. */
  handle: string | null;
  date: number;
  permalink: string | null;
}

/** One wish, complaint or question as those who decide about it are given it. Times are milliseconds since 1970. */
export interface Brief {
  /** The capture it is kept under, by which it is found again. */
  id: string;
  /** What they ask for, in one line. */
  ask: string;
  kind: Kind;
  area: string | null;
  people: number;
  posts: number;
  first: number;
  last: number;
  quotes: readonly Quote[];
  /** What we have answered them, if anything. */
  answered: string | null;
}

/** What a brief takes from a capture. */
export type Said = Pick<
  Capture,
  'id' | 'site' | 'author' | 'text' | 'kind' | 'permalink' | 'postedAt' | 'capturedAt'
>;

const mostQuotes = 3;
const longestAsk = 200;

/**
 * One brief of everything said of the same thing, the capture it is kept under first. Without an `ask` of ours it opens with that capture's
 * first sentence. Of people who said it more than once the first words are quoted before anybody is quoted twice.
 */
export function briefOf(
  said: readonly [Said, ...Said[]],
  known: Partial<Pick<Brief, 'ask' | 'area' | 'answered'>> = {},
): Brief {
  const [kept] = said;
  const times = said.map(saidAt);
  const firstOfEach = new Map<string, Said>();
  for (const one of said) if (!firstOfEach.has(personOf(one))) firstOfEach.set(personOf(one), one);
  const quoted = new Set([...firstOfEach.values(), ...said]);
  return {
    id: kept.id,
    ask: known.ask || firstSentence(kept.text),
    kind: kept.kind,
    area: known.area ?? null,
    people: firstOfEach.size,
    posts: said.length,
    // Not `Math.min(...times)`: a theme may hold more posts than a call takes arguments.
    first: times.reduce((a, b) => Math.min(a, b)),
    last: times.reduce((a, b) => Math.max(a, b)),
    quotes: [...quoted].slice(0, mostQuotes).map(quoteOf),
    answered: known.answered ?? null,
  };
}

/**
 * The brief for places that anybody may read: names become initials, and an address that spells the name is left out. The words themselves
 * stay, and the id of the capture, so whoever searches for a public post can still find it.
 */
export function withoutAuthors(brief: Brief): Brief {
  return { ...brief, quotes: brief.quotes.map(withoutAuthor) };
}

function withoutAuthor({ author, handle, permalink, ...rest }: Quote): Quote {
  const spelt = permalink !== null && lettersOf(permalink).includes(lettersOf(handle ?? author));
  return { ...rest, author: initialsOf(author), handle: null, permalink: spelt ? null : permalink };
}

/** As an address spells a name: without accents, spaces and signs. */
function lettersOf(text: string): string {
  const read = text.replace(/(?:%[\dA-F]{2})+/giu, (bytes) => {
    try {
      return decodeURIComponent(bytes);
    } catch {
      return bytes;
    }
  });
  return read
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** "Maria de la Cruz" → "M. C."; what has no letters is "A customer". */
function initialsOf(name: string): string {
  const letters = [...displayed(name).matchAll(/(?<![\p{L}\p{N}\p{M}])\p{L}\p{M}*/gu)].map(([letter]) =>
    letter.toUpperCase(),
  );
  const ends = letters.length > 1 ? [letters[0], letters.at(-1)] : letters;
  return ends.length === 0 ? 'A customer' : ends.map((letter) => `${letter}.`).join(' ');
}

const quoteOf = (said: Said): Quote => ({
  text: said.text,
  author: said.author.name,
  handle: said.author.handle,
  date: saidAt(said),
  permalink: pageAddress(said.permalink),
});

function firstSentence(text: string): string {
  const words = displayed(text);
  // A sentence longer than this is cut anyway.
  const opening = words.slice(0, 4 * longestAsk);
  const [first] = sentences(opening);
  return shortened(first ? opening.slice(first.start, first.end) : words, longestAsk);
}
