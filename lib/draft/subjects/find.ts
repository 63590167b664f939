import type { Reading } from '../reading';
import { headOf } from '../topic/heads';
import { phrases, type Phrase } from '../topic/phrase';
import { arrives, introduced } from '../topic/triggers';
import { subjects } from './index';
import { keyed, openings } from './openings';
import type { Subject } from './subject';
import type { Brand } from '@/lib/profile/brand';
import { words } from '@/lib/text/segments';
import { contains, overlaps, spansOf, type Span } from '@/lib/text/span';

/** A subject that a draft may be about. */
export interface Found {
  subject: Subject;
  /** Where the draft names it best; null where it only says what goes with it. */
  said: Span | null;
  score: number;
}

/** What stands in a draft: the thing outright, or what goes with it. Its name alone means it only where a person typed it. */
type Means = 'said' | 'near' | 'name';

interface Entry {
  /** What may stand there, as the body of a regular expression. */
  body: string;
  subject: Subject;
  means: Means;
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
/** The same for what is to be found; "[1-4]" is a range. */
const plainBody = (body: string) =>
  plain(body.replaceAll(/(?<=\w)-(?=\w[^[]*\])/g, '\u0000')).replaceAll('\u0000', '-');
const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** The table by the first letters of words; put in order at the first question, so that loading the card costs nothing. */
let table: Map<string, Entry[]> | undefined;

function entries(): Map<string, Entry[]> {
  if (table) return table;
  table = new Map();
  for (const subject of subjects) {
    for (const [means, bodies] of [
      ['said', subject.says],
      ['near', subject.near ?? []],
      ['name', [escaped(subject.name.toLowerCase())]],
    ] as const) {
      for (const body of bodies.map(plainBody)) {
        const entry = { body, subject, means };
        for (const key of openings(body)) {
          const others = table.get(key);
          if (others) others.push(entry);
          else table.set(key, [entry]);
        }
      }
    }
  }
  return table;
}

/** Every place where a text names a subject by one of `ways`; where one holds another, the longer. */
function hitsIn(text: string, ways: readonly Means[]): Hit[] {
  const known = entries();
  const found: Hit[] = [];
  for (const { start } of words(text)) {
    for (let length = 1; length <= keyed; length++) {
      for (const entry of known.get(text.slice(start, start + length)) ?? []) {
        if (!ways.includes(entry.means)) continue;
        const pattern = (entry.pattern ??= new RegExp(`(?:${entry.body})(?![\\p{L}\\p{N}])`, 'uy'));
        pattern.lastIndex = start;
        const end = pattern.exec(text) ? pattern.lastIndex : 0;
        if (end > start) found.push({ entry, start, end });
      }
    }
  }
  const longer = (a: Span, b: Span) => contains(a, b) && a.end - a.start > b.end - b.start;
  return found.filter((hit) => !found.some((other) => other.entry.means !== 'near' && longer(other, hit)));
}

/** Every subject that a person's own words for a topic name, the likeliest first: the head of a phrase comes last. */
export function subjectsNamed(phrase: string): Subject[] {
  return hitsIn(plain(phrase.toLowerCase()), ['said', 'name'])
    .filter(({ entry, end }) => entry.means === 'said' || end === phrase.length)
    .toSorted((a, b) => b.end - a.end || Number(b.entry.means === 'name') - Number(a.entry.means === 'name'))
    .map(({ entry }) => entry.subject);
}

export const subjectNamed = (phrase: string): Subject | null => subjectsNamed(phrase)[0] ?? null;

/** From here on a subject is sure; likely, which is enough where nothing else is; to be offered; or the very thing that is celebrated. */
export const sure = 1.5;
export const likely = 1.05;
export const offered = 0.8;
export const celebrated = 2.2;

/** Where words mean something else. */
const idioms =
  /\b(?:(?:years?|months?|weeks?|time|row) running|up and running|(?:still|been|keeps?|kept) running|running (?:late|out|low|short|at|for|since|from|until|through|along|on|an?|the|our|your|this|these|every|again|costs?|order|mates?|total|joke)|long[- ]running|(?:don't|not) sleep on|sleep (?:easier|at night|on it)|jumper cables?|jump start|piece of cake|icing on the cake|on (?:a plate|the table|the house|the ball|demand)|bread and butter|cup of tea|over the moon|in (?:the bag|the pipeline|season)|food for thought|hit the road|down the road|rain or shine|light years|open book|fresh start|head start|home (?:page|run|straight)|green light|(?:off|peak|party) season|cash back|bank on|at a wedding|own trumpet|new years?,? new you)\b/g;

const lookBack = 60;
/** Things, which make what stands in front of them a kind: "coffee table", "bike lights". */
const things: ReadonlySet<string | undefined> = new Set(
  'wear shoe bag food home room appliance device beauty flower gift kids bike car goods garden'.split(' '),
);
const made =
  /^(?:lights?|tins?|glass(?:es)?|mugs?|pots?|jars?|holders?|stands?|covers?|cases?|straps?|racks?|baskets?|machines?|makers?|stickers?|magnets?|puzzles?|costumes?|posters?|prints?)$/;
/** Places that may only be where something is. */
const places: ReadonlySet<string | undefined> = new Set(
  'shop eatery venue attraction school clinic gym salon stay room house club garden home art'.split(' '),
);
const where =
  /\b(?:at|from|in|past|near|opposite|behind|beside|above|below|outside|to|by|inside|next to|across from|round|around|of) (?:the |our |a |an |your )?(?:[\p{L}'&]+ ){0,2}$/iu;
const beside =
  /\b(?:above|below|behind|beside|opposite|next to|next door to|near|past|outside|across from|round the corner from) (?:the |our |a |an )?(?:[\p{L}'&]+ )?$/iu;
const someones = /\b(?:his|her|their|my|whose|'s) (?:[\p{L}-]+ )?$/iu;
const absent = /\b(?:tastes? (?:like|of)|no|not|without|isn't|aren't|don't|never) (?:[\p{L}-]+ ){0,2}$/iu;
const prize = /\b(?:win|winner|voucher|giving away|prize)\b[^.!?\n]{0,40}$/i;

/** What comes with it or is thrown in. */
const thrownIn = /\b(?:complimentary|plus|with|and an?|includ(?:es|ing)) (?:free )?(?:[\p{L}-]+ )?$/iu;

/** Somebody else's words, still open. */
const quotation = /(?:^|\s)["“][^"”\n]*$/;

/** What is known of the draft where a hit is weighed. */
interface Scene {
  reading: Reading;
  /** The sentence with which it is past its cries. */
  opening: number;
  own: readonly Span[];
  spoken: readonly Phrase[];
}

/** How much one place tells that the draft is about what it names. */
function weightOf(hit: Hit, { reading, opening, own, spoken }: Scene): number {
  const { text, hashtags, sentences } = reading;
  if (hashtags.some((tag) => contains(tag, hit))) return 0.5;
  const before = text.slice(Math.max(0, hit.start - lookBack), hit.start);
  const after = text.slice(hit.end, hit.end + lookBack);
  const said = text.slice(hit.start, hit.end);
  const index = sentences.findIndex(({ end }) => hit.start < end);
  let weight = 1 + 0.25 * Math.min(2, words(said).length - 1);
  weight += index <= opening ? 0.6 : -Math.min(0.5, 0.08 * (index - opening));
  const phrase = spoken.find((each) => each.runStart <= hit.start && hit.end <= each.end);
  const told = introduced(
    before,
    text.slice(Math.max(0, (phrase?.runStart ?? 0) - lookBack), phrase?.runStart ?? 0),
  );
  weight += told > 0 ? 0.3 * told : 0;
  if (arrives.test(after)) weight += 0.8;
  // "Oat milk cold brew" is cold brew.
  if (phrase && hit.end < phrase.end) weight *= 0.75;
  if (said === said.toLowerCase() && quotation.test(text.slice(0, hit.start))) weight *= 0.6;
  if (own.some((name) => contains(name, hit))) return weight * 0.4;
  // "Fern Street Bakery": a name tells what we are, not what the post is about.
  if (
    /^\p{Lu}\p{Ll}/u.test(said) &&
    (/\p{Lu}[\p{L}'&]* (?:& )?$/u.test(before) || /^ (?:& )?\p{Lu}/u.test(after))
  )
    weight *= 0.6;
  else if (/^\p{Lu}\p{Ll}+$/u.test(said) && /[\p{L}\p{N},] $/u.test(before)) weight *= 0.7;
  const next = /^ ([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (made.test(next) || things.has(headOf(next)?.class)) weight *= 0.3;
  const named = /^\p{Lu}\p{Ll}/u.test(said);
  if (
    (index > opening || named) &&
    places.has(headOf(said.toLowerCase())?.class) &&
    where.test(before) &&
    told <= 2
  )
    weight *= 0.5;
  if (someones.test(before) || beside.test(before)) weight *= 0.5;
  if (prize.test(before) || absent.test(before)) weight *= 0.4;
  if (thrownIn.test(before) && told <= 0) weight *= 0.7;
  if (index > opening && /^\W*(?:plus |and )?free /i.test(text.slice(sentences[index]?.start))) weight *= 0.5;
  return weight;
}

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
const taggedIn = ({ text, hashtags }: Reading): Hit[] =>
  hashtags.flatMap((tag) => {
    const spoken = text.slice(tag.start + 1, tag.end).replaceAll(/(?<=\p{Ll})(?=\p{Lu})|_/gu, ' ');
    return hitsIn(plain(spoken.toLowerCase()), ['said', 'near']).map(({ entry }) => ({ entry, ...tag }));
  });

/** Until here a draft is still opening: cries of three words do not count. */
function openingOf({ text, sentences }: Reading): number {
  const first = sentences.findIndex(({ start, end }) => words(text.slice(start, end)).length > 3);
  return Math.max(0, first);
}

/** What only goes with a subject offers it at most. */
const nearOnly = 0.5;
const perNear = 0.15;
const mostHits = 3;

/** What a draft may be about, best first; between equals the order of the table holds. */
export function subjectsOf(reading: Reading, brand: Brand): Found[] {
  const closed = [
    ...[reading.links, reading.mentions, reading.emails, reading.hashtags].flat(),
    ...spansOf(reading.lower, idioms),
  ];
  const hits = [
    ...hitsIn(plain(reading.lower), ['said', 'near']).filter(
      (hit) => !closed.some((span) => overlaps(span, hit)),
    ),
    ...taggedIn(reading),
  ];
  const scene = {
    reading,
    opening: openingOf(reading),
    own: namesIn(reading, brand),
    spoken: phrases(reading),
  };
  const bySubject = new Map<Subject, Hit[]>();
  for (const hit of hits) {
    const others = bySubject.get(hit.entry.subject);
    if (others) others.push(hit);
    else bySubject.set(hit.entry.subject, [hit]);
  }
  const found = [...bySubject].flatMap(([subject, its]): Found[] => {
    const weighed = its
      .filter(({ entry }) => entry.means === 'said')
      .map((hit) => ({ hit, weight: weightOf(hit, scene) }))
      .sort((a, b) => b.weight - a.weight);
    const near = new Set(its.filter(({ entry }) => entry.means === 'near').map(({ entry }) => entry.body))
      .size;
    const [best, ...others] = weighed;
    if (!best)
      return near < 2 ? [] : [{ subject, said: null, score: nearOnly + perNear * Math.min(near, mostHits) }];
    const again = others.slice(0, mostHits).reduce((sum, { weight }) => sum + 0.3 * weight, 0);
    return [{ subject, said: best.hit, score: best.weight + again + 0.2 * Math.min(near, mostHits) }];
  });
  return found
    .toSorted((a, b) => subjects.indexOf(a.subject) - subjects.indexOf(b.subject))
    .toSorted(byScore);
}

/** Best first; what is about as likely stays in order. */
export const byScore = (a: Found, b: Found) => Math.round(b.score * 4) - Math.round(a.score * 4);
