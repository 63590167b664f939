import type { Capture } from '../capture';
import { evidenceWords } from './evidence';
import { kinds, type Kind } from './kind';

/** How many of the captures whose kind a person said there were of each kind, and how many of those hold a word. */
export interface Taught {
  of: Counts;
  words: ReadonlyMap<string, Counts>;
}

type Counts = Readonly<Record<Kind, number>>;

/** One or two captures may share a word by chance. */
const least = 3;
/** Before anything is taught, this share of texts is taken to hold any one word, and as many captures as `doubt` would have to say otherwise. */
const usual = 0.05;
const doubt = 5;
/** As much as what is taught may add to a kind, whatever the words: enough to tip an unsure guess. */
const most = 1.5;

/** What people here taught by saying what captures are. */
export function taughtBy(said: readonly Pick<Capture, 'text' | 'kind'>[]): Taught {
  const of = none();
  const words = new Map<string, Record<Kind, number>>();
  for (const { text, kind } of said) {
    of[kind] += 1;
    for (const word of evidenceWords(text)) {
      const counts = words.get(word) ?? none();
      counts[kind] += 1;
      words.set(word, counts);
    }
  }
  return { of, words };
}

/** How much what was taught speaks for each kind, in the order of `kinds`: log odds of the words of a text, shrunk towards nothing where little was taught. */
export function leanings({ of, words }: Taught, text: string): number[] {
  const known = [...evidenceWords(text)].flatMap((word) => {
    const counts = words.get(word);
    return counts && sum(counts) >= least ? [counts] : [];
  });
  return kinds.map((kind) => {
    const odds = known.map((counts) =>
      Math.log(share(counts[kind], of[kind]) / share(sum(counts) - counts[kind], sum(of) - of[kind])),
    );
    const all = odds.reduce((total, one) => total + one, 0);
    return Math.max(-most, Math.min(most, all));
  });
}

const share = (held: number, all: number) => (held + doubt * usual) / (all + doubt);
const sum = (counts: Counts) => kinds.reduce((total, kind) => total + counts[kind], 0);
const none = (): Record<Kind, number> => ({ idea: 0, problem: 0, question: 0, praise: 0, other: 0 });
