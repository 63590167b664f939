import type { Draft, Rewrite, Topic } from '../draft';
import { linkOwner } from '../link-owner';
import { judgedAs } from './judging';
import { fits } from './length';
import { righted } from '@/lib/text/slips';
import type { Brand } from '@/lib/profile/brand';
import { thresholds, type Judgement } from '@/lib/profile/verdict';
import { languageOf } from '@/lib/text/language';
import { names } from '@/lib/text/naming';
import { emails, hashtags, links, mentions, sentences, words } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';
import { stem } from '@/lib/text/stem';

/** What a rewrite may draw on: the draft, and what the profile says of the brand. */
export interface Source {
  draft: Draft;
  brand: Brand;
  /** What a person said the draft is about: their words as much as the draft's. */
  topic?: Topic | undefined;
  /** The draft's own judgement, which the rewrite must better. */
  judged: Judgement;
  /** Whole sentences of ours, whose words claim nothing: a number or a name in them is no fact about the draft. */
  written?: readonly string[];
}

/** What a rewrite is weighed against. */
export type Weighed = Pick<Source, 'draft' | 'brand' | 'judged'>;

// Capitals that name nobody: the words our sentences begin with, and "I".
const openers = new Set(
  `what which when where who whose how would should could do does did is are was were have has if in on at for and or but we our you your i i'd i'll i've
  i'm the a an it its this that these those there here it's let us tell me new now so thank thanks sorry one some any after before from with as people
  we're we've we'll they their my to by not no yes call bookings orders registration applications tickets qué cuál cuáles cuándo dónde quién cómo en a por con`.split(
    /\s+/,
  ),
);
const numberWords =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|fifty|hundreds?|thousands?|millions?|billions?|dozens?|half|double|twice|percent|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|cien|mil|millón|millones|mitad|doble)\b/giu;
const numbers = /\d+(?:[.,:]\d+)*/g;
/** Words the mending of a sentence may bring in. */
const mending = new Set(
  `call here is are be will been have has we our i it the a an to of in on at for and with from out now open live closing date coming up looking holding hiring partnering supporting
  sponsoring hosting joining joined just welcoming offering running this that there back won taken brought named taking appointed opening bookings orders
  registration applications tickets no charge pay put your name down place team you can help helps helping helped more
  less cost costs code please come comes booked before by new`.split(/\s+/),
);
/** None of these may be left. */
const soldBy = new Set([
  'cta-buy',
  'price-discount',
  'urgency',
  'engagement-bait',
  'hype',
  'cta-signup',
  'hashtag-stuffing',
  'shouting',
]);
/** News may say what something costs and how to take part; it is told in small letters, and the capitals it keeps are abbreviations. */
const told: ReadonlySet<string> = new Set(['price-discount', 'cta-signup', 'shouting']);
const alike = 0.6;

const at = (text: string, spans: readonly Span[]) => spans.map(({ start, end }) => text.slice(start, end));
const lower = (text: string) => text.toLowerCase().replaceAll(/[’‘]/g, "'");
function vocabulary({ draft, brand, topic, written = [] }: Source): string {
  return [
    draft.text,
    righted(draft.text),
    ...written,
    topic?.phrase ?? '',
    ...brand.names,
    ...brand.products.map(({ name }) => name),
    ...brand.areas.map(({ name }) => name),
  ].join('\n');
}

/**
 * Whether a rewrite may be shown: it says nothing that draft and profile do not say, ends in a question, fits the site, and reads less
 * promotional than the draft, in its language: a question is clear and has no own link, news is at most mild and scores at most half, or of a
 * clear draft no more than that does, or than a point.
 */
export function passes(rewrite: Rewrite, source: Source): boolean {
  const { text } = rewrite;
  if (!text.endsWith('?') || !fits(text, source.draft.site)) return false;
  return (
    asksOpenly(text) &&
    speaksAlike(text, source) &&
    addsNothing(text, source) &&
    namesNoCompetitor(text, source) &&
    keepsShape(rewrite, source) &&
    sellsLess(rewrite, source)
  );
}

const asking =
  /\b(?:what|which|who|whom|whose|when|where|how)\b|(?<!\p{L})(?:qué|cuál(?:es)?|quién(?:es)?|cuándo|dónde|cómo)(?!\p{L})|\b(?:or|o)\b/iu;

/** The question at the end wants more than yes or no: it asks what, which or when, or offers a choice. */
function asksOpenly(text: string): boolean {
  const last = sentences(text).at(-1);
  return last !== undefined && asking.test(text.slice(last.start, last.end));
}

function speaksAlike(text: string, { draft }: Source): boolean {
  const [said, asked] = [languageOf(draft.text), languageOf(text)];
  return said === asked || said === 'unknown' || asked === 'unknown';
}

