import type { Topic } from '../draft';
import type { Reading } from '../reading';
import { headOf, isNounClass, type NounClass } from './heads';
import { occasionOf, type Occasion } from './occasion';
import type { Brand } from '@/lib/profile/brand';
import { isPlural, pluralOf, singularOf } from '@/lib/text/plural';
import { emoji } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';

const list = (text: string) => new Set(text.split(/\s+/));

// Words that end a noun phrase. Closed class and the verbs that announcements are made of: a tagger reads "Shop now" as a name.
const stops =
  list(`a an the this that these those our your my his her its their we you i he she it they us me him them who whom which what where when
  how why and or but nor so if then than as at by for from in into of off on onto out over per to up with within without about after before during
  until till via while is are was were be been being am has have had do does did will would can could should may might must shall not no yes
  now today tonight tomorrow here there again just only also too very really ever never always still yet already soon finally officially back
  shop buy order book get grab join sign check read download learn discover find see visit call try make makes made take takes save win enter follow like share
  tag comment tell know want need help helps start started stop look looking looks let come comes go goes going give gives gave say says said meet use
  work works live introduce introducing announcing announce announced launch launching launched launches unveil celebrate celebrating proud excited
  thrilled happy honored honoured delighted pleased named wins won voted ranked hiring apply offering offers enjoy explore upgrade escape switch
  updated fits fit folds designed loved built trusted hosting sponsoring supporting partnering landed arrived dropped drops
  all any each every some more most many much few lot less another other others own same such both one two three first next last
  free off sale deal deals today's limited time only spots left day days week weeks month months year years hour hours season period ends end friday monday tuesday wednesday thursday
  saturday sunday january february march april june july august september october november december
  please thanks thank hi hello hey dear why because since though although yourself themselves something anything everything nothing someone anyone
  whether it's we're you're don't i'm let's that's we've you've can't won't there's what's here's they're isn't doesn't get's
  covers looks means keeps drives delivers explores shares shows fund protect deliver pay paid getting looking buying selling hurting spotlighting feeling
  sleep? better best faster easier great good ready perfect easy worth`);
// Praise and packing in front of a noun, which are no part of what it is.
const fluff =
  list(`new brand-new all-new newest latest award-winning best-selling bestselling revolutionary amazing incredible ultimate exclusive premium luxury
  perfect favourite favorite beautiful stunning gorgeous delicious fresh cutting-edge state-of-the-art world-class innovative exciting special free
  strategic official expert top-rated top leading smart ergonomic iconic unique fantastic brilliant limited popular quick simple easy powerful
  seamless awesome epic full complete annual own happy big huge small beginners beginner superfast super-fast artisan handmade hand-made affordable reliable trusted professional
  talented experienced chartered global independent local cosy cozy comfy comfortable stylish modern classic original signature seasonal much-loved
  smoothest quietest fastest best greatest finest lightest cordless 100% number #1 first second third fourth fifth half`);
// Heads that stand for what comes before or after them.
const containers = list(
  'collection collections range ranges line solution solutions service services system products product option options edition selection lineup line-up experience offering project scheme programme program',
);
const aboutHeads =
  /\b(?:guides?|tips|reports?|white ?papers?|e-?books?|blogs?|articles?|checklists?|webinars?|podcasts?|talks?|future|surveys?|stud(?:y|ies)|questions?|ways|steps|advice|mistakes)\s+(?:to|on|for|about|of|into)\s+(?:getting |buying |selling |making |the future of )?$/i;
const generic = list(
  'team teams people customers community thing things way ways place places part world time today everyone company business businesses news chance life love power series list link bio code offer offers price prices open roles visit style look range area country town city quarter row page site details step steps tips drive role value box tour run show version update platform machine bundle kit weekend release stock set study panel case movie',
);

