import type { Draft } from '../draft';
import { judge } from '../judge';
import { capital, mended, quietened } from './mending';
import type { Brand } from '@/lib/profile/brand';
import { emails, emoji, links, words } from '@/lib/text/segments';
import { without } from '@/lib/text/span';

/** What is asked of every sentence of one draft. */
export interface Teller {
  draft: Draft;
  brand: Brand;
  /** What we have reached, or whom we stand by, is the news itself. */
  boast: boolean;
  /** Only what is counted tells. */
  reached: boolean;
  /** Its rows are advice, which is given as orders. */
  advises: boolean;
}

export interface Told {
  text: string;
  /** It announces, or says that something happened. */
  announces: boolean;
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
    String.raw`\band (?=he\b|she\b|they\b|it\b|get|save|enjoy|you|we|skyrocket|supercharge|transform|boost|grow|pay|feel|learn|see|take|join|start|find|discover|makes? the|has the|have the|is the|are the)`,
    String.raw`\bfrom just\b|\bfrom (?=[$£€₹])`,
    String.raw`\bfor (?:just|only|a limited)\b|(?<!\d )\bfor (?=[$£€₹])`,
    String.raw`\b(?:with|that|which|so)\b`,
    String.raw`\bto help you\b|\bto (?=skyrocket|boost|transform|deliver|take your|build|create|become|make)`,
  ].join('|')})\s*`,
  'giu',
);
/** What a cut may leave of a sentence that hung on the rest. */
const fragment = /^(?:if|when|whether|because|so|and|or|but|with|for|from|to)\b/i;

/** What goes on in words that are not there. */
const hanging = /\b(?:and|or|but|with|for|from|to|the|a|an|our|of|in|at|by)$/i;

/** Praise by comparison: "the smoothest flat white in Leeds". */
const superlative =
  /\b(?:[Tt]he|[Oo]ur) (?:\w{3,}est|best|most \w+)\b[^.]*\b(?:in (?:town|the \w+|\p{Lu}\w+)|ever|around|yet|possible|you)\b/u;
/** "The easiest app for freelancers": a rank without a verb tells nothing. */
const ranked =
  /^(?:the|our|your) (?!(?:latest|newest|nearest|forest|harvest|interest|guest)\b)(?:\w{2,}est|best|most \w+)\b(?!.*\b(?:is|are|was|were|has|have|had|will|can|opens?|starts?|comes?|goes|takes?)\b)/i;

/** Words that open an order to the reader, which is no news. */
const orders =
  alternatives(`read meet visit check join come star follow watch update download apply call learn see find book shop get grab try buy order pre-?order hear
  click tap swipe reply react have catch text spend pick cut remove reduce boost automate eliminate adopt share tag like comment dm message contact register sign subscribe don't discover explore listen tune stay head pop drop swing
  save hurry run upgrade start stop say let choose donate vote use request talk chat speak plan support help bring keep tell ask send ring email
  enquire reserve secure set treat enter rsvp`);
/** Words that open a cry, which is none either. */
const cries = alternatives('wow thank thanks yay hooray congratulations congrats bravo');
const ordering = oneOf([
  String.raw`^(?:please |so |and |or |just |then |click |simply )?(?:${orders}|${cries}|back (?:us|this)|link in|calling all)\b(?<!^drop(?= off\b))`,
  String.raw`^(?:it's (?:finally |almost |nearly )?(?:here|time|back|live|official)|the wait is over|back by popular|(?:big|exciting|great) news|we did it|so proud)\b`,
  String.raw`^if you(?:'re|r)?\b|^\w+, (?:sign up|apply|register|book|join|get in touch)\b`,
  String.raw`^[a-z]+ (?:faster|better|smarter|less|easier|like a)\b`,
  String.raw`^(?:you asked|ends? |open (?:\d|daily|seven)|free (?!(?:entry|entrance|admission|for)\b)|kids |rated )`,
]);
/** What only praises, feels or promises. */
const puff = oneOf([
  String.raw`^(?:no more |same (?:great|friendly|old) |onwards|what an? |how (?:amazing|great|lovely|cool|exciting|good|wonderful) )`,
  String.raw`^(?:the |our |some of the )?(?:best|finest|greatest|smartest|perfect|ultimate|amazing|stunning|great|gorgeous|delicious|beautiful|fantastic|incredible|exclusive|limited) `,
  String.raw`\bnever been (?:easier|simpler|better|more|safer|faster|so)\b`,
  String.raw`\bwon't believe\b|\byou'll (?:ever|love|never)\b|\b(?:want to|don't|do not) miss\b`,
  String.raw`\b(?:so|very|really|super|beyond) (?:excited|proud|thrilled|grateful|happy)\b`,
  String.raw`\b(?:incredible|amazing|wonderful|fantastic) (?:team|customers|community|people)\b`,
  String.raw`\b(?:couldn't|can't) (?:have|wait|do)\b|\bmake us who we are\b|\bblown away\b`,
  String.raw`\bbest is yet\b|\bjust the (?:beginning|start)\b|\b(?:next|new) chapter\b|\btimes ahead\b|\bhere's to\b`,
  String.raw`\bgame.?changer\b|\b(?:real|huge|big) difference\b|\bto the next level\b|\b(?:huge|big|major|proud) (?:milestone|moment)\b`,
  String.raw`\bsell(?:s|ing)? out\b|\bfully (?:insured|qualified)\b|\bwill thank (?:you|us)\b|\bheart of everything\b|\bsecond to none\b|\blook no further\b|\b(?:simply|truly|absolutely) \w+$|\b\d(?:\.\d)?[ -]stars?\b`,
  String.raw`\bfilling up\b|^first come\b|\b(?:nearly|almost|already) (?:full|gone|booked)\b|\b(?:don't|do not) (?:leave it|hang about|wait|miss|muck about)\b`,
  String.raw`\broom for (?:\d+|a few|\w+ more)\b|\b(?:dates|places|spaces|slots|spots|seats|tickets) left\b|\ba few openings\b|\bwe can help\b`,
  String.raw`^(?:family|locally|veteran)[- ](?:owned|run)\b|^(?:fully )?licensed\b|^gas safe\b|\bbonded\b|^god bless\b|^wish us luck\b`,
  String.raw`\b(?:has|have|got) you covered\b|^we've got you$|\bthis one'?s for you\b`,
  String.raw`\bnewest (?:team member|colleague|member|addition|recruit)\b`,
  String.raw`\bnever \w+$|\bleading the way\b|\breal (?:craftsm[ae]n|people|food)\b|\b(?:gets|gives) you\b`,
  // A telephone number is a call, whatever stands around it.
  String.raw`\+?\d[\d ()-]{8,}\d`,
]);
const feelingFirst =
  /^(?:(?:we|i)(?:'re|'m| are| am| feel)? )?(?:so |very |super |beyond |absolutely |incredibly |really |truly )*(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|happy|pleased|glad|grateful|chuffed)\b/i;
