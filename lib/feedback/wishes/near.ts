import type { Capture } from '../capture';
import { hashOf, plainWords } from './similar';

/** A text made ready once, to be compared with many. */
export interface Shingled {
  id: string;
  likeness: string;
  /** All its words, hashed. */
  whole: number;
  /** How many words it has. */
  length: number;
  /** Every three words that stand together, hashed, in ascending order, each once. */
  triples: Float64Array;
  /** The same of every two words; none where the text is too long to be near a short one. */
  pairs: Float64Array;
}

/** `same-post`: seen twice, by author and words. `same-words`: said by somebody else. `like-words`: most of the words, in their order. */
type Nearness = 'same-post' | 'same-words' | 'like-words';

export const nearnessNames: Readonly<Record<Nearness, string>> = {
  'same-post': 'the same post',
  'same-words': 'the same words',
  'like-words': 'nearly the same words',
};

export interface Near {
  id: string;
  /** The share of their shingles that both hold, of 1. */
  score: number;
  reason: Nearness;
}

/** Below this many words one changed word leaves hardly a triple standing. */
const short = 8;
/** A text twice as long as a short one shares less than half of its pairs with it. */
const tooLong = 2 * short;
const none = new Float64Array();

/** What is compared of a capture. */
export function shingled({ id, likeness, text }: Pick<Capture, 'id' | 'likeness' | 'text'>): Shingled {
  const plain = plainWords(text);
  const words = plain.match(word) ?? [];
  return {
    id,
    likeness,
    whole: hashOf(plain),
    length: words.length,
    triples: shinglesOf(words, 3),
    pairs: words.length < tooLong ? shinglesOf(words, 2) : none,
  };
}

// Scripts without spaces are read letter by letter.
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const word = new RegExp(String.raw`[${unspaced}]\p{M}*|[^\s${unspaced}]+`, 'gu');

/** A text of fewer words than a shingle is one shingle. */
function shinglesOf(words: readonly string[], size: number): Float64Array {
  const count = words.length === 0 ? 0 : Math.max(1, words.length - size + 1);
  const hashes = Array.from({ length: count }, (_, at) => hashOf(words.slice(at, at + size).join(' ')));
  return Float64Array.from(new Set(hashes)).sort();
}

/**
 * Those of the many that say what one says, at least `least` alike, which is half or more, the likest first and among equals in their
 * order. Two with the same words are alike by 1; otherwise by the Jaccard index of their triples of words, of pairs where either is short.
 */
export function nearest(one: Shingled, many: Iterable<Shingled>, least: number): Near[] {
  const found: Near[] = [];
  for (const other of many) {
    if (other.id === one.id) continue;
    if (other.whole === one.whole) {
      found.push({
        id: other.id,
        score: 1,
        reason: other.likeness === one.likeness ? 'same-post' : 'same-words',
      });
      continue;
    }
    const score =
      one.length < short || other.length < short
        ? jaccard(one.pairs, other.pairs, least)
        : jaccard(one.triples, other.triples, least);
    if (score >= least) found.push({ id: other.id, score, reason: 'like-words' });
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Many texts, by what they share with others. */
interface Shelf {
  add: (one: Shingled) => void;
  /** As `nearest` of all that was added, without going through all of it: two that are half alike share a shingle. */
  nearest: (one: Shingled, least: number) => Near[];
}

export function makeShelf(): Shelf {
  const holders = new Map<number, Shingled[]>();
  const hashesOf = ({ whole, triples, pairs }: Shingled) => [whole, ...triples, ...pairs];
  return {
    add(one) {
      for (const hash of hashesOf(one)) {
        const those = holders.get(hash);
        if (those) those.push(one);
        else holders.set(hash, [one]);
      }
    },
    nearest: (one, least) =>
      nearest(one, new Set(hashesOf(one).flatMap((hash) => holders.get(hash) ?? [])), least),
  };
}

/** Exact where it reaches `least`; 0 where the sizes or what has been gone through already rule that out. */
function jaccard(a: Float64Array, b: Float64Array, least: number): number {
  const both = a.length + b.length;
  // What both must share so that shared / (both - shared) ≥ least.
  const needed = Math.max(1, Math.ceil((least * both) / (1 + least) - 1e-9));
  if (Math.min(a.length, b.length) < needed) return 0;
  let missable = Math.min(a.length, b.length) - needed;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  let shared = 0;
  let at = 0;
  for (let place = 0; place < few.length; place += 1) {
    const wanted = few[place] ?? 0;
    while (at < many.length && (many[at] ?? 0) < wanted) at += 1;
    if (many[at] === wanted) shared += 1;
    else if ((missable -= 1) < 0) return 0;
  }
  return shared / (both - shared);
}