const triggers: readonly (readonly [RegExp, number])[] = [
  [
    /\b(?:introducing|announc(?:e|ing)|unveil(?:ing)?|launch(?:ed|ing|es)?|say hello to|meet)\s+(?:the launch of |our |the |a |an |your |\d+ |world's \w+ )*(?:new |all-new |brand-new )?$/i,
    4,
  ],
  [/\b\d{1,2} ?% off (?:all |our |on |your |the |selected |every )*(?:best-selling )?$/i, 4],
  [/\b(?:for|on) (?:all|our|any) $/i, 2],
  [
    /\b(?:tips for|guide to|how to|advice on|guide for|report on|blog on|webinar on|talks on|workshop on)\s+(?:the |a |an |your |getting |buying |better )*$/i,
    4.2,
  ],
  [/\b(?:hiring|looking for|recruiting)\s+(?:a |an |our |reliable |experienced |talented |new |\d+ )*$/i, 4],
  [/\b(?:tired of|struggling with|fed up with|thinking of|running low on)\s+(?:the |your |a )*$/i, 3.4],
  [
    /\b(?:win|chance to win) (?:a |an |one of |\d+ |our |your |a pair of )*(?:pair of )?(?:our )?(?:new )?$/i,
    3.4,
  ],
  [/\b(?:our|the|a|an) (?:new|latest|newest|all-new|brand-new|first|best-selling|award-winning) $/i, 2.6],
  [
    /\b(?:for a limited time|partner(?:ship|ing)? with \S+ (?:to )?(?:deliver|fund|bring|on) )(?:best-in-class |\d[\d,]* |a |the )*$/i,
    3,
  ],
  [/\bour $/i, 1.4],
  [/\bNEW:? $/, 2.6],
  [/\b(?:in|for) (?:the )?$/i, -0.4],
];
const followers =
  /^\s*(?:is|are|has|have) (?:finally |now |officially )?(?:here|back|live|landed|arrived|out|available|open)\b/i;

interface Token extends Span {
  word: string;
  low: string;
  opensSentence: boolean;
}

interface Candidate {
  topic: Topic;
  score: number;
}

/** A phrase and what is needed to speak of it. `any` is the form for "… about X": plural or mass. */
export interface Noun {
  class: NounClass;
  any: string;
  /** The singular, or null where the phrase has none that people use. */
  one: string | null;
}

/** How to speak of a topic, or null where we do not know what kind of thing it is. */
export function nounOf(topic: Topic): Noun | null {
  const named = /\p{Lu}/u.test(topic.phrase);
  const single = named ? topic.phrase : singularOf(topic.phrase);
  const head = headOf(single.toLowerCase()) ?? headOf(topic.phrase.toLowerCase());
  const given = topic.class !== undefined && isNounClass(topic.class) ? topic.class : head?.class;
  if (!given) return null;
  if (named) return { class: given, any: topic.phrase, one: null };
  const mass = head ? head.mass : !isPlural(topic.phrase);
  return mass
    ? { class: given, any: topic.phrase, one: null }
    : { class: given, any: pluralOf(single), one: single };
}

function tokens(reading: Reading): Token[] {
  return reading.words.map((span) => {
    const word = reading.text.slice(span.start, span.end);
    return {
      ...span,
      word,
      low: word.toLowerCase().replace(/'s$/, ''),
      opensSentence: reading.sentences.some(
        ({ start, end }) =>
          start <= span.start &&
          span.start < end &&
          !/[\p{L}\p{N}]/u.test(reading.text.slice(start, span.start)),
      ),
    };
  });
}

/** Runs of words that may be a noun phrase: no stop word, mark, link, mention or emoji inside. */
function chunks(reading: Reading): Token[][] {
  const closed = [
    ...reading.links,
    ...reading.emails,
    ...reading.mentions,
    ...reading.hashtags,
    ...emoji(reading.text),
  ];
  const runs: Token[][] = [];
  let run: Token[] = [];
  let end = 0;
  for (const token of tokens(reading)) {
    const inside = closed.some((span) => span.start < token.end && token.start < span.end);
    const gap = reading.text.slice(end, token.start);
    if (inside || stops.has(token.low) || /[^ ]/.test(gap.replace(/^\s+|\s+$/g, '')) || /\n/.test(gap)) {
      if (run.length > 0) runs.push(run);
      run = [];
    }
    if (!inside && !stops.has(token.low)) run.push(token);
    end = token.end;
  }
  if (run.length > 0) runs.push(run);
  return runs;
}

const properName = (token: Token) => /^\p{Lu}/u.test(token.word) && !token.opensSentence;
const shouted = (token: Token) => /^\p{Lu}{2,}$/u.test(token.word);

/** The phrase of a chunk: fluff, numbers and names in front are dropped, and it ends at its last known head. */
function phraseOf(chunk: readonly Token[]): { from: Token; phrase: string; known: boolean } | null {
  const is = (from: number, to: number) =>
    headOf(
      singularOf(
        chunk
          .slice(from, to)
          .map((token) => token.low)
          .join(' '),
      ),
    ) ??
    headOf(
      chunk
        .slice(from, to)
        .map((token) => token.low)
        .join(' '),
    );
  let to = chunk.length;
  while (
    to > 1 &&
    (containers.has(chunk[to - 1]?.low ?? '') || !is(0, to)) &&
    chunk.slice(0, to - 1).some((_, index) => is(0, index + 1))
  )
    to--;
  const known = is(0, to) !== undefined;
  let from = 0;
  const skippable = (token: Token) =>
    fluff.has(token.low) ||
    /^[\d#]/.test(token.word) ||
    (known && properName(token) && !shouted(token) && !headOf(singularOf(token.low)));
  for (let index = to - 2; index >= 0; index--) {
    const token = chunk[index];
    if (token && skippable(token)) {
      from = index + 1;
      break;
    }
  }
  // Three words say what a thing is; a fourth is a slogan.
  from = Math.max(from, to - 3);
  const kept = chunk.slice(from, to);
  const first = kept[0];
  if (!first || kept.every((token) => fluff.has(token.low) || /^\d/.test(token.word))) return null;
  const phrase = kept
    .map((token) => (properName(token) && !shouted(token) && !known ? token.word : token.low))
    .join(' ');
  return { from: first, phrase, known };
}

function scored(reading: Reading, occasion: Occasion): Candidate[] {
  const found: Candidate[] = [];
  for (const chunk of chunks(reading)) {
    const read = phraseOf(chunk);
    const start = chunk[0];
    if (!read || !start) continue;
    const head = headOf(singularOf(read.phrase)) ?? headOf(read.phrase);
    const last = singularOf(read.phrase.split(' ').at(-1) ?? '');
    const length = read.phrase.split(' ').length;
    const before = reading.text.slice(Math.max(0, start.start - 60), start.start);
    const whole = reading.text.slice(Math.max(0, start.start - 60), read.from.start);
    const sentence = reading.sentences.findIndex((span) => read.from.start < span.end);
    const trigger = Math.max(
      0,
      ...triggers.filter(([cue]) => cue.test(before) || cue.test(whole)).map(([, weight]) => weight),
    );
    const tail = reading.text.slice(read.from.start + read.phrase.length);
    let score = 1 + trigger - 0.15 * Math.max(0, sentence);
    if (followers.test(tail)) score += 2.5;
    if (head) score += 2;
    if (length === 2 || length === 3) score += 0.6;
    if (generic.has(last) && !(head && length > 1)) score -= 5;
    if (aboutHeads.test(before)) score += 1;
    if (!head && /\p{Lu}/u.test(read.phrase)) score -= 2.6;
    if (head?.class === 'job') score += occasion === 'hiring' ? 3 : -2.5;
    else if (occasion === 'hiring') score -= 1;
    // "guide to email marketing" is about the marketing.
    if (head && (head.class === 'read' || head.class === 'event') && length === 1) score -= 1.2;
    if (/^(?:on|to|about|for|of|into)\b/i.test(tail.trim()) && head?.class === 'read') score -= 1.4;
    if (head?.class === 'sport' && occasion === 'corporate') score -= 1;
    const topic: Topic = head ? { phrase: read.phrase, class: head.class } : { phrase: read.phrase };
    found.push({ topic, score });
  }
  return found;
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const mentioned = (text: string, name: string) =>
  name.trim() !== '' &&
  new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(name.trim())}(?:s|es)?(?![\p{L}\p{N}])`, 'iu').test(text);

/** What the profile says its own things are called outranks anything read off the draft. */
function profiled({ text }: Reading, brand: Brand): Candidate[] {
  const classed = (phrase: string, given?: string): Topic => {
    const found = given ?? headOf(singularOf(phrase.toLowerCase()))?.class;
    return found ? { phrase, class: found } : { phrase };
  };
  return [
    ...brand.products
      .filter(({ name }) => mentioned(text, name))
      .map((product): Candidate => ({
        topic: classed(product.name, product.class),
        score: 20 + product.name.length / 100,
      })),
    ...brand.areas
      .filter(({ name, keywords }) => [name, ...keywords].some((word) => mentioned(text, word)))
      .map(({ name }): Candidate => ({ topic: classed(name), score: 9 })),
  ];
}

const enough = 3;

/** What the draft may be about, best first: at most three, and none where nothing is likely enough. */
export function topicsOf(reading: Reading, brand: Brand): Topic[] {
  const occasion = occasionOf(reading);
  const seen = new Set<string>();
  return [...profiled(reading, brand), ...scored(reading, occasion)]
    .sort((a, b) => b.score - a.score)
    .filter(({ topic, score }) => {
      const key = singularOf(topic.phrase.toLowerCase());
      if (seen.has(key) || score < (topic.class ? 2 : enough)) return false;
      seen.add(key);
      return true;
    })
    .slice(0, 3)
    .map(({ topic }) => topic);
}