/** What somebody else said in our favour. */
const quoted = /^["“][^"”]{12,}["”]|["“][^"”]{12,}["”]\s*[-–—]|\bsays?:/;

const done =
  alternatives(`opened added launched published raised raising moved built released shipped hired joined turn turned hit reached passed planted
  delivered rehomed surveyed partnering partnered holding hosting hiring sponsoring supporting funding offering bringing opening teaming taking written
  made wrote changed collecting collected`);
const nowDoes =
  alternatives(`meets? stops? leaves? sells? serves? covers? delivers? ships? carry carries offers? accepts? works? supports? has have available open
  takes? taking comes? runs?`);
const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
/** What says that something has happened or will. */
const happening = oneOf([
  String.raw`\b(?:we|i)(?:'ve| have|'re| are)? (?:just |now |also |finally |recently )*(?:${done}|looking for)\b`,
  String.raw`\b(?:is|are|was|were) (?:finally |now )?(?:now|back|here|live|out|open|coming|taking)\b`,
  String.raw`\braised [$£€]`,
  String.raw`\bha(?:s|ve) (?:just |now |finally |already )?(?:been|achieved|reached|signed|won|landed|arrived|launched|opened|joined|raised|moved|published|got|added)\b`,
  String.raw`\b(?:passed|completed|qualified|graduated|celebrated|hosted|welcomed) \b`,
  String.raw`\bnow (?:${nowDoes}|in stock)\b|\b(?:can|could) now\b|\bnow you can\b|\bjust got\b`,
  String.raw`\bstarts? (?:again |back )?(?:on|in|at|this|next)\b|\b(?:opens?|returns?|launch(?:es)?|arrives?) (?:on|in|at|this|next)\b`,
  String.raw`\b(?:our|an?|the|two|three|\d+|my) (?:\w+ )?new\b|^new\b`,
  String.raw`^(?:today|yesterday|last (?:night|week|month)|this (?:morning|week|month))\b`,
  String.raw`^\d[\d,.]* \w+ (?:\w+ed|sold|made|built)\b`,
  String.raw`^from (?:today|now on|this|next|tomorrow|\d|${day})\b|\b(?:every|this|next) ${day}\b`,
  String.raw`\b\d{1,2}(?:[.:]\d\d)?[ap]m\b|\bon \d{1,2} \p{Lu}`,
  String.raw`\b(?:mother's day|valentine's|father's day|christmas|easter|half[- ]term|black friday)\b`,
]);

