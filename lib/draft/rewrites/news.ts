import type { Draft } from '../draft';
import { judge } from '../judge';
import type { Reading } from '../reading';
import { newsworthy, type Occasion } from '../topic/occasion';
import { capital, mended, quietened } from './mending';
import type { Brand } from '@/lib/profile/brand';
import { emails, emoji, links, words } from '@/lib/text/segments';
import { overlaps, without } from '@/lib/text/span';

/** What a draft tells once the advert is gone. */
export interface News {
  /** The same news at different lengths, the fullest first. */
  cuts: string[];
  link: string | null;
  /** Long enough to be told in paragraphs. */
  story: boolean;
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
  /\s*(?:,|;|:|–|—| - |\band (?=get|save|enjoy|you|we|skyrocket|supercharge|transform|boost|grow|pay|feel|learn|see|take|join|start|find|discover|makes? the|has the|have the|is the|are the)|\bfrom just\b|\bfrom (?=[$£€₹])|\bfor (?:just|only|a limited)\b|\b(?:with|that|which|so)\b|\bto help you\b|\bto (?=skyrocket|boost|transform|deliver|take your|build|create|become|make))\s*/giu;

/** Praise by comparison: "the smoothest flat white in Leeds". */
const superlative =
  /\b(?:[Tt]he|[Oo]ur) (?:\w{3,}est|best|most \w+)\b[^.]*\b(?:in (?:town|the \w+|\p{Lu}\w+)|ever|around|yet|possible|you)\b/u;

/** What it costs is the advert; what was raised, saved for others or is paid to those who work is not. */
const money =
  /[$£€₹]\s?\d[\d.,]*(?![\d.,]*\s?(?:m|bn|k|million|billion)\b)|\b\d+(?:\.\d\d)? (?:pounds|dollars|euros)\b/iu;
const worthCounting =
  /\b(?:raised?|raising|donat\w+|fund\w*|grants?|invest\w*|an hour|a year|salary|in 19\d\d|in 20\d\d)\b/i;

/** The sentence without the part that sells, or null where nothing is left worth saying. */
function plain(sentence: string, draft: Draft, brand: Brand, boast: boolean): string | null {
  const sells = (text: string): { start: number } | undefined => {
    const praised = superlative.exec(text);
    if (praised) return { start: praised.index };
    const priced = money.exec(text);
    if (priced && !worthCounting.test(text)) return { start: priced.index };
    return judge({ ...draft, text: `${text}.` }, brand).findings.find(
      ({ signal }) => cut.has(signal) || (signal === 'brag-award' && !boast),
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
  const hanging = kept !== sentence && fragment.test(kept);
  return sells(kept) || (kept !== sentence && words(kept).length < 4) || hanging ? null : kept;
}

/** What a cut may leave of a sentence that hung on the rest. */
const fragment =
  /^(?:if|when|whether|because|so|and|or|but|with|for|from|to)\b|\b(?:and|or|but|with|for|from|to|the|a|an|our|of|in|at)$/i;
/** A sentence that tells the reader to do something is no news. */
const ordering =
  /^(?:please |so |and |or |just |then |click |simply )?(?:read|visit|check|join|come|star|follow|watch|update|download|apply|call|learn|see|find|book|shop|get|grab|try|buy|order|pre-?order|click|tap|swipe|adopt|back (?:us|this)|share|tag|like|comment|dm|message|contact|register|sign|subscribe|don't|discover|explore|listen|tune|stay|head|pop|drop|swing|save|hurry|run|upgrade|start|stop|say|let|wow|thank|thanks|yay|hooray|choose|donate|vote|use|request|talk|chat|speak|plan|support|help|bring|keep|tell|ask|send|ring|email|enquire|reserve|secure|treat|enter|rsvp|link in|calling all|it's (?:finally |almost |nearly )?(?:here|time|back|live|official)|the wait is over|back by popular|(?:big|exciting|great) news|it's official|we did it|so proud)\b|^[a-z]+ (?:faster|better|smarter|less|easier|like a)\b|^(?:you asked|ends? |open (?:\d|daily|seven)|free |kids |rated )/i;
/** A sentence that only praises, feels or promises. */
const puff =
  /^(?:no more |same (?:great|friendly|old) |onwards|what an? |how \w+ |(?:the |our |some of the )?(?:best|finest|greatest|smartest|perfect|ultimate|amazing|stunning|great|gorgeous|delicious|beautiful|fantastic|incredible|exclusive|limited) )|\bnever been (?:easier|simpler|better|more|safer|faster|so)\b|\bwon't believe\b|\byou'll (?:ever|love|never)\b|\bbest is yet\b|\b(?:so|very|really|super|beyond) (?:excited|proud|thrilled|grateful|happy)\b|\bgame.?changer\b|\b(?:real|huge|big) difference\b|\bsecond to none\b|\blook no further\b|\bmake us who we are\b|\bblown away\b|\bto the next level\b|\b(?:huge|big|major|proud) (?:milestone|moment)\b|\bjust the (?:beginning|start)\b|\bnext chapter\b|\btimes ahead\b|\b\d(?:\.\d)?[ -]stars?\b|\bhere's to\b|\b(?:has|have|got) you covered\b|\bthis one'?s for you\b|\+?\d[\d ()-]{8,}\d|\b(?:want to|don't|do not) miss\b|\b(?:simply|truly|absolutely) \w+$|\bnewest (?:team member|colleague|member|addition)$|\b(?:couldn't|can't) (?:have|wait|do)\b|\b(?:incredible|amazing|wonderful|fantastic) (?:team|customers|community|people)\b/i;
/** What somebody else said in our favour. */
const quoted = /["“][^"”]{12,}["”]|\bsays?:/;
/** "The easiest app for freelancers": a rank without a verb tells nothing. */
const ranked =
  /^(?:the|our|your) (?!(?:latest|newest|nearest|forest|harvest|interest|guest)\b)(?:\w{2,}est|best|most \w+)\b(?!.*\b(?:is|are|was|were|has|have|had|will|can|opens?|starts?|comes?|goes|takes?)\b)/i;
const feelingFirst =
  /^(?:(?:we|i)(?:'re|'m| are| am| feel)? )?(?:so |very |super |beyond |absolutely |incredibly |really |truly )*(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|happy|pleased|glad|grateful|chuffed)\b/i;
/** What says that something has happened or will. */
const happening =
  /\b(?:(?:we|i)(?:'ve| have|'re| are)? (?:just |now |also |finally |recently )*(?:opened|added|launched|published|raised|raising|moved|built|released|shipped|hired|joined|turn(?:ed)?|hit|reached|passed|planted|delivered|rehomed|surveyed|partner(?:ing|ed)|holding|hosting|hiring|looking for|sponsoring|supporting|funding|offering|bringing|opening|teaming|taking|written|made|wrote|changed)|(?:is|are|was|were) (?:finally |now )?(?:now|back|here|live|out|open|coming|on now|taking)|(?:passed|completed|qualified|graduated|celebrated|hosted|welcomed) |now (?:meets?|stops?|leaves?|sells?|serves?|covers?|delivers?|ships?|carr(?:y|ies)|offers?|accepts?|works?|supports?|has|have|available|open|takes?|taking|in stock|comes?|runs?)|ha(?:s|ve) (?:just |now |finally |already )?(?:been|achieved|reached|signed|won|landed|arrived|launched|opened|joined|raised|moved|published|got|added)|starts? (?:again |back )?(?:on|in|at|this|next)|(?:opens?|returns?|launch(?:es)?|arrives?) (?:on|in|at|this|next)|(?:can|could) now|just got|(?:now )?you can now|now you can|(?:our|an?|the|two|three|my) (?:\w+ )?new)\b|^new\b|^\d[\d,.]* \w+ (?:\w+ed|sold|made|built)\b|^from (?:today|now on|this|next|tomorrow|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b|\b\d{1,2}(?:[.:]\d\d)?[ap]m\b|\bon \d{1,2} \p{Lu}|\b(?:mother's day|father's day|christmas|easter|half[- ]term|black friday)\b|\b(?:every|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b/iu;

/** Hashtags at the end are filing; inside a sentence they are words. */
const trailingTags =
  /(?:\s+(?:for|with|of|in|on|at|to|by|and))?(?:\s*#[\p{L}\p{N}_]+(?:\s+@[\p{L}\p{N}_]+)?)+[\s.!]*$/u;
const heralds =
  /^(?:(?:big|exciting|great|good|breaking|huge|some) news(?: alert)?(?: for [^:!]{2,30})?|it's official|breaking|drum ?roll|wow|yay|phew|hooray|ok|okay|right|folks|everyone|friends|guess what|news|update|reminder|new \w+ alert|psst|ta-?da|attention)\s*(?:[:!,–—-]|\.{2,}|…)\s*/i;
/** Says of what follows that it is new, and no more. */
const herald = /^[^\p{L}]*(?:new \w+ alert|just in|new in|just landed|new arrivals?|coming soon)[^\p{L}]*$/iu;
const most = 3;
/** From here on a draft is a story, told in paragraphs; one that lists things is told line by line at any length. */
const storyWords = 80;
const listRows = 2;
/** What a row of a list begins with; an emoji only where the next row begins with one too. */
const mark = /^(?:[→➡▪•·*–-]\uFE0F?|\d{1,2}[.)])\s+/u;
const emojiMark = /^\p{Extended_Pictographic}\uFE0F?\s*/u;
/** A sentence that hangs on the one before it. */
const leaning = /^(?:so|and|but|or|then|they|he|she|it|because|this|that|these|those|one)\b/i;

interface Telling {
  text: string;
  /** It announces, or says that something happened. */
  announces: boolean;
  /** What it begins with as a row of a list: "→ ", "2. ". */
  bullet: string;
  /** Its line in the draft. */
  line: number;
  /** It leads to what follows, by a colon. */
  leads: boolean;
}

interface Teller {
  draft: Draft;
  brand: Brand;
  /** What we have reached, or whom we stand by, is the news itself. */
  boast: boolean;
  /** Only what is counted tells. */
  reached: boolean;
  /** It is a row of a list, which may be short. */
  row: boolean;
}

/** One sentence of the draft in a plain voice, or null where it tells nothing. */
function tellingOf(
  sentence: string,
  { draft, brand, boast, reached, row }: Teller,
): Pick<Telling, 'text' | 'announces'> | null {
  if (/\?["'”’)\]]*$/.test(sentence.trim()) || sentence.startsWith('(') || quoted.test(sentence)) return null;
  const bare = without(sentence, [...links(sentence), ...emails(sentence), ...emoji(sentence)])
    .replace(trailingTags, '')
    .replaceAll(/#(?=\p{L})/gu, '');
  const tidy = bare
    .replaceAll(/[®™*]/g, '')
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}"“'$£€@]+/u, '')
    .replace(heralds, '')
    .replace(/[\s!.,:;–—…-]+$/u, '')
    // What led to a link that was taken out.
    .replace(links(sentence).length > 0 ? /\s+(?:at|here|via|on|over at|through)$/iu : /(?!)/, '')
    .trim();
  const least = row ? 1 : 3;
  if (words(tidy).length < least || !/\p{L}/u.test(tidy)) return null;
  const { text: telling, changed } = mended(quietened(tidy));
  if (ranked.test(telling)) return null;
  if (!changed && (ordering.test(telling) || puff.test(telling) || feelingFirst.test(telling))) return null;
  if (reached && !changed && !/\d|million|thousand|hundred/i.test(telling)) return null;
  const kept = plain(telling, draft, brand, boast || /\braised\b/i.test(telling));
  return kept === null ? null : { text: `${capital(kept)}.`, announces: changed || happening.test(kept) };
}

/**
 * The draft's news in plain sentences, without calls, prices, hashtags and praise. Null where the draft holds no news once these are gone. Of a
 * story the paragraphs that tell stay paragraphs, and a shorter cut holds only what it announces.
 */
export function newsOf(draft: Draft, reading: Reading, brand: Brand, occasion: Occasion): News | null {
  const reached = occasion === 'milestone';
  const boast = reached || occasion === 'partnership';
  const { text } = reading;
  const told: Telling[] = [];
  const bullets = text.split('\n').map(bulletOf);
  let keptBefore = true;
  let heralded = false;
  for (const { start, end } of reading.sentences) {
    const line = text.slice(0, start).split('\n').length;
    const bullet = bullets[line - 1] ?? '';
    for (const piece of betweenEmoji(text.slice(start, end))) {
      const telling = tellingOf(piece, { draft, brand, boast, reached, row: bullet !== '' });
      keptBefore = telling !== null && (keptBefore || !leaning.test(telling.text));
      const announces = heralded || telling?.announces === true;
      heralded = herald.test(piece);
      if (telling === null || !keptBefore) continue;
      const goesOn = told.at(-1)?.line === line;
      told.push({
        text: telling.text,
        announces,
        bullet: goesOn ? '' : bullet,
        line,
        leads: /:[\s\p{Extended_Pictographic}\uFE0F]*$/u.test(piece),
      });
    }
  }
  const announced = told.filter(({ announces }) => announces);
  // Without anything that happens, a whole sentence at least has to be left.
  const whole = newsworthy.includes(occasion) && told.some((each) => words(each.text).length >= 5);
  if (announced.length === 0 && !whole) return null;
  const link = reading.links.find((each) => !reading.emails.some((email) => overlaps(email, each)));
  const story =
    reading.words.length > storyWords || told.filter(({ bullet }) => bullet !== '').length >= listRows;
  // A row without its list says nothing.
  const alone = told.filter(({ bullet }) => bullet === '');
  const short = (story && announced.length > 0 ? alone.filter(({ announces }) => announces) : alone).slice(
    0,
    most,
  );
  const cuts = [
    ...(story ? [inParagraphs(told)] : []),
    ...[short, short.slice(0, 1)].map((those) => those.map((telling) => telling.text).join(' ')),
  ];
  return { cuts: [...new Set(cuts)], link: link?.text ?? null, story };
}

/** An emoji before a capital or a number stands where a full stop could. */
function betweenEmoji(sentence: string): string[] {
  const ends = emoji(sentence)
    .map(({ end }) => end)
    .filter((end) => /^\s*["“]?[\p{Lu}\d]/u.test(sentence.slice(end)));
  const cuts = [0, ...ends, sentence.length];
  return cuts.slice(1).map((end, index) => sentence.slice(cuts[index], end));
}

/** What a line begins with as a row of a list, or nothing. */
function bulletOf(line: string, index: number, lines: readonly string[]): string {
  const marked = mark.exec(line)?.[0];
  if (marked !== undefined) return marked;
  const beside = [lines[index - 1], lines[index + 1]].some((other) => emojiMark.test(other ?? ''));
  return (beside && emojiMark.exec(line)?.[0]) || '';
}

/** On lines of their own as in the draft, with a blank line where it had one. */
function inParagraphs(told: readonly Telling[]): string {
  return told.reduce((story, { text, bullet, line }, index) => {
    const before = told[index - 1];
    const gap =
      before === undefined ? '' : line === before.line ? ' ' : line === before.line + 1 ? '\n' : '\n\n';
    const opened = bullet !== '' && before?.leads ? story.replace(/\.$/, ':') : story;
    return opened + gap + bullet + text;
  }, '');
}
