import type { Draft } from '../draft';
import { judge } from '../judge';
import type { Reading } from '../reading';
import type { Occasion } from '../topic/occasion';
import type { Brand } from '@/lib/profile/brand';
import { isPlural } from '@/lib/text/plural';
import { emails, emoji, hashtags, links, sentences, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const small = (text: string) =>
  /^\p{Lu}\p{Ll}/u.test(text) && /^(?:The|A|An|Our|We|My|This|New)\b/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;

/** "Our new watch bands are here"; a long phrase comes after the verb: "Here is our new guide to …". */
function hereIs(phrase: string): string {
  const core = phrase.split(/\s+(?:for|with|to|that|which|from|in|on|of|at|by|–|-)\s+/)[0] ?? phrase;
  const many = isPlural(core) || /\band\b/.test(core);
  if (phrase.split(/\s+/).length <= 7) return `${capital(phrase)} ${many ? 'are' : 'is'} here`;
  return `Here ${many ? 'are' : 'is'} ${small(phrase)}`;
}

const gerunds: Record<string, string> = {
  partner: 'partnering',
  support: 'supporting',
  sponsor: 'sponsoring',
  host: 'hosting',
  join: 'joining',
  welcome: 'welcoming',
  offer: 'offering',
};

const feeling = String.raw`(?:(?:we|i)(?:'re| are|'m| am| were)? )?(?:(?:so|very|super|beyond|absolutely|incredibly|really|just|extremely|truly|also|all) )*(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|happy|pleased|glad)(?: and \w+)?`;
const noun = String.raw`((?:our|the|my|a|an|\d+|[\p{L}\p{N}'-]+)\b.*)`;

interface Mending {
  when: RegExp;
  say: (match: RegExpExecArray) => string;
}

const group = (match: RegExpExecArray, index: number) => match[index] ?? '';

/** How a sentence that announces becomes one that tells. The first that fits is used. */
const mendings: readonly Mending[] = [
  {
    when: new RegExp(`^${feeling} to (?:announce|share|say|report|reveal|confirm) that (.+)$`, 'iu'),
    say: (m) => capital(group(m, 1)),
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|say|report|reveal) ((?:we|our \\w+ (?:has|have|is|are))\\b.+)$`,
      'iu',
    ),
    say: (m) => capital(group(m, 1)),
  },
  {
    when: new RegExp(
      `^${feeling} to (?:announce|share|introduce|launch|unveil|reveal|present|release)(?: with you)? (?:the (?:launch|release|arrival) of )?${noun}$`,
      'iu',
    ),
    say: (m) => hereIs(group(m, 1)),
  },
  {
    when: new RegExp(`^${feeling} to (partner|support|sponsor|host|join|welcome|offer)\\b(.+)$`, 'iu'),
    say: (m) => `We are ${gerunds[group(m, 1).toLowerCase()] ?? ''}${group(m, 2)}`,
  },
  {
    when: new RegExp(
      `^${feeling} to be (partnering|sponsoring|supporting|hosting|working|joining|back|at)\\b(.+)$`,
      'iu',
    ),
    say: (m) => `We are ${group(m, 1)}${group(m, 2)}`,
  },
  { when: new RegExp(`^${feeling} to have (.+)$`, 'iu'), say: (m) => `We have ${group(m, 1)}` },
  {
    when: new RegExp(
      `^(?:introducing|announcing|presenting|unveiling|say hello to|meet|new in|new|just landed|out now|now live|now available)[:!,]? ${noun}$`,
      'iu',
    ),
    say: (m) => hereIs(group(m, 1).replace(/^your /i, 'our ')),
  },
  {
    when: /^(.{4,60}?) (is|are|has|have) (?:finally|now|officially|just) (here|live|out|landed|arrived|back|open|available)\b(.*)$/iu,
    say: (m) => `${capital(group(m, 1))} ${group(m, 2)} ${group(m, 3)}${group(m, 4)}`,
  },
  {
    when: new RegExp(`^(?:come and |come )?(?:meet|see|visit|find|join|catch) us at ${noun}$`, 'iu'),
    say: (m) => `We will be at ${group(m, 1)}`,
  },
  { when: /^we(?:'ll| will) be at (.+)$/iu, say: (m) => `We will be at ${group(m, 1)}` },
  {
    when: new RegExp(`^join us (?:for|on) ((?:our|a|an|the) .+)$`, 'iu'),
    say: (m) => `We are holding ${group(m, 1)}`,
  },
  {
    when: /^(?:register|sign up|book(?: now| early| your \w+)?|save your (?:seat|spot|place)|join|don't miss|save the date)(?: for| on| at)? ((?:our|the) .+)$/iu,
    say: (m) => `${capital(group(m, 1))} ${isPlural(group(m, 1)) ? 'are' : 'is'} coming up`,
  },
  {
    when: /^(?:check out|discover|explore|try|shop|see|grab|get|order|pre-?order|buy|download|read|watch|listen to|take a look at|learn more about)(?: your copy of)? ((?:our|my) .+)$/iu,
    say: (m) => hereIs(group(m, 1)),
  },
  { when: /^looking for (?!a new |something )(.+)$/iu, say: (m) => `We are looking for ${group(m, 1)}` },
  { when: /^(?:we're|we are) hiring(?: for)? (.+)$/iu, say: (m) => `We're hiring ${group(m, 1)}` },
];

// Praise that can be lifted out of a sentence without hurting it.
const praise =
  /\b(?:revolutionary|award-winning|best-selling|bestselling|world-class|best-in-class|state-of-the-art|cutting-edge|game-changing|groundbreaking|amazing|incredible|ultimate|exclusive|stunning|gorgeous|fantastic|beautiful|brilliant|premium|luxury|luxurious|iconic|unbeatable|must-have|innovative|exciting|awesome|epic|superfast|super-fast|talented|leading|top-rated|strategic|highly anticipated|much-anticipated|long-awaited|unforgettable|seamless|powerful|next-gen(?:eration)?|industry-leading|free|delicious|perfect)\s+(?=[\p{L}\d])/giu;
const brandNew = /\b(?:brand|all)[- ]new\b/giu;
const small4 = new Set(
  'NEW OUR ALL NOW YOU THE FOR AND OUT ARE GET BIG ONE TWO WIN ITS IT IS HERE FREE'.split(' '),
);

/** Shouted words back in small letters; an abbreviation that stands alone among plain words stays. */
function unshouted(text: string): string {
  const loud = text.match(/(?<![\p{L}#@])\p{Lu}{4,}(?!\p{L})/gu) ?? [];
  return text.replaceAll(/(?<![\p{L}#@.])\p{Lu}{2,}(?![\p{L}\d])/gu, (word) =>
    small4.has(word) || (loud.length > 1 && word.length > 3) ? word.toLowerCase() : word,
  );
}

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
const joint =
  /\s*(?:,|;|:|–|—| - |\band (?=get|save|enjoy|you|we|skyrocket|boost|pay|feel)|\bfrom just\b|\bfrom (?=[$£€₹])|\bfor (?:just|only)\b|\bwith (?=\d+ ?%)|\bto help you\b|\bto (?=skyrocket|boost|transform|deliver|take your))\s*/giu;

/** The sentence without the part that sells, or null where nothing is left worth saying. */
function plain(sentence: string, draft: Draft, brand: Brand, boast: boolean): string | null {
  const sells = (text: string) =>
    judge({ ...draft, text: `${text}.` }, brand).findings.find(
      ({ signal }) => cut.has(signal) || (signal === 'brag-award' && !boast),
    );
  let kept = sentence;
  for (let left = 3; left > 0; left--) {
    const found = sells(kept);
    if (!found) break;
    const joints = [...kept.matchAll(joint)].filter(({ index }) => index <= found.start);
    const last = joints.at(-1);
    if (!last) return null;
    kept = kept.slice(0, last.index).trim();
  }
  return sells(kept) || words(kept).length < 3 ? null : kept;
}

const most = 3;

/**
 * The draft's news in plain sentences, its link at the end, without calls, prices, hashtags and praise. Null where the draft holds no news
 * once these are gone.
 */
export function newsOf(
  draft: Draft,
  reading: Reading,
  brand: Brand,
  occasion: Occasion,
): { told: string; link: string | null } | null {
  const boast = occasion === 'milestone';
  const told: string[] = [];
  const text = reading.text;
  for (const { start, end } of sentences(text)) {
    if (told.length === most) break;
    const raw = text.slice(start, end);
    if (/\?["'”’)\]]*$/.test(raw.trim())) continue;
    const bare = without(raw, [...links(raw), ...emails(raw), ...hashtags(raw), ...emoji(raw)]);
    const tidy = unshouted(bare)
      .replaceAll(/[®™*]/g, '')
      .replaceAll(/\s+/g, ' ')
      .replace(/^[^\p{L}\p{N}"“'$£€@]+/u, '')
      .replace(/[\s!.,:;–—…👇-]+$/u, '')
      .trim();
    const mending = mendings.find(({ when }) => when.test(tidy));
    const match = mending?.when.exec(tidy);
    const mended = (mending && match ? mending.say(match) : tidy)
      .replaceAll(brandNew, 'new')
      .replaceAll(praise, '')
      .replaceAll(/\ba(?= [aeiou])/g, 'an')
      .replaceAll(/\ban(?= [^aeioh\W\dAEIOHFLMNRSX])/g, 'a');
    const kept = plain(mended, draft, brand, boast);
    if (kept) told.push(`${capital(kept.trim())}.`);
  }
  if (told.length === 0) return null;
  return { told: told.join(' '), link: reading.links[0]?.text ?? null };
}
