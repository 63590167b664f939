import type { Reading } from '../reading';
import { phrases } from '../topic/phrase';
import { firmsIn } from './firms';
import { subjects } from './index';
import { keyed, openings } from './openings';
import type { Subject } from './subject';
import { idioms, weightOf } from './weight';
import type { Brand } from '@/lib/profile/brand';
import { words } from '@/lib/text/segments';
import { contains, overlaps, spansOf, type Span } from '@/lib/text/span';

/** A subject that a draft may be about. */
export interface Found {
  subject: Subject;
  /** Where the draft names it best, or null where clues alone speak for it. */
  said: Span | null;
  /** Mentioned once and in passing: it may be offered, and is never taken as meant. */
  stray: boolean;
  score: number;
}

/** Whether a draft says it, or what only speaks for it; its name alone means it only where a person typed it. */
type Means = 'said' | 'clue' | 'name';

interface Entry {
  /** What may stand there, as the body of a regular expression. */
  body: string;
  subject: Subject;
  means: Means;
  /** How many subjects each clue speaks for. */
  owners: ReadonlyMap<string, number>;
  /** Made of the body when a word first begins like it. */
  pattern?: RegExp;
}

interface Hit extends Span {
  entry: Entry;
}

/** Hyphens, accents and the kind of apostrophe are as people like. */
const plain = (text: string) =>
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
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** Subjects that can be found. */
export interface Known {
  subjects: readonly Subject[];
  /** What is looked for, by the first letters of words. */
  entries: () => ReadonlyMap<string, readonly Entry[]>;
  /** Puts them in order beforehand, with a pause after every few, so that nobody waits for all of them at once. */
  ready: (pause: () => Promise<void>) => Promise<void>;
}

/** What speaks for a subject besides its own clues, by its name: one behind the other, with commas between. */
export type Clues = Readonly<Record<string, string>>;

/** Makes subjects known. Put in order at the first question, so that loading the card costs nothing. */
export function knowing(subjects: readonly Subject[], clues: Clues = {}): Known {
  const table = new Map<string, Entry[]>();
  const steps = ordering(subjects, clues, table);
  return {
    subjects,
    entries: () => {
      while (!steps.next().done);
      return table;
    },
    ready: async (pause) => {
      for (let step = 1; !steps.next().done; step += 1) if (step % atOnce === 0) await pause();
    },
  };
}

/** So many subjects are put in order between two pauses: some ten milliseconds. */
const atOnce = 200;

function* ordering(subjects: readonly Subject[], clues: Clues, table: Map<string, Entry[]>): Generator<void> {
  const owners = new Map<string, number>();
  for (const subject of subjects) {
    for (const [means, bodies] of [
      ['said', subject.says],
      ['clue', [...(subject.clues ?? []), ...(clues[subject.name]?.split(', ') ?? [])]],
      ['name', [escaped(subject.name.toLowerCase())]],
    ] as const) {
      for (const body of bodies.map(plainBody)) {
        if (means === 'clue') owners.set(body, (owners.get(body) ?? 0) + 1);
        const entry: Entry = { body, subject, means, owners };
        for (const key of openings(body)) {
          const others = table.get(key);
          if (others) others.push(entry);
          else table.set(key, [entry]);
        }
      }
    }
    yield;
  }
}

/** What comes with the card. */
export const common = knowing(subjects);

