import { subjects } from './common';
import { anyDigit, keyed, leadOf, openings } from './openings';
import type { AtWork, Besides, Subject } from './subject';
import { add, vocabularyOf, type Vocabulary } from './vocabulary';
import { escaped } from '@/lib/text/pattern';
import { words } from '@/lib/text/segments';
import { contains, type Span } from '@/lib/text/span';

/** Whether a draft says it; its name alone means it only where a person typed it. */
type Means = 'said' | 'name';

interface Entry {
  /** What may stand there, as the body of a regular expression. */
  body: string;
  subject: Subject;
  means: Means;
  /** The letters that it begins with in any case. */
  lead?: string;
  /** Made of the body when a word first begins like it. */
  pattern?: RegExp;
}

export interface Hit extends Span {
  entry: Entry;
}

/** Hyphens, accents and the kind of apostrophe are as people like. */
export const plain = (text: string) =>
  text
    .replaceAll('’', "'")
    .replaceAll(/[-–‐]/g, ' ')
    .replaceAll(/[éèê]/g, 'e')
    .replaceAll('â', 'a')
    .replaceAll('î', 'i');
/** What most rows hold none of. */
const signed = /[’–‐éèêâî-]/;
/** The same for what is to be found; "[1-4]" is a range. */
const plainBody = (body: string) =>
  !signed.test(body)
    ? body
    : plain(body.replaceAll(/(?<=\w)-(?=\w[^[]*\])/g, '\u0000')).replaceAll('\u0000', '-');
/** A word of a row stands for its plural as well; odd ones ("loaves") the rows hold themselves. */
const anyNumber = (body: string) =>
  body.replaceAll(
    /(?<=[\p{L}(|?\]])(?:((?<=[^aeiou])y)|([sxz]|(?<=[cs])h)|\p{L})(?=$|[ )|])/gu,
    (last, y?: string, hiss?: string) => (y ? '(?:y|ies)' : hiss ? `${last}(?:e?s)?` : `${last}s?`),
  );

/** Subjects that can be found. */
export interface Known {
  subjects: readonly Subject[];
  /** What is looked for, by the first letters of words. */
  entries: () => ReadonlyMap<string, readonly Entry[]>;
  /** What posts on them speak of. */
  vocabulary: () => Vocabulary;
  /** What is asked where a draft holds a word, and of people at work, where anything is. */
  cued: (subject: Subject) => readonly string[];
  atWork: (subject: Subject) => AtWork | undefined;
  /** Puts them in order beforehand, with a pause after every few, so that nobody waits for all of them at once. */
  ready: (pause: () => Promise<void>) => Promise<void>;
}

/** Makes subjects known, and what their rows do not hold. Put in order at the first question, so that loading the card costs nothing. */
export function knowing(subjects: readonly Subject[], besides: Besides = {}): Known {
  const table = new Map<string, Entry[]>();
  const vocabulary = vocabularyOf(subjects, besides);
  const steps = ordering(subjects, table, vocabulary);
  const finished = () => {
    while (!steps.next().done);
  };
  return {
    subjects,
    entries: () => {
      finished();
      return table;
    },
    vocabulary: () => {
      finished();
      return vocabulary;
    },
    cued: ({ name, cued = besides[name]?.cued ?? [] }) => cued,
    atWork: ({ name, atWork = besides[name]?.atWork }) => atWork,
    ready: async (pause) => {
      for (let step = 1; !steps.next().done; step += 1) if (step % atOnce === 0) await pause();
    },
  };
}

/** So many subjects are put in order between two pauses: some ten milliseconds. */
const atOnce = 100;

function* ordering(
  subjects: readonly Subject[],
  table: Map<string, Entry[]>,
  vocabulary: Vocabulary,
): Generator<void> {
  for (const subject of subjects) {
    for (const [means, bodies] of [
      ['said', subject.says],
      ['name', [escaped(subject.name.toLowerCase())]],
    ] as const) {
      for (const body of bodies.map((each) => anyNumber(plainBody(each)))) {
        const entry: Entry = { body, subject, means };
        for (const key of openings(body)) add(table, key, entry);
      }
    }
    vocabulary.learn(subject);
    yield;
  }
}

/** What comes with the card. */
export const common = knowing(subjects);

/** Every place where a text names a subject by one of `ways`. */
function placesIn(text: string, ways: readonly Means[], { entries }: Known): Hit[] {
  const known = entries();
  const looked = anyDigit(text);
  const found: Hit[] = [];
  for (const { start } of words(text)) {
    for (let length = 1; length <= keyed; length++) {
      for (const entry of known.get(looked.slice(start, start + length)) ?? []) {
        if (!ways.includes(entry.means) || !text.startsWith((entry.lead ??= leadOf(entry.body)), start))
          continue;
        const pattern = (entry.pattern ??= new RegExp(`(?:${entry.body})(?![\\p{L}\\p{N}])`, 'uy'));
        pattern.lastIndex = start;
        const end = pattern.exec(text) ? pattern.lastIndex : 0;
        if (end > start) found.push({ entry, start, end });
      }
    }
  }
  return found;
}

const longer = (a: Span, b: Span) => contains(a, b) && a.end - a.start > b.end - b.start;
/** Where one place holds another, the longer. */
const longest = (hits: readonly Hit[]) => hits.filter((hit) => !hits.some((other) => longer(other, hit)));

/** Where a text names subjects by one of `ways`; where one place holds another, the longer. */
export const hitsIn = (text: string, ways: readonly Means[], known: Known) =>
  longest(placesIn(text, ways, known));

/** Every subject that a person's own words for a topic name, the likeliest first: the head of a phrase comes last. */
export function subjectsNamed(phrase: string, known: Known): Subject[] {
  return hitsIn(plain(phrase.toLowerCase()), ['said', 'name'], known)
    .filter(({ entry, end }) => entry.means === 'said' || end === phrase.length)
    .toSorted((a, b) => b.end - a.end || Number(b.entry.means === 'name') - Number(a.entry.means === 'name'))
    .map(({ entry }) => entry.subject);
}

export const subjectNamed = (phrase: string, known: Known): Subject | null =>
  subjectsNamed(phrase, known)[0] ?? null;
