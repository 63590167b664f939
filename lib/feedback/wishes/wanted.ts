import { announces } from '@/lib/text/announcing';
import { spokenIn, stemsOf } from './terms';

/** What a draft brings, in plain words. */
export interface Wanted {
  text: string;
  /** What it may be about, the likeliest first. */
  topics: readonly string[];
  /** What the brand, its products and its areas are called: they say where a wish belongs, never what it is. */
  names: readonly string[];
}

/** Stems that stand together in a draft, and how much of their weight must be found together for its wish to be heard. */
interface Phrase {
  /** As the draft or its topic says it. */
  words: string;
  stems: readonly string[];
  share: number;
}

interface Looked {
  phrases: Phrase[];
  /** The likeliest topic where that is one word and said to be there now or asked about; rare enough, it says a wish by itself. */
  word: Phrase | null;
}

/** Of a topic of several words so much must be found: two of three, or the rarer two of four. */
const most = 0.6;
/** A sentence that says something is there now, or asks about it. */
const brings = (sentence: string) => announces.test(sentence) || sentence.endsWith('?');

/**
 * What to look for in what customers said: topics of several words; and, in a sentence that brings something or asks about it, two words
 * side by side of which a topic speaks of one or both tell something. Names and what is `common` tell nothing.
 */
export function lookedFor({ text, topics, names }: Wanted, common: (stem: string) => boolean): Looked {
  const named = new Set(names.flatMap(stemsOf));
  const tells = (stem: string) => !named.has(stem) && !common(stem);
  const asked = topics
    .map((words): Phrase => ({ words, stems: [...new Set(stemsOf(words))], share: most }))
    .filter(({ stems }) => !stems.every((stem) => named.has(stem)));
  const topical = new Set(asked.flatMap(({ stems }) => stems).filter(tells));
  const phrases = asked.filter(({ stems }) => stems.length > 1 && stems.some(tells));
  const [first, ...others] = asked[0]?.stems ?? [];
  let word: Phrase | null = null;
  for (const { start, end, terms } of spokenIn(text)) {
    if (!brings(text.slice(start, end))) continue;
    for (const [place, { stem, ...span }] of terms.entries()) {
      if (stem === first && others.length === 0 && tells(stem)) word = asked[0] ?? null;
      const before = terms[place - 1];
      if (!before || before.stem === stem) continue;
      if (topical.has(before.stem) || topical.has(stem) || (tells(before.stem) && tells(stem)))
        phrases.push({ words: text.slice(before.start, span.end), stems: [before.stem, stem], share: 1 });
    }
  }
  return { phrases, word };
}