/** Every place where a text names a subject by one of `ways`. */
function placesIn(text: string, ways: readonly Means[], { entries }: Known): Hit[] {
  const known = entries();
  const found: Hit[] = [];
  for (const { start } of words(text)) {
    for (let length = 1; length <= keyed; length++) {
      for (const entry of known.get(text.slice(start, start + length)) ?? []) {
        if (!ways.includes(entry.means)) continue;
        const pattern = (entry.pattern ??= new RegExp(
          `(?:${anyNumber(entry.body)})(?![\\p{L}\\p{N}])`,
          'uy',
        ));
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

const hitsIn = (text: string, ways: readonly Means[], known: Known) => longest(placesIn(text, ways, known));

/** Every subject that a person's own words for a topic name, the likeliest first: the head of a phrase comes last. */
export function subjectsNamed(phrase: string, known: Known): Subject[] {
  return hitsIn(plain(phrase.toLowerCase()), ['said', 'name'], known)
    .filter(({ entry, end }) => entry.means === 'said' || end === phrase.length)
    .toSorted((a, b) => b.end - a.end || Number(b.entry.means === 'name') - Number(a.entry.means === 'name'))
    .map(({ entry }) => entry.subject);
}

/** Whether a person's words name a subject and nothing besides. */
export const namesWholly = (phrase: string, known: Known): boolean =>
  hitsIn(plain(phrase.toLowerCase()), ['said', 'name'], known).some(
    ({ start, end }) => start === 0 && end === phrase.length,
  );

export const subjectNamed = (phrase: string, known: Known): Subject | null =>
  subjectsNamed(phrase, known)[0] ?? null;

/** From here on a subject is sure; likely, which is enough where nothing else is; to be offered; or the very thing that is celebrated. */
export const sure = 1.5;
export const likely = 1.05;
export const offered = 0.8;
export const celebrated = 2.2;

function namesIn({ text }: Reading, brand: Brand): Span[] {
  return brand.names
    .filter((name) => name.trim() !== '')
    .flatMap((name) =>
      [...text.matchAll(new RegExp(escaped(name.trim()), 'giu'))].map(({ index, 0: { length } }) => ({
        start: index,
        end: index + length,
      })),
    );
}

/** "#SundayRoast" files a draft under Sunday roast. */
const taggedIn = ({ text, hashtags }: Reading, known: Known): Hit[] =>
  hashtags.flatMap((tag) => {
    const spoken = text.slice(tag.start + 1, tag.end).replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ');
    return hitsIn(plain(spoken.toLowerCase()), ['said'], known).map(({ entry }) => ({ entry, ...tag }));
  });

/** Until here a draft is still opening: cries of three words do not count. */
function openingOf({ text, sentences }: Reading): number {
  const first = sentences.findIndex(({ start, end }) => words(text.slice(start, end)).length > 3);
  return Math.max(0, first);
}

/** What a firm's name tells by itself, whatever speaks for it besides: its post may be about one thing of many. */
const byName = 1.1;
/** A story of so many words is about what it says again, or in its first breath. */
const story = 80;
const begun = 60;
const mostHits = 3;
const mostClues = 4;
/** What a clue tells; among many words less, since some are met by chance. */
const clue = { inFew: 0.7, inMany: 0.55 } as const;
/** How many speak for what is not named, and from how many words on it takes one more. */
const enoughClues = 2;
const crowded = 120;
const fewWords = 60;

/** What a draft may be about, best first; between equals the order of the table holds. */
export function subjectsOf(reading: Reading, brand: Brand, known: Known): Found[] {
  const addresses = [reading.links, reading.mentions, reading.emails].flat();
  const firms = firmsIn(reading);
  const closed = [...addresses, ...firms, ...reading.hashtags, ...spansOf(reading.lower, idioms)];
  const spoken = plain(reading.lower);
  const outside = (spans: readonly Span[]) => (hit: Hit) => !spans.some((span) => overlaps(span, hit));
  const places = placesIn(spoken, ['said', 'clue'], known);
  const said = bySubject([
    ...longest(places.filter(({ entry }) => entry.means === 'said')).filter(outside(closed)),
    ...taggedIn(reading, known),
  ]);
  const clues = bySubject(
    longest(places.filter(({ entry }) => entry.means === 'clue')).filter(outside([...addresses, ...firms])),
  );
  const named = new Map(
    firms.toSorted((a, b) => a.weight - b.weight).map(({ subject, weight }) => [subject, weight]),
  );
  const scene = {
    reading,
    opening: openingOf(reading),
    own: namesIn(reading, brand),
    spoken: phrases(reading),
  };
  const weight = reading.words.length > fewWords ? clue.inMany : clue.inFew;
  const late = ({ start }: Hit) => reading.words.length > story && start > begun;
  const enough = enoughClues + Number(reading.words.length > crowded);
  const firmly = known.subjects.filter(({ name }) => named.has(name));
  const found = [...new Set([...said.keys(), ...clues.keys(), ...firmly])].map((subject): Found => {
    const weighed = (said.get(subject) ?? [])
      .map((hit) => ({ hit, ...weightOf(hit, scene) }))
      .sort((a, b) => b.weight - a.weight);
    const [best, ...others] = weighed;
    const again = others.slice(0, mostHits).reduce((sum, { weight }) => sum + 0.3 * weight, 0);
    const besides = (clues.get(subject) ?? []).filter(outside(weighed.map(({ hit }) => hit)));
    const firm = named.get(subject.name) ?? 0;
    const bodies = new Map(besides.map(({ entry }) => [entry.body, entry.owners.get(entry.body) ?? 1]));
    const different = bodies.size;
    const clued = weight * telling([...bodies.values()]);
    return {
      subject,
      said: best?.hit ?? null,
      stray:
        firm === 0 &&
        (best ? (best.passing || late(best.hit)) && others.length + different === 0 : different < enough),
      score: firm > 0 && !best ? Math.min(byName, firm + clued) : (best?.weight ?? 0) + firm + again + clued,
    };
  });
  return found
    .toSorted((a, b) => known.subjects.indexOf(a.subject) - known.subjects.indexOf(b.subject))
    .toSorted(byScore);
}

/** How much a clue tells by how many subjects it speaks for, from one to four or more. */
const byOwners = [1.15, 0.95, 0.85, 0.7];
/** What clues tell together, the most telling of them. */
const telling = (owners: readonly number[]) =>
  owners
    .toSorted((a, b) => a - b)
    .slice(0, mostClues)
    .reduce((sum, many) => sum + (byOwners[many - 1] ?? 0.7), 0);

function bySubject(hits: readonly Hit[]): Map<Subject, Hit[]> {
  const found = new Map<Subject, Hit[]>();
  for (const hit of hits) {
    const others = found.get(hit.entry.subject);
    if (others) others.push(hit);
    else found.set(hit.entry.subject, [hit]);
  }
  return found;
}

/** Best first; what is about as likely stays in order. */
export const byScore = (a: Found, b: Found) => Math.round(b.score * 4) - Math.round(a.score * 4);