/** Hashtags at the end are filing; inside a sentence they are words. */
const trailingTags =
  /(?:\s+(?:for|with|of|in|on|at|to|by|and))?(?:\s*#[\p{L}\p{N}_]+(?:\s+@[\p{L}\p{N}_]+)?)+[\s.!]*$/u;
/** What led to a link that was taken out. */
const leadIn = /\s+(?:at|here|via|on|over at|through)$/iu;
/** Cries in front of the news. */
const heralds =
  /^(?:(?:big|exciting|great|good|breaking|huge|some) news(?: alert)?(?: for [^:!]{2,30})?|it's official|breaking|drum ?roll|wow|yay|phew|hooray|ok|okay|right|folks|everyone|friends|guess what|news|update|reminder|new \w+ alert|psst|ta-?da|attention)\s*(?:[:!,–—]|-(?=\s)|\.{2,}|…)\s*/i;

/** Where the link would be. */
const linkNear = /,? \(?(?:link|details|more) (?:in|below)\b.*$/iu;
/** What a note is signed with. */
const kisses = /(?<![\d\s])[.!,]?\s+x{1,3}$/u;
/** A day alone says when. */
const date = /^\d[\d –-]* \p{Lu}\p{L}+$/u;

/** One sentence of the draft in a plain voice, or null where it tells nothing. `row`: it stands in a list, where it may be short. */
export function tellingOf(sentence: string, teller: Teller, row: boolean): Told | null {
  if (/\?[^\p{L}\p{N}]*$/u.test(sentence) || sentence.startsWith('(') || quoted.test(sentence)) return null;
  const bare = without(sentence, [...links(sentence), ...emails(sentence), ...emoji(sentence)])
    .replace(trailingTags, '')
    .replaceAll(/#(?=\p{L})/gu, '');
  const cleaned = bare
    .replaceAll(/[®™*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}"“'$£€@]+/u, '')
    .replace(heralds, '')
    .replace(linkNear, '')
    .replace(/[\s!.,:;–—…-]+$/u, '')
    .replace(kisses, '')
    .trim();
  const tidy = links(sentence).length > 0 ? cleaned.replace(leadIn, '') : cleaned;
  const least = row || date.test(tidy) ? 1 : 3;
  if (words(tidy).length < least || !/\p{L}/u.test(tidy)) return null;
  const { text: telling, changed } = mended(quietened(tidy));
  if (ranked.test(telling) || hanging.test(telling) || open(telling)) return null;
  if (
    !changed &&
    ((!(row && teller.advises) && ordering.test(telling)) || puff.test(telling) || feelingFirst.test(telling))
  )
    return null;
  if (teller.reached && !changed && !/\d|million|thousand|hundred/i.test(telling)) return null;
  const kept = plain(telling, teller) ?? (row && !calls(telling, teller) ? telling : null);
  return kept === null
    ? null
    : {
        text: `${capital(kept)}${/[.!?]["”’)]$/.test(kept) ? '' : '.'}`,
        announces: changed || happening.test(kept),
      };
}

/** The sentence without the part that sells, or null where nothing is left worth saying. */
function plain(sentence: string, { draft, brand, boast }: Teller): string | null {
  const proud = boast || /\braised\b/i.test(sentence);
  const sells = (text: string): { start: number } | undefined => {
    const praised = superlative.exec(text);
    if (praised) return { start: praised.index };
    return judge({ ...draft, text: `${text}.` }, brand).findings.find(
      ({ signal }) => cut.has(signal) || (signal === 'brag-award' && !proud),
    );
  };
  let kept = sentence;
  for (let left = 3; left > 0; left--) {
    const found = sells(kept);
    if (!found) break;
    const joints = [...kept.matchAll(joint)].filter(({ index }) => index <= found.start);
    const last = joints.at(-1);
    if (!last) return null;
    kept = kept.slice(0, last.index).replace(/[\s,;:–—-]+$/u, '');
  }
  const broken =
    kept !== sentence &&
    (words(kept).length < 4 ||
      fragment.test(kept) ||
      hanging.test(kept) ||
      open(kept) ||
      saysNothing(kept, sentence));
  return sells(kept) || broken ? null : kept;
}

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
