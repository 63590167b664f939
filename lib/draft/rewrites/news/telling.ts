import type { Draft } from '../../draft';
import { hanging, kisses, leadIn, trailingTags, unaddressed, uncried, unsigned } from './bare';
import { addressed, begging, isAdvice, numberAlone, phone, placeOfLink, pleading } from './calls';
import { counted, happening, reached, seeking } from './happening';
import { mended } from './mending/mended';
import { feelingFirst, isHollow, isOrder, puff, quoted, ranked, superlative, trope } from './pitch';
import { quietened } from './quietening';
import { judgedAs } from '../judging';
import { capital } from '@/lib/text/capital';
import type { Brand } from '@/lib/profile/brand';
import type { Finding } from '@/lib/profile/verdict';
import { isPlural } from '@/lib/text/plural';
import { emoji, links, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

/** What is asked of every sentence of one draft. */
export interface Teller {
  draft: Draft;
  brand: Brand;
  /** What we have reached, or whom we stand by, is the news itself. */
  boast: boolean;
  /** It is an advert for people, whose single words tell: "Permanent." */
  hires: boolean;
  /** Only what is counted tells. */
  reached: boolean;
  /** The draft reads as no advert, so that its orders are advice. */
  plain: boolean;
  /** It reads as nothing else, so that what it asks is bait. */
  loud: boolean;
  /** Its rows may be orders to buy; those of any other draft are advice, or what there is to do. */
  sells: boolean;
}

/** What may go unsaid: what is only told by the way, and what calls on the reader to do something. */
export type Spare = 'aside' | 'call';

export interface Told {
  text: string;
  /** It announces, or says that something happened. */
  announces: boolean;
  /** It tells whom to ring, write to or ask: what goes first where there is room for less. */
  contact: boolean;
  /** The draft set no mark behind it. */
  unmarked?: boolean | undefined;
  /** It was an announcement, and is told. */
  mended?: boolean;
  /** Told only where all of it together still reads as no advert. */
  spare?: Spare | undefined;
}

/** Signals of what presses, flatters or promises. */
export const pressing = [
  'cta-buy',
  'urgency',
  'engagement-bait',
  'hype',
  'quote-filler',
  'pitch-claim',
  'jargon',
];
/** Signals whose words are cut out of what is told. */
const cut = new Set([...pressing, 'cta-signup', 'price-discount', 'own-link']);

/** Where a sentence may end early when what follows sells. */
const joint = new RegExp(
  String.raw`\s*(?:${[
    ',|;|:|–|—| - ',
    String.raw`\b(?:and (?=that's\b|no obligation)|but (?=you|get|we))`,
    String.raw`\band (?=the best\b|\w+ are (?:already |nearly |almost )?(?:going|selling|filling)\b|there(?:'s| is| are)\b|only\b|\d+% off\b|he\b|she\b|they\b|it\b|get|save|enjoy|you|we|transform|boost|grow|pay|feel|learn|see|take|join|start|find|discover|makes? the|has the|have the|is the|are the)`,
    String.raw`\bfor (?:just|only|a limited)\b|(?<!\d )\bfor (?=[$£€₹])`,
    String.raw`\b(?:with|that(?!')|which|so)\b`,
    String.raw`\bto help you\b|\bto (?=boost|transform|deliver|take your|build|create|become|make)`,
  ].join('|')})\s*`,
  'giu',
);
/** The last but one of a list is its last when the last sold. */
const listed = /, (?!(?:we|it|they|he|she|you|i|so|but)\b)(?!.* and )([^,]{1,40})$/u;
/** What follows a comma is the last of a list. */
const listing = /^(?:[\p{L}'’-]+ ){1,6}?(?:and|&) /iu;
const bracketed = / ?\([^)]*\)/g;
/** Words that only describe what a comma parts from them: "a robust, farm-to-port cold chain". */
const described = /\b(?:an?|our|their|its|more) \p{Ll}[\p{L}-]*$/u;
const goingOn =
  /^, (?!(?:and|but|or|so|with|for|which|who|where|that|while|plus|all|both|just|only|not|the|an?|our|your|we|you|it|they|in|on|at|from|to|by|as|if|when|then|too|please|no|from|free|call|including)\b)\p{Ll}[\p{L}-]* \p{L}/u;
/** What a cut may leave of a sentence that hung on the rest. */
const fragment = /^(?:if|when|whether|because|so|and|or|but|with|for|from|to)\b/i;

/** What is asked only to tell it. */
export const toldByAsking = /^\P{L}*did you know(?: that)? ((?:we|our|you can)\b.+?)\?+\P{L}*$/iu;
/** What is asked; "we won?!" is a cry. */
export const question = /\?[^\p{L}\p{N}!]*$/u;

/** "If you book with a friend" tells nothing without the friend. */
const conditional = /\b(?:if|when) (?:you|they|we) \p{L}+$/u;

/** Where the link would be. */
const linkNear = /,? \(?(?:link|details|more) (?:in|below)\b.*$/iu;
/** When a shop is open, and what a guest brings: "9-6", "BYO". */
export const short = /^\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? ?[-–] ?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?$|^BYOB?$/i;
/** One word that tells. */
const job = /^hiring$/i;

/** Where a sentence stands: in a list, where it may be short, or first, where what we have reached is the news. */
interface Place {
  row: boolean;
  first: boolean;
}

/** As it stands, with a full stop. */
const written = (sentence: string) => `${capital(unsigned(sentence).replace(/\W+$/u, '').trim())}.`;

/** One sentence of the draft in a plain voice, or null where it tells nothing. */
export function tellingOf(sentence: string, teller: Teller, { row, first }: Place): Told | null {
  const [, asking] = toldByAsking.exec(sentence) ?? [];
  if (asking !== undefined) {
    const telling = tellingOf(`${capital(asking)}.`, teller, { row, first });
    return telling && { ...telling, mended: true };
  }
  if (question.test(sentence) || sentence.startsWith('(') || quoted.test(sentence)) return null;
  const [, number] = numberAlone.exec(sentence) ?? [];
  if (number !== undefined && phone.test(number))
    return { text: `Call ${number}.`, announces: false, contact: true };
  const untagged = sentence.replace(trailingTags, '');
  const place = placeOfLink(untagged);
  if (place !== null) return { text: written(place), announces: false, contact: true };
  const bare = unaddressed(sentence.replace(trailingTags, ''));
  const cleaned = uncried(bare)
    .replace(linkNear, '')
    .replace(/[\s!?.,:;–—…→➡/|-]+$/u, '')
    .replace(kisses, '')
    .trim();
  const tidy = links(bare).length === links(sentence).length ? cleaned : cleaned.replace(leadIn, '');
  const leads = /:[\s\p{ExtPict}\uFE0F]*$/u.test(sentence);
  // "Geraniums." alone says what it is about.
  const named = first && !sentence.includes('!') && /^\p{Lu}\p{Ll}{3,}$/u.test(tidy) && isPlural(tidy);
  const least = named || row || leads || [job, counted].some((tells) => tells.test(tidy)) ? 1 : 2;
  if ((words(tidy).length < least && !short.test(tidy)) || !/\p{L}|[$£€₹]\d|\d%|\d[-–]\d/u.test(tidy))
    return null;
  // "Apply through the link below": without the link it breaks off.
  if (linkNear.test(sentence) && hanging.test(tidy)) return null;
  const said = quietened(tidy);
  // A row goes on with what led to it, and what leads with what follows.
  const { text, changed, rewritten } =
    (row && !teller.sells && /^(?:see|meet|try|hear|watch|explore)\b/i.test(said)) ||
    (leads && /^meet\b/i.test(said))
      ? asIs(said)
      : mended(said);
  const telling = text.replaceAll(/\s+/g, ' ');
  if ([ranked, pleading, trope].some((tells) => tells.test(telling)) || open(telling)) return null;
  if (isHollow(telling, tidy)) return null;
  const contact = addressed(telling);
  const orders = !contact && !(row && !teller.sells) && isOrder(telling);
  if (!changed && feelingFirst.test(telling)) return null;
  const beside = teller.reached && !leads && !changed && !counted.test(telling) && !seeking.test(telling);
  if (beside && sentence.includes('!')) return null;
  if (!changed && orders && (begging.test(telling) || !isAdvice(telling, sentence, teller))) return null;
  const spare = !changed && orders ? 'call' : beside ? 'aside' : undefined;
  const kept =
    plain(telling, { ...teller, boast: teller.boast || first }, changed) ??
    (row && !teller.sells && !calls(telling, teller) ? telling : null);
  return kept === null
    ? null
    : {
        text: `${row && small.test(sentence) ? kept : capital(kept)}${ended.test(kept) ? '' : trailing.test(sentence) ? '...' : '.'}`,
        announces: !contact && (changed || happening.test(kept)),
        contact,
        unmarked:
          links(sentence).length === 0 &&
          /[\p{L}\p{N})]$/u.test((row ? without(sentence, emoji(sentence)) : sentence).trim()),
        spare,
        mended: rewritten,
      };
}

const asIs = (text: string) => ({ text, changed: false, rewritten: false });
/** A row that begins so goes on with what led to it. */
const small = /^\P{L}*\p{Ll}/u;
const ended = /[.!?]["”’]$|^\(.*[.!?]\)$/;
/** What the next sentence ends. */
const trailing = /(?:\.{3}|…)\s*$/;

/** The sentence without the part that sells, or null where nothing is left worth saying. */
function plain(sentence: string, { draft, brand, boast }: Teller, mayPraise: boolean): string | null {
  const proud = boast || reached.test(sentence);
  const sells = (text: string): { start: number } | undefined => {
    const praised = superlative.exec(text) ?? (mayPraise ? null : puff.exec(text));
    if (praised) return { start: praised.index };
    return judgedAs(`${text}.`, { draft, brand }).findings.find(
      (found) =>
        (cut.has(found.signal) && !isAddress(found) && !isTitle(found)) ||
        (found.signal === 'brag-award' && !proud),
    );
  };
  let kept = sentence;
  let halved = false;
  for (let left = 3; left > 0; left--) {
    const found = sells(kept);
    if (!found) break;
    const aside = [...kept.matchAll(bracketed)].find(
      ({ index, 0: { length } }) => index <= found.start && found.start < index + length,
    );
    if (aside) {
      kept = kept.replace(aside[0], '');
      continue;
    }
    const joints = [...kept.matchAll(joint)].filter(({ index }) => index <= found.start);
    const last = joints.at(-1);
    if (!last) return null;
    kept = kept.slice(0, last.index).replace(/[\s,;:–—-]+$/u, '');
    halved = last[0].trim() === ',' && described.test(kept) && goingOn.test(sentence.slice(last.index));
    const goesOn = last[0].trim() === ',' && listing.test(sentence.slice(last.index + last[0].length));
    if (goesOn || last[0].includes('and')) kept = kept.replace(listed, ' and $1');
  }
  const broken =
    kept !== sentence &&
    (halved ||
      (words(kept).length < 4 && !/\d/.test(kept)) ||
      fragment.test(kept) ||
      hanging.test(kept) ||
      conditional.test(kept) ||
      open(kept));
  return sells(kept) || broken ? null : kept;
}

/** What is called so is no jargon: "the South Zone Manufacturing Excellence Awards". */
export const isTitle = ({ signal, text }: Finding) =>
  signal === 'jargon' && /(?:\p{Lu}\S* (?:of |for |and )?){2,}\p{Lu}/u.test(text);

/** An address by itself is no pitch; words that point to one are. */
const isAddress = ({ signal, text }: Finding) => signal === 'own-link' && addressed(text);

/** What no row of a list may hold; praise in one costs less than a list with holes. */
const calling = new Set([
  'cta-buy',
  'cta-signup',
  'price-discount',
  'urgency',
  'engagement-bait',
  'own-link',
]);
const calls = (row: string, { draft, brand }: Teller) =>
  judgedAs(`${row}.`, { draft, brand }).findings.some(({ signal }) => calling.has(signal));

/** A bracket or a quotation that the cut left open. */
export const open = (text: string) =>
  (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0) ||
  // A pizza of 14" is none.
  (text.match(/(?<!\d)["“”]/g)?.length ?? 0) % 2 === 1;