interface Vocabulary {
  /** What the draft says, without its endings. */
  drawn: ReadonlySet<string>;
  knownNumbers: ReadonlySet<string>;
  knownWords: ReadonlySet<string>;
}

/** Gathered once: many rewrites are tried against one source. */
const vocabularies = new WeakMap<Source, Vocabulary>();

function knownIn(source: Source): Vocabulary {
  const gathered = vocabularies.get(source);
  if (gathered) return gathered;
  const known = vocabulary(source);
  const vocabularyOf = {
    drawn: new Set(
      [source.draft.text, righted(source.draft.text)].flatMap((text) =>
        at(text, words(text)).flatMap((word) => [word, ...word.split('-')].map(stem)),
      ),
    ),
    knownNumbers: new Set<string>(known.match(numbers) ?? []),
    knownWords: new Set(
      at(known, words(known))
        .flatMap((word) => [word, ...word.split('-')])
        .flatMap((word) => [lower(word), stem(word)]),
    ),
  };
  vocabularies.set(source, vocabularyOf);
  return vocabularyOf;
}

/** No number, name, handle, hashtag or link that draft or profile does not hold. */
function addsNothing(text: string, source: Source): boolean {
  const { knownNumbers, knownWords } = knownIn(source);
  const tokens = [...hashtags(text), ...mentions(text), ...emails(text)];
  if (!at(text, tokens).every((token) => source.draft.text.includes(token))) return false;
  if (!links(text).every((link) => source.draft.text.includes(link.text))) return false;
  const said = links(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
  if (!(said.match(numbers) ?? []).every((number) => knownNumbers.has(number))) return false;
  if (!(said.match(numberWords) ?? []).every((word) => knownWords.has(lower(word)))) return false;
  return at(said, words(said)).every(
    (word) =>
      !/\p{Lu}/u.test(word) ||
      openers.has(lower(word)) ||
      knownWords.has(lower(word)) ||
      knownWords.has(stem(word)),
  );
}

/** A competitor is named only where the draft, or the person who said what it is about, names them: a name in small letters passes for a word. */
function namesNoCompetitor(text: string, { draft, brand, topic }: Source): boolean {
  const said = `${draft.text}\n${topic?.phrase ?? ''}`;
  return brand.competitors.every((name) => names(said, name) || !names(text, name));
}

/** A question holds questions, the draft's own sentences and whole ones of ours only; the other sentences of news are made of the draft's words. */
function keepsShape({ shape, text }: Rewrite, source: Source): boolean {
  const { draft, brand, written = [] } = source;
  const prose = text.replace(/^(?:\s*@[\p{L}\p{N}_.-]+)+\s*/u, '');
  // A link ends a sentence, so that no claim hides in front of it.
  const spoken = links(prose).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
    prose,
  );
  const statements = at(spoken, sentences(spoken)).filter(
    (sentence) => /[\p{L}\p{N}]/u.test(sentence) && !sentence.endsWith('?') && !written.includes(sentence),
  );
  if (shape === 'question') {
    return (
      statements.every((sentence) => draft.text.includes(sentence)) &&
      links(text).every((link) => linkOwner(brand, link.host) === 'other')
    );
  }
  return statements.every((sentence) =>
    at(sentence, words(sentence)).every(
      (word) => knownIn(source).drawn.has(stem(word)) || mending.has(lower(word)),
    ),
  );
}

/** By how many points a rewrite reads more promotional than it may; nothing or less where it may be shown. */
export function excessOf(
  { shape, text }: Pick<Rewrite, 'shape' | 'text'>,
  { draft, brand, judged }: Weighed,
): number {
  const { score, findings } = judgedAs(text, { draft, brand });
  const sold = findings.some(({ signal }) => soldBy.has(signal) && !(shape === 'news' && told.has(signal)));
  const over = score - (shape === 'news' ? mostOf(judged) : lessThan(thresholds.mild));
  return sold ? Math.max(over, thresholds.mild) : over;
}

/** Whether a rewrite reads so much less promotional than the draft that it may be shown. */
export const sellsLess = (rewrite: Pick<Rewrite, 'shape' | 'text'>, source: Weighed) =>
  excessOf(rewrite, source) <= 0;

/** What news may score; of a draft that is clear already there is nothing to halve, and under a point nothing to tell apart. */
const mostOf = ({ verdict, score }: Judgement) =>
  verdict === 'clear' ? Math.max(score, 1) : Math.min(score / 2, lessThan(thresholds.strong));
/** Scores are told in tenths. */
const lessThan = (threshold: number) => threshold - 0.1;

/** Whether two rewrites are so alike that one is enough. */
export function isNearDuplicate(a: Rewrite, b: Rewrite): boolean {
  const [one, other] = [a, b].map(({ text }) => new Set(at(text, words(text)).map(lower)));
  if (!one || !other) return false;
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared / (one.size + other.size - shared) >= alike;
}
