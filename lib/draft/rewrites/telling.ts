import type { Draft } from '../draft';
import { judge } from '../judge';
import { counted, happening, reached, seeking } from './happening';
import { capital, mended } from './mending';
import { feelingFirst, isOrder, puff, quoted, ranked, superlative } from './pitch';
import { quietened } from './quietening';
import type { Brand } from '@/lib/profile/brand';
import type { Finding } from '@/lib/profile/verdict';
import { isPlural } from '@/lib/text/plural';
import { emails, emoji, hashtags, links, mentions, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

/** What is asked of every sentence of one draft. */
export interface Teller {
  draft: Draft;
  brand: Brand;
  /** What we have reached, or whom we stand by, is the news itself. */
  boast: boolean;
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

/** Signals whose words are cut out of what is told. */
const cut = new Set([
  'cta-buy',
  'cta-signup',
  'price-discount',
  'urgency',
  'engagement-bait',
  'hype',
  'quote-filler',
  'pitch-claim',
  'jargon',
  'own-link',
]);

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
const bracketed = / ?\([^)]*\)/g;
/** What a cut may leave of a sentence that hung on the rest. */
const fragment = /^(?:if|when|whether|because|so|and|or|but|with|for|from|to)\b/i;

/** What goes on in words that are not there. */
const hanging =
  /\b(?:and|or|but|with|for|from|to|the|a|an|our|of|in|at|by|is|are|through|via|using|into|start|starts|down|than|about|if|so|working)$/i;

/** How to reach somebody, said without hurry. */
const reaching =
  /^(?:please |kindly |just |to \p{L}+,? )?(?:dm|message|ring|call|text|e-?mail|whatsapp|write to|apply|book|pop in|drop (?:it|them|in|by))\b(?!.*\b(?:now|today|before|hurry|soon|quick|asap|free|off|save)\b)[^!]*$/iu;
/** Orders that tell when, where or how to reach somebody, or only are polite; others are calls. */
const informing =
  /\d|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:please |kindly |and |just )?(?:check|tell us (?:about|what|how|when|where)|thanks?\b|see you|come (?:and )?(?:help|say|have)|well done|congrat|you asked|just ask|ask|read the (?:pds|terms|small print)|it's (?:here|live|back|out) (?:for|in|on|at))\b|^meet \p{Lu}/iu;
/** Orders that advise, and sell nothing where nothing else does: "If you see one, keep still". */
const advising =
  /^(?:(?:please|and|then) |if [^,]+, (?:please )?)*(?:don't|do not|keep|leave|let|have|use|pause|send|wait|check|give|find|write|wash|turn|take (?!advantage|a look|home)|stay|mind|remember|make sure|allow|arrive|park|note|tell|watch|ring|call)\b[^!]*$/i;
/** How to take part and by what way, said without hurry: what a reader has to know, as when and where it is. */
const takingPart =
  /^(?:(?:please|kindly|just|so|to \p{L}+,?|if you[^.!?]{3,180},|and|any questions[?,]?) )*(?:book|register|sign up|rsvp|apply|message|text|call|ring|give (?:us|me) a|e-?mail|dm|whatsapp|contact|reply|let (?:us|me) know|drop|send|get (?:in touch|your [^.]* in the comments)|download|pop|order|reserve|pick up|ask|come|comment (?:below|or|["“'‘]?\p{L}+["”'’]? (?:and|or|for|to|if|below)))\b/iu;
const ways =
  /\b(?:online|web ?site|page|links?|comments?|dms?|message|text|ring|call|bell|phone|e-?mail|inbox|whatsapp|rsvp|shop|store|salon|clinic|studio|office|desk|counter|till|reception|bar|door|details|let (?:us|me) know|write to us|\p{Lu}\p{L}+ directly)\b/iu;
const hasty =
  /\b(?:now|today|tonight|hurry|soon|quick\w*|fast|asap|miss|before (?:it|they)|snag|last few|limited|tag|share|follow|like)\b|!{2,}/i;
export const tellsHow = (text: string) => takingPart.test(text) && ways.test(text) && !hasty.test(text);
/** Calls that only serve the post. */
export const begging =
  /\b(?:comments?|tag|shares?|repost|retweet|rt|(?<!you )like (?:and|this|our)|follow (?:us|me|our|for|along)|subscribe|in (?:my|our|the) bio)\b/i;

/** Whom to ring, write to or look up, which no pitch is. */
const phone = /(?<![\d.,])\+?\(?\d[\d ()-]{6,}\d(?![\d.,]*\d)/;
export const addressed = (text: string) =>
  phone.test(text) || emails(text).length > 0 || links(text).length > 0;
/** Nothing but a number to call. */
export const numberAlone = /^\P{L}{0,20}?(\+?\(?\d[\d ()-]{6,20}\d)[^\p{L}\d]{0,20}$/u;
/** Where the link is, and no call to follow it. */
const linkPlace =
  /^(?:(?:the|our|my|a|full|free) )?(?:[\p{L}-]+ ){0,2}(?:links?|details|tickets)(?:'s| is| are)? (?:in (?:(?:the|my|our) )?(?:first )?(?:comments?|bio|profile)|below)\W*$/iu;
/** Where the link is, of a call to follow it. */
const followed =
  /^\P{L}*(?:please |you can |just )?(?:register|sign up|book|apply|reserve|order|download)\b[^,.!?]{0,60}? (?:using|via|through|with|at|on) (?:the|our|my) (links? (?:(?:is )?in (?:(?:the|our|my) )?(?:first )?(?:comments?|bio|profile)|below))\W*$/iu;
export const placeOfLink = (sentence: string): string | null =>
  linkPlace.test(sentence) ? sentence : (followed.exec(sentence)?.[1] ?? null);
/** What is asked only to tell it. */
export const toldByAsking = /^\P{L}*did you know(?: that)? ((?:we|our|you can)\b.+?)\?+\P{L}*$/iu;
/** What is asked; "we won?!" is a cry. */
export const question = /\?[^\p{L}\p{N}!]*$/u;

/** Hashtags at the end are filing; inside a sentence, or where it would break off without one, they are words. */
export const trailingTags =
  /(?<!\b(?:for|with|of|in|on|at|to|by|and|after|before|during|from|about|as|the|our|an?|is|are)\s*)(?:\s*#[\p{L}\p{N}_]+(?:\s+@[\p{L}\p{N}_]+)?)+[\s.!]*$/u;
/** What led to a link that was taken out. */
const leadIn = /\s+(?:at|here|via|on|over at|through)$/iu;
/** Cries in front of the news. */
export const heralds =
  /^(?:(?:(?:big|exciting|great|good|breaking|huge|some)(?: \w+)? )?news(?: alert)?(?: (?:for|from) [^:!]{2,30})?|you asked(?:,| and)? (?:and )?we (?:\w+ )?(?:listened|delivered|\w+ it)|heads[- ]up|so|it's official|breaking|wow|yay|phew|ok(?:ay)?(?!,? not)|right|folks|everyone|friends|guess what|update|reminder|new \w+ alert|attention)\s*(?:[:!,–—]|-(?=\s)|\.{2,}|…)\s*/i;

/** Where the link would be. */
const linkNear = /,? \(?(?:link|details|more) (?:in|below)\b.*$/iu;
/** What a note is signed with. */
export const kisses = /(?<![\d\s])[.!,]?\s+x{1,3}$/u;
/** When a shop is open, and what a guest brings: "9-6", "BYO". */
export const short = /^\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? ?[-–] ?\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)?$|^BYOB?$/i;
/** One word that tells. */
const job = /^hiring$/i;

/** Without the address it ends on, unless the sentence then breaks off: "in the shop or at …". */
function unaddressed(sentence: string): string {
  const filed = links(sentence).filter(({ end }) => !/[\p{L}\p{N}]/u.test(rest(sentence.slice(end))));
  if (filed.length === 0) return sentence;
  const bare = without(sentence, filed);
  const said = without(bare, emoji(bare)).replace(/[\s!.,:;–—…→-]+$/u, '');
  return words(said).length > 2 && hanging.test(said.replace(leadIn, '')) ? sentence : bare;
}

/** What follows an address, its tags apart. */
const rest = (text: string) => without(text, [...hashtags(text), ...mentions(text)]);

/** Without signs, tags and trade marks, and the gaps they leave. */
export const unsigned = (sentence: string) =>
  without(sentence, emoji(sentence))
    .replace(trailingTags, '')
    .replaceAll(/#(?=\p{L})/gu, '')
    // Flags of countries within countries go on in tags.
    .replaceAll(/[®™]|\uFE0F|[\u{E0020}-\u{E007F}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{L}) (?=[),])/gu, '');

/** Where a sentence stands: in a list, where it may be short, or first, where what we have reached is the news. */
export interface Place {
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
  const cleaned = unsigned(bare)
    .replaceAll('*', '')
    .replace(/^[^\p{L}\p{N}"“'$£€₹@]+/u, '')
    .replace(heralds, '')
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
  const { text, changed, rewritten } = mended(quietened(tidy));
  const telling = text.replaceAll(/\s+/g, ' ');
  if (ranked.test(telling) || open(telling)) return null;
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

/** A row that begins so goes on with what led to it. */
const small = /^\P{L}*\p{Ll}/u;
/** Orders that tell something, and are no calls; `sentence` is the draft's, with its marks. */
export const isAdvice = (telling: string, sentence: string, { plain: sober }: Teller) =>
  informing.test(telling) ||
  (!sentence.includes('!') && (reaching.test(telling) || (sober && advising.test(telling))));

const ended = /[.!?]["”’]$|^\(.*[.!?]\)$/;
/** What the next sentence ends. */
const trailing = /(?:\.{3}|…)\s*$/;

/** The sentence without the part that sells, or null where nothing is left worth saying. */
function plain(sentence: string, { draft, brand, boast }: Teller, mayPraise: boolean): string | null {
  const proud = boast || reached.test(sentence);
  const sells = (text: string): { start: number } | undefined => {
    const praised = superlative.exec(text) ?? (mayPraise ? null : puff.exec(text));
    if (praised) return { start: praised.index };
    return judge({ ...draft, text: `${text}.` }, brand).findings.find(
      (found) => (cut.has(found.signal) && !isAddress(found)) || (found.signal === 'brag-award' && !proud),
    );
  };
  let kept = sentence;
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
    if (last[0].includes('and')) kept = kept.replace(listed, ' and $1');
  }
  const broken =
    kept !== sentence &&
    ((words(kept).length < 4 && !/\d/.test(kept)) || fragment.test(kept) || hanging.test(kept) || open(kept));
  return sells(kept) || broken ? null : kept;
}

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
  judge({ ...draft, text: `${row}.` }, brand).findings.some(({ signal }) => calling.has(signal));

/** A bracket or a quotation that the cut left open. */
export const open = (text: string) =>
  (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0) ||
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;
