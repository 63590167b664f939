import type { Reading } from '../reading';
import { headOf } from '../topic/heads';
import type { Phrase } from '../topic/phrase';
import { arrives, introduced } from '../topic/triggers';
import { words } from '@/lib/text/segments';
import { contains, type Span } from '@/lib/text/span';

/** Where words mean something else. */
export const idioms =
  /\b(?:(?:years?|months?|weeks?|time|row) running|up and running|(?:still|been|keeps?|kept) running|running (?:late|out|low|short|at|for|since|from|until|through|along|on|an?|the|our|your|this|these|every|again|costs?|order|mates?|total|joke)|long[- ]running|(?:don't|not) sleep on|sleep (?:easier|at night|on it)|jumper cables?|jump start|piece of cake|icing on the cake|on (?:a plate|the table|the house|the ball|demand)|bread and butter|(?:kitchen|dining) table|phone (?:tag|numbers?)|front desk|(?:buy|bought|owe|have) (?:[a-z]+ )?a pint|mother in law|at home|plain english|(?:pint|drink|round)s?(?:'s| is| are)? on (?:me|us)|cup of tea|over the moon|in (?:the bag|the pipeline|season)|food for thought|hit the road|down the road|rain or shine|light years|open book|fresh start|head start|home (?:page|run|straight)|green light|(?:off|peak|party) season|cash back|bank on|at a wedding|(?:spring|summer|autumn|winter) bedding|own trumpet|new years?,? new you|order (?:yours|now|today|online|here|by|before)|(?:pre )?orders? (?:are|is) open)\b/g;

const lookBack = 60;
/** Things, which make what stands in front of them a kind: "coffee table", "bike lights". */
const things: ReadonlySet<string | undefined> = new Set(
  'wear shoe bag food home room appliance device beauty flower gift kids bike car goods garden'.split(' '),
);
/** What things are kept in, made with or printed on, likewise. */
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
const someones =
  /\b(?:his|her|their|my|whose|(?<!year|week|month|day|season|winter|summer)'s) (?:[\p{L}-]+ )?$/iu;
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
  /** Where the brand's own names stand. */
  own: readonly Span[];
  spoken: readonly Phrase[];
}

/** One place that names a subject, and what stands around it. */
interface Place {
  said: string;
  before: string;
  after: string;
  /** The word right behind it, in small letters. */
  next: string;
  /** Past the opening of the draft. */
  later: boolean;
  /** Written as names are. */
  titled: boolean;
  /** How much the words in front of it tell for it. */
  told: number;
  /** Its phrase goes on. */
  goesOn: boolean;
  /** From the start of its sentence. */
  sentence: string;
  /** Inside a name of the brand. */
  own: boolean;
}

const partOfName = ({ before, after, titled }: Place) =>
  titled && (/\p{Lu}[\p{L}'&]* (?:& )?$/u.test(before) || /^ (?:& )?(?!\p{L}+day\b)\p{Lu}/u.test(after));

/** Until when, whom a draft thanks, and what a thing is good for: none is what it is about. */
const aside =
  /\b(?:before|until|till|by|in time for|(?:thanks?|thank you) to (?:our|the|all the)|(?:perfect|ideal|great|lovely) for (?:\p{L}+ (?:and|or) )?(?:the |your )?)\s?$/iu;

/** What makes a place count for less, and by how much; each that holds. */
const tempers: readonly (readonly [number, (place: Place) => boolean])[] = [
  [0.4, ({ own }) => own],
  // "Oat milk cold brew" is cold brew.
  [0.75, ({ goesOn }) => goesOn],
  [0.6, ({ said, before }) => said === said.toLowerCase() && quotation.test(before)],
  // "Fern Street Bakery": a name tells what we are, not what the post is about.
  [0.6, partOfName],
  [
    0.7,
    (place) =>
      /^\p{Lu}\p{Ll}+$/u.test(place.said) && /[\p{L}\p{N},] $/u.test(place.before) && !partOfName(place),
  ],
  [0.3, ({ next }) => made.test(next) || things.has(headOf(next)?.class)],
  [
    0.5,
    ({ said, before, later, titled, told }) =>
      (later || titled) && told <= 2 && places.has(headOf(said.toLowerCase())?.class) && where.test(before),
  ],
  // "After school in the playground" says where.
  [
    0.6,
    ({ said, before, told }) =>
      told <= 0 &&
      places.has(headOf(said.toLowerCase())?.class) &&
      /\b(?:in|at|behind|outside) the $/i.test(before),
  ],
  // "Small business owners" are whom we speak to.
  [0.3, ({ next }) => /^owners?$/.test(next)],
  [0.4, ({ before }) => aside.test(before)],
  [0.5, ({ before }) => someones.test(before) || beside.test(before)],
  [0.4, ({ before }) => prize.test(before) || absent.test(before)],
  [0.7, ({ before, told }) => told <= 0 && thrownIn.test(before)],
  // "It took 19 months and 4 spreadsheets", "after a year of dust": what it took is not what it is.
  [0.4, ({ sentence, before }) => /^\W*(?:it took|after)\b/i.test(sentence) && !/\bbut\b/i.test(before)],
  // Firms of a kind are whom it was asked of, or sold to.
  [0.5, ({ said }) => /(?:firms|agencies|practices|companies|businesses)$/i.test(said)],
  [
    0.5,
    ({ said, before }) =>
      /^(?:Thanksgiving|Christmas|Easter|Halloween)$/.test(said) && /\bat $/i.test(before),
  ],
  [0.5, ({ later, sentence }) => later && /^\W*(?:plus |and )?free /i.test(sentence)],
];

/** The verb of what happens, where it looks like a thing. */
const happens = /^ (?:re)?(?:opens|starts|returns|begins|closes|launches|runs|moves)\b/i;

const inHashtag = 0.5;

/** How much one place tells that the draft is about what it names. */
export function weightOf(hit: Span, { reading, opening, own, spoken }: Scene): number {
  const { text, hashtags, sentences } = reading;
  if (hashtags.some((tag) => contains(tag, hit))) return inHashtag;
  const upTo = (end: number) => text.slice(Math.max(0, end - lookBack), end);
  const index = sentences.findIndex(({ end }) => hit.start < end);
  const phrase = spoken.find((each) => each.runStart <= hit.start && hit.end <= each.end);
  const [said, before] = [text.slice(hit.start, hit.end), upTo(hit.start)];
  const after = text.slice(hit.end, hit.end + lookBack);
  const told = introduced(before, upTo(phrase?.runStart ?? 0));
  const place: Place = {
    said,
    before,
    after,
    told,
    next: /^ ([\p{L}-]+)/u.exec(after)?.[1]?.toLowerCase() ?? '',
    later: index > opening,
    titled: /^\p{Lu}\p{Ll}/u.test(said),
    goesOn: phrase !== undefined && hit.end < phrase.end && !happens.test(after),
    sentence: text.slice(sentences[index]?.start),
    own: own.some((name) => contains(name, hit)),
  };
  const weight =
    1 +
    0.25 * Math.min(2, words(said).length - 1) +
    (place.later ? -Math.min(0.5, 0.08 * (index - opening)) : 0.6) +
    0.3 * Math.max(0, told) +
    (arrives.test(after) || happens.test(after) ? 0.8 : 0);
  return tempers.reduce((left, [by, holds]) => (holds(place) ? left * by : left), weight);
}
