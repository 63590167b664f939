import type { Draft } from '../draft';
import { judge } from '../judge';
import { capital, gladly, mended } from './mending';
import { quietened } from './quietening';
import type { Brand } from '@/lib/profile/brand';
import type { Finding } from '@/lib/profile/verdict';
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
  /** Its rows may be orders to buy; those of any other draft are advice, or what there is to do. */
  sells: boolean;
}

export interface Told {
  text: string;
  /** It announces, or says that something happened. */
  announces: boolean;
  /** It tells whom to ring, write to or ask: what goes first where there is room for less. */
  contact: boolean;
}

const oneOf = (rows: readonly string[]) => new RegExp(rows.join('|'), 'iu');
const alternatives = (text: string) => text.trim().split(/\s+/).join('|');

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
    String.raw`\band (?=the best\b|he\b|she\b|they\b|it\b|get|save|enjoy|you|we|skyrocket|supercharge|transform|boost|grow|pay|feel|learn|see|take|join|start|find|discover|makes? the|has the|have the|is the|are the)`,
    String.raw`\bfrom just\b|\bfrom (?=[$£€₹])`,
    String.raw`\bfor (?:just|only|a limited)\b|(?<!\d )\bfor (?=[$£€₹])`,
    String.raw`\b(?:with|that|which|so)\b`,
    String.raw`\bto help you\b|\bto (?=skyrocket|boost|transform|deliver|take your|build|create|become|make)`,
  ].join('|')})\s*`,
  'giu',
);
/** The last but one of a list is its last when the last sold. */
const listed =
  /, (?!(?:we|it|they|he|she|you|i|our|the|an?|this|that|which|who|so|but|and|or|in|on|at|from|with|for|to|no|just|only)\b|\p{L}+(?:ing|ed)\b)([\p{Ll}\d](?!.* and )[^,]{1,40})$/u;
const bracketed = / ?\([^)]*\)/g;
/** What a cut may leave of a sentence that hung on the rest. */
const fragment = /^(?:if|when|whether|because|so|and|or|but|with|for|from|to)\b/i;

/** What goes on in words that are not there. */
const hanging = /\b(?:and|or|but|with|for|from|to|the|a|an|our|of|in|at|by|is|are)$/i;

/** Praise by comparison: "the smoothest flat white in Leeds". */
const superlative =
  /\b(?:[Tt]he|[Oo]ur) (?:\w{3,}est|best|most \w+)\b[^.]*\b(?:in (?:town|the \w+|\p{Lu}\w+)|ever|around|yet|possible|you)\b/u;
/** "The easiest app for freelancers": a rank without a verb tells nothing. */
const ranked =
  /^(?:the|our|your) (?!(?:latest|newest|nearest|forest|harvest|interest|guest)\b)(?:\w{2,}est|best|most \w+)\b(?!.*\b(?:is|are|was|were|has|have|had|will|can|opens?|starts?|comes?|goes|takes?)\b)/i;

/** Words that open an order to the reader, which is no news. */
const orders =
  alternatives(`read meet visit check join come star follow watch update download apply call learn see find book shop get grab try buy order pre-?order hear
  click tap swipe reply react have catch text spend pick cut share tag like comment dm message contact register sign subscribe don't discover explore listen tune stay head pop drop swing
  save hurry run(?!\\sby) upgrade start stop say let choose donate vote use request talk chat speak plan support help bring keep tell ask send ring email
  reserve secure set treat enter rsvp switch test\\sride taste\\s(?:the|our) experience\\s(?:the|our) enjoy celebrate\\swith dive never`);
/** Words that open a cry, which is none either. */
const cries = alternatives('wow thank thanks(?!\\sto\\syou) congratulations congrats bravo');
/** "Shop no. 2 opens on Saturday", "Drop in is £11": the word names a thing. */
const named = String.raw`(?!\S+(?: (?!now |today |your |our |the |an? |us |it |here |by )[^\s,;:!–—-]+){0,4} (?:is|are|was|were|opens?|starts?|has|have|will|moves?|runs|closes?|returns?)\b)`;
const ordering = oneOf([
  String.raw`^(?:please |kindly |so |and |or |just |then |click |simply )?${named}(?:${orders}|${cries}|back (?:us|this)|be (?:the first|part|a part|quick|there|sure|inspired)|link in|calling all)\b(?<!^drop(?= off\b))`,
  String.raw`^(?:it's (?:finally |almost |nearly )?(?:here|time|back|live|official)|the wait is over|back by popular|(?:big|exciting|great|huge) news\b|we did it|so proud)\b`,
  String.raw`^if (?:you|there|any)\b.*(?:,|\bplease|\bjust|\band|\bthen) (?:please |just |then |kindly )*(?:(?!use |ask |bring )(?:${orders})|let us know|get in touch|drop|whatsapp|click|pop)\b|^if you (?:found|like|enjoy|want|need|fancy|love|agree)\b`,
  String.raw`^(?:you asked|ends? |rated )`,
]);
/** Whom to ring, write to or look up, which no pitch is. */
const phone = /(?<![\d.,])\+?\(?\d[\d ()-]{6,}\d(?![\d.,]*\d)/;
const addressed = (text: string) => phone.test(text) || emails(text).length > 0 || links(text).length > 0;
/** Thanks and congratulations that say to whom or what for are news of it. */
const thanking =
  /^(?:congratulations|congrats|thank you|thanks|well done),? (?:so much |also |again |@\w+ )*(?:to|for) .{12,}/i;
/** What to bring or where to ask, said in one place. */
const bringing =
  /^(?:please |kindly )?(?:bring(?! (?:your (?:appetite|friends|family)|the (?:family|kids)|a friend))|wear|park|ask at|enter (?:by|through|via|from)|drop off|meet (?:at |us at |\d)|send (?:us |in )?(?:an?|your) (?:cv|resume|portfolio))\b/i;
/** What only praises, feels or promises. */
const puff = oneOf([
  String.raw`^(?:no more |onwards|what an? |how (?:amazing|great|lovely|cool|exciting|good|wonderful) )`,
  String.raw`^(?:big|great|exciting) things\b|\bgoing to be (?:amazing|great|epic|huge|fun|a great)\b|\b(?:then|when|once) (?:it's|they're) gone\b|\bsupercharge`,
  String.raw`^(?:big|huge|great|exciting|proud) (?:day|week|moment|times?)(?: (?:for|at) \w+(?: \w+)?)?$|^(?:you rock|you're (?:the best|(?:all )?amazing))\b|\b(?:couldn't|can't) be prouder\b`,
  String.raw`^(?:the |our |some of the )?(?:best(?!.* (?:award|20\d\d))|finest|greatest|smartest|perfect|ultimate|amazing|stunning|great|gorgeous|delicious|beautiful|fantastic|incredible|exclusive|limited) `,
  String.raw`\byou'll (?:ever|love|never)\b`,
  String.raw`\b(?:so|very|really|super|beyond) (?:excited|proud|thrilled|grateful|happy)\b`,
  String.raw`\b(?:couldn't|can't) (?:have|wait|do)\b`,
  String.raw`\b(?:next|new) chapter\b|\bhere's to\b`,
  String.raw`\b(?:huge|big|major|proud) (?:milestone|moment)\b`,
  String.raw`\b(?:sells?|selling|sold) out\b|\bfully (?:insured|qualified)\b|\bsecond to none\b|\b\d(?:\.\d)?[ -]stars?\b`,
  String.raw`^first come\b|\bwon't last\b|\b(?:nearly|almost|already) (?:full|gone|booked)\b|\b(?:don't|do not) (?:leave it|hang about|wait|miss|muck about)\b`,
  String.raw`\broom for (?:\d+|a few|\w+ more)\b|\b(?:dates|places|spaces|slots|spots|seats|tickets) left\b`,
  String.raw`^(?:family|locally|veteran)[- ](?:owned|run)\b`,
  String.raw`\b(?:has|have|got) you covered\b`,
  String.raw`^(?:\S+ ){0,3}never \w+$|\breal (?:craftsm[ae]n|people|food)\b|\b(?:gets|gives) you\b`,
]);
const feelingFirst = new RegExp(String.raw`^${gladly}\b`, 'i');
/** What somebody else said in our favour. */
const quoted = /^["“][^"”]{12,}["”]\W*$|["“][^"”]{12,}["”]\s*[-–—]|\bsays?:/;
/** What is asked; "we won?!" is a cry. */
const question = /\?[^\p{L}\p{N}!]*$/u;

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** What says that something has happened or will. */
const happening = oneOf([
  String.raw`\b(?:we|i)(?:'ve| have|'re| are|'m| am)? (?:just |now |also |finally |recently )*(?!need|being|going|committed|dedicated|based|located|having|looking forward)(?:\w{2,}(?:ed|ing)|hit|made|built|wrote|written|taken|won|sold)\b`,
  String.raw`\b(?:is|are|was|were) (?:finally |now )?(?:now|back|here|live|out|open|coming|taking)\b`,
  String.raw`\b(?:will|'ll) (?:be )?(?:open|clos|start|launch|mov|join|teach|host|run|tak)\w*\b`,
  String.raw`\byesterday\b|\b\d{1,2}(?:st|nd|rd|th)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)`,
  String.raw`\bha(?:s|ve) (?:just |now |finally |already )?(?:been|achieved|reached|signed|won|landed|arrived|launched|opened|joined|raised|moved|published|got|added)\b`,
  String.raw`\bnow (?!is|this)(?:\w{3,}s|have|available|open|taking|in stock)\b|\b(?:can|could) now\b|\bnow you can\b|\bjust got\b`,
  String.raw`\bstarts? (?:again |back )?(?:on|in|at|this|next)\b|\b(?:opens?|returns?|launch(?:es)?|arrives?) (?:on|in|at|this|next)\b`,
  String.raw`\b(?:our|an?|the|two|three|\d+|my) (?:\w+ )?new\b|^new\b`,
  String.raw`^(?:today|yesterday|last (?:night|week|month)|this (?:morning|week|month))\b`,
  String.raw`^(?:\d[\d,.]*[km]?|(?:half )?an? (?:hundred|thousand|million)) (?:\w+ ){1,2}(?:\w+ed|sold|made|built)\b|\bthis weekend\b|\b(?:years? (?:of|ago|since)|years? (?:old )?today)\b`,
  String.raw`\b(?:opens?|starts?|begins?|returns?|lands?|launches) (?:on )?(?:${day}|\d{1,2}(?:st|nd|rd|th)? |tomorrow|today)`,
  String.raw`\b(?:best|winners?|champions?)\b.*\b20\d\d\b`,
  String.raw`^from (?:today|now on|this|next|tomorrow|\d|${day})\b|\b(?:every|this|next) ${day}\b`,
  String.raw`\b\d{1,2}(?:[.:]\d\d)?[ap]m\b|\bon \d{1,2} \p{Lu}`,
]);

/** Hashtags at the end are filing; inside a sentence, or where it would break off without one, they are words. */
const trailingTags =
  /(?<!\b(?:for|with|of|in|on|at|to|by|and|after|before|during|from|about|as|the|our|an?)\s*)(?:\s*#[\p{L}\p{N}_]+(?:\s+@[\p{L}\p{N}_]+)?)+[\s.!]*$/u;
/** What led to a link that was taken out. */
const leadIn = /\s+(?:at|here|via|on|over at|through)$/iu;
/** Cries in front of the news. */
const heralds =
  /^(?:(?:(?:big|exciting|great|good|breaking|huge|some) )?news(?: alert)?(?: (?:for|from) [^:!]{2,30})?|you asked(?:,| and)? (?:and )?we (?:\w+ )?(?:listened|delivered|\w+ it)|heads[- ]up|so|it's official|breaking|wow|yay|phew|ok(?:ay)?|right|folks|everyone|friends|guess what|update|reminder|new \w+ alert|attention)\s*(?:[:!,–—]|-(?=\s)|\.{2,}|…)\s*/i;

/** Where the link would be. */
const linkNear = /,? \(?(?:link|details|more) (?:in|below)\b.*$/iu;
/** What a note is signed with. */
const kisses = /(?<![\d\s])[.!,]?\s+x{1,3}$/u;
/** What was given or won is told, not claimed. */
const reached =
  /\b(?:raised|officially|certified)\b|\b(?:has|have) (?:been (?:named|awarded|recogni[sz]ed|shortlisted|voted|ranked|certified)|won|received)\b/i;
/** What says how much there is of what was reached. */
const counted =
  /\d|\b(?:million|thousand|hundred|dozen|years?|two|three|four|five|six|seven|eight|nine|ten|twelve|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-\w+)?|half)\b/i;
/** A day alone says when. */
const date = /^\d[\d –-]* \p{Lu}\p{L}+$/u;
/** Two words that tell. */
const terse =
  /\d|[$£€₹]|^we(?:'re| are) (?:hiring|open|back|moving)$|^we won$|^new \w+$|\b(?:welcome|included|provided|needed|required|only|cancelled|tour)$|^(?:meet|free|all|no) | > /i;

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

/** Where a sentence stands: in a list, where it may be short, or first, where what we have reached is the news. */
export interface Place {
  row: boolean;
  first: boolean;
}

/** One sentence of the draft in a plain voice, or null where it tells nothing. */
export function tellingOf(sentence: string, teller: Teller, { row, first }: Place): Told | null {
  if (question.test(sentence) || sentence.startsWith('(') || quoted.test(sentence)) return null;
  const bare = unaddressed(sentence);
  const cleaned = without(bare, emoji(bare))
    .replace(trailingTags, '')
    .replaceAll(/#(?=\p{L})/gu, '')
    .replaceAll(/[®™*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}"“'$£€₹@]+/u, '')
    .replace(heralds, '')
    .replace(linkNear, '')
    .replace(/[\s!?.,:;–—…→➡-]+$/u, '')
    .replace(kisses, '')
    .trim();
  const tidy = bare === sentence ? cleaned : cleaned.replace(leadIn, '');
  const leads = /:[\s\p{ExtPict}\uFE0F]*$/u.test(sentence);
  const least = row || leads || [date, terse, counted].some((short) => short.test(tidy)) ? 1 : 3;
  if (words(tidy).length < least || !/\p{L}|[$£€₹]\d/u.test(tidy)) return null;
  const { text: telling, changed } = mended(quietened(tidy));
  if (ranked.test(telling) || open(telling)) return null;
  const contact = addressed(telling);
  const orders =
    !contact &&
    !thanking.test(telling) &&
    !bringing.test(telling) &&
    !(row && !teller.sells) &&
    ordering.test(telling);
  if (!changed && (orders || feelingFirst.test(telling))) return null;
  if (teller.reached && !changed && !counted.test(telling)) return null;
  const kept =
    plain(telling, { ...teller, boast: teller.boast || first }, changed) ??
    (row && !teller.sells && !calls(telling, teller) ? telling : null);
  return kept === null
    ? null
    : {
        text: `${capital(kept)}${/[.!?]["”’]$|^\(.*[.!?]\)$/.test(kept) ? '' : '.'}`,
        announces: !contact && (changed || happening.test(kept)),
        contact,
      };
}

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
    kept = kept
      .slice(0, last.index)
      .replace(/[\s,;:–—-]+$/u, '')
      .replace(listed, ' and $1');
  }
  const broken =
    kept !== sentence &&
    ((words(kept).length < 4 && !terse.test(kept)) ||
      fragment.test(kept) ||
      hanging.test(kept) ||
      open(kept) ||
      saysNothing(kept, sentence));
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
const open = (text: string) =>
  (text.match(/\(/g)?.length ?? 0) !== (text.match(/\)/g)?.length ?? 0) ||
  (text.match(/["“”]/g)?.length ?? 0) % 2 === 1;

/** "All bulbs are now 3 bags": what was cut was what is told of it. */
const saysNothing = (kept: string, sentence: string) =>
  /^ ?(?:for|from|at|with) /.test(sentence.slice(kept.length)) &&
  /\b(?:is|are|now|only|just) \d+ [\w-]+$/.test(kept);
