import type { Capture } from '../capture';
import { saidAt } from '../captures/said-at';
import { personOf } from '../people/person';
import { spokenIn, type Spoken } from './terms';
import { lookedFor, type Wanted } from './wanted';

type Said = Pick<Capture, 'id' | 'site' | 'author' | 'text' | 'kind' | 'second' | 'postedAt' | 'capturedAt'>;

interface Quote {
  id: string;
  /** A whole sentence of theirs, as they wrote it. */
  text: string;
}

/** Who asked for what a draft is about. */
export interface Heard {
  /** How many different people. */
  people: number;
  /** What most of them were found by, as the draft says it; empty where nobody was. */
  phrase: string;
  /** At most two, of different people. */
  quotes: Quote[];
  /** What they said, the newest first. */
  ids: string[];
}

/** What customers asked for, made ready once and kept up to date, so that a draft can be held against all of it at every pause. */
export interface Hearing {
  /** Takes in what was said, or takes it in anew. Praise and small talk ask for nothing. */
  put: (said: Said) => void;
  remove: (id: string) => void;
  /** Of those captures alone that are `among` what may be heard, by id. */
  about: (wanted: Wanted, among?: (id: string) => boolean) => Heard;
}

interface Kept {
  id: string;
  person: string;
  text: string;
  at: number;
  spoken: readonly Spoken[];
}

const asking = new Set<Capture['kind'] | null>(['idea', 'problem', 'question']);
/** What so many speak of is no wish: it is what the company makes. */
const common = { least: 4, share: 0.1 };
/** Says a wish by itself. */
const rare = { least: 4, share: 0.05 };
/** Words that belong together stand within so many others that tell something. */
const near = 4;
const quoted = { most: 2, longest: 200 };

/** All that is given made ready; whatever comes later is put in. */
export function hearing(said: Iterable<Said> = []): Hearing {
  const kept = new Map<string, Kept>();
  const holders = new Map<string, Set<Kept>>();
  const holdersOf = (stem: string): ReadonlySet<Kept> => holders.get(stem) ?? new Set();

  const remove = (id: string) => {
    const gone = kept.get(id);
    if (!gone) return;
    kept.delete(id);
    for (const stem of stemsIn(gone)) {
      holders.get(stem)?.delete(gone);
      if (holdersOf(stem).size === 0) holders.delete(stem);
    }
  };
  const put = (one: Said) => {
    remove(one.id);
    if (!asking.has(one.kind) && !asking.has(one.second)) return;
    const taken = keptOf(one);
    kept.set(one.id, taken);
    for (const stem of stemsIn(taken)) holders.set(stem, (holders.get(stem) ?? new Set()).add(taken));
  };
  for (const one of said) put(one);

  const within = (stem: string, { least, share }: typeof rare) =>
    holdersOf(stem).size <= Math.max(least, share * kept.size);
  /** The rarer a word, the more it tells. */
  const weigh = (stems: readonly string[]) =>
    stems.reduce((sum, stem) => sum + Math.log(1 + kept.size / (1 + holdersOf(stem).size)), 0);

  const about = (wanted: Wanted, among: (id: string) => boolean = () => true): Heard => {
    const found = new Map<Kept, Found>();
    const looked = lookedFor(wanted, (stem) => !within(stem, common));
    for (const { words, stems, share } of looked.phrases) {
      const whole = weigh(stems);
      for (const one of new Set(stems.flatMap((stem) => [...holdersOf(stem)]))) {
        const held = together(one, stems);
        if (held.length < 2 || weigh(held.map(({ stem }) => stem)) < share * whole) continue;
        if (!found.has(one) && among(one.id)) found.set(one, { words, sentence: richest(held) });
      }
    }
    // "Export" alone says less than "timesheet export": it is listened for only where nothing more exact was heard.
    const { word } = looked;
    const [single] = word?.stems ?? [];
    if (found.size === 0 && word && single !== undefined && within(single, rare))
      for (const one of holdersOf(single))
        if (among(one.id)) found.set(one, { words: word.words, sentence: richest(together(one, [single])) });
    return heardOf(found);
  };
  return { put, remove, about };
}

function keptOf(said: Said): Kept {
  const { id, text } = said;
  return { id, person: personOf(said), text, at: saidAt(said), spoken: spokenIn(text) };
}

const stemsIn = ({ spoken }: Kept): Set<string> =>
  new Set(spoken.flatMap(({ terms }) => terms.map(({ stem }) => stem)));

/** What somebody was found by, and the sentence of theirs that says it. */
interface Found {
  words: string;
  sentence: Spoken;
}

interface Placed {
  stem: string;
  sentence: Spoken;
}

/** The words of a phrase that a text holds near each other, each once. */
function together({ spoken }: Kept, stems: readonly string[]): Placed[] {
  let best: Placed[] = [];
  let open: Placed[] = [];
  let place = 0;
  let last = -Infinity;
  for (const sentence of spoken) {
    for (const { stem } of sentence.terms) {
      place += 1;
      if (!stems.includes(stem)) continue;
      const joined = place - last <= near ? open.filter((other) => other.stem !== stem) : [];
      open = [...joined, { stem, sentence }];
      last = place;
      if (open.length > best.length) best = open;
    }
  }
  return best;
}

/** The sentence that holds most of it. */
function richest(held: readonly Placed[]): Spoken {
  const counted = held.map(({ sentence }) => ({
    sentence,
    count: held.filter((other) => other.sentence === sentence).length,
  }));
  return counted.reduce((best, one) => (one.count > best.count ? one : best)).sentence;
}

function heardOf(found: ReadonlyMap<Kept, Found>): Heard {
  const newest = [...found].sort(([a], [b]) => b.at - a.at);
  const quotes = new Map<string, Quote>();
  const counts = new Map<string, number>();
  for (const [{ id, person, text }, { words, sentence }] of newest) {
    counts.set(words, (counts.get(words) ?? 0) + 1);
    const { start, end } = sentence;
    if (quotes.size < quoted.most && end - start <= quoted.longest && !quotes.has(person))
      quotes.set(person, { id, text: text.slice(start, end) });
  }
  return {
    people: new Set(newest.map(([{ person }]) => person)).size,
    phrase: [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '',
    quotes: [...quotes.values()],
    ids: newest.map(([{ id }]) => id),
  };
}
