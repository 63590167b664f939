import type { Draft } from '../../draft';
import type { Reading } from '../../reading';
import { newsworthy, type Occasion } from '../../topic/occasions';
import { unsigned } from './bare';
import {
  briefCuts,
  fullCuts,
  holding,
  inParagraphs,
  quieter,
  shorterCuts,
  spareCuts,
  storyCuts,
  wholeCut,
  wordsIn,
  type Telling,
} from './cuts';
import { money, when } from './facts';
import { verbatim } from './gently';
import { lightened, tooLoud } from './lighter';
import { fits } from '../length';
import { bulletsOf } from './pieces';
import { bait } from './pitch';
import { asSaid, saidIn, sparing, stays, tellings, type Said } from './said';
import { question, type Teller } from './telling';
import { judgedAs } from '../judging';
import { tellingWords } from '@/lib/text/telling-words';
import type { Brand } from '@/lib/profile/brand';
import type { Judgement } from '@/lib/profile/verdict';
import { words } from '@/lib/text/segments';
import { overlaps } from '@/lib/text/span';

/** What a draft tells once the advert is gone. */
export interface News {
  /** The same news at length and cut short, or at one length; each with what may stand in for it, the fullest first. */
  cuts: string[][];
  /** Where the draft leads. */
  links: string[];
  /** Long enough to be told in paragraphs. */
  story: boolean;
}

/** From here on a draft is a story, told in paragraphs; one that lists things is told line by line at any length. */
const storyWords = 80;
const listRows = 2;
/** From here on people are glad of a shorter one. */
const longWords = 150;
/** Of a story with fewer of its words what is left hangs in the air. */
const keptOfStory = 0.4;
/** A longer question in front tells a story. */
const hookWords = 10;
/** Room for a question. */
const asking = 100;
/** By so many sentences news is told. */
const toldBy = 3;

/** What these are for is to sell, row by row. */
export const selling: ReadonlySet<Occasion> = new Set(['discount', 'bait', 'contest', 'service']);
/** What the law has an offer say, which a short cut would leave out. */
const smallPrint =
  /\b(?:terms (?:and|&) conditions|t&cs?|\d% apr|subject to (?:approval|status)|into arrears|lending criteria|comparison rate|capital (?:is )?at risk|general advice only|attorney advertising|credit licence)\b/i;

/**
 * The draft's news in a plain voice: what it offers, asks and tells stays, as far as it presses nobody; calls, haste, hashtags and praise go. Null
 * where no news is left. Of a story the paragraphs stay paragraphs, and a shorter cut holds what it announces.
 */
export function newsOf(
  draft: Draft,
  reading: Reading,
  judged: Judgement,
  brand: Brand,
  occasion: Occasion,
): News | null {
  const reached = occasion === 'milestone';
  const { verdict } = judged;
  const teller: Teller = {
    draft,
    brand,
    reached,
    plain: verdict === 'clear',
    loud: verdict === 'strong',
    sells: selling.has(occasion),
    hires: occasion === 'hiring',
    boast: reached || occasion === 'partnership' || occasion === 'award',
  };
  const said = saidIn(reading, teller);
  const { all, opened } = tellings(sparing(said, ['aside', 'call']));
  const bullets = bulletsOf(reading.text);
  const plain = holding(all, bullets);
  const reads = (told: readonly Telling[]) =>
    judgedAs(inParagraphs(told), { draft, brand }).verdict === 'clear';
  const newsIn = (all: readonly Telling[]) =>
    quieter(all, teller).find(
      (each) => reads(each) && each.some(({ announces, text }) => announces || money.test(text)),
    );
  const clear = reads(plain);
  const begins = newsworthy.includes(occasion) || plain.slice(0, toldBy).some(({ announces }) => announces);
  // What an advert goes on with is the advert, unless it begins with news or is none without what sells most.
  const advert = !clear && !begins && verdict === 'strong';
  const soft = asSaid(said, teller);
  const gentle = holding(tellings(soft).all, bullets);
  // What something costs, and more of it, is news to who asks for it.
  const offers = gentle.length >= toldBy && gentle.some(({ text }) => money.test(text));
  const gentler = holding(tellings(asSaid(said, teller, true)).all, bullets);
  const told = advert
    ? (newsIn(plain) ?? (gentle.some(({ text }) => when.test(text)) || offers ? gentle : []))
    : plain;
  const much = wordsIn(told) >= keptOfStory * reading.words.length;
  // Without anything that happens, a whole sentence at least has to be left.
  const whole = told.some(({ text }) => words(text).length >= (/\d/.test(text) ? 3 : 5));
  const tells =
    (newsworthy.includes(occasion) || occasion === 'other' || verdict !== 'strong' || offers) &&
    (much || opened);
  if (!told.some(({ announces }) => announces) && !(whole && tells)) return null;
  // Of a prize nothing is news but when and where people meet for it.
  if (occasion === 'contest' && !(opened && told.some(({ text }) => when.test(text)))) return null;
  const led = reading.links.filter((link) => !reading.emails.some((email) => overlaps(email, link)));
  const story =
    reading.words.length > storyWords || told.filter(({ bullet }) => bullet !== '').length >= listRows;
  const everything = holding(tellings(said).all, bullets);
  const fuller = advert ? [] : [everything, holding(tellings(sparing(said, ['call'])).all, bullets)];
  // Where there is nothing to cut, what stands is the writer's own.
  const sober = teller.plain && !teller.boast && !question.test(draft.text) && soft.every(stays);
  const links = [...new Set(led.map(({ text }) => text))];
  const source = { draft, brand, judged };
  const light = lightened(
    {
      told: gentle,
      others: [gentler, everything],
      links,
      holding: (told) => holding(told, bullets),
    },
    source,
  );
  const loud = tooLoud(gentle, source);
  const lessIdle = spareCuts(gentle);
  const full = [
    ...(sober ? [verbatim(draft)] : []),
    ...[gentle, ...light].flatMap(wholeCut),
    // Where only room is short, what nobody needs goes first.
    ...(loud ? [] : lessIdle),
    ...fullest([
      ...(loud ? [...lessIdle, ...[gentler, ...quieter(gentler, teller)].flatMap(wholeCut)] : []),
      ...fuller.flatMap(wholeCut),
      ...(much || !story ? fullCuts(told, teller, clear) : []),
    ]),
  ];
  // What is told in one paragraph is told once.
  const paragraphs = story && told.some(({ line }) => line !== told[0]?.line);
  // Short news is asked for where posts are long.
  const cutShort =
    full.length === 0 || (reading.words.length >= longWords ? draft.site !== 'facebook' : !paragraphs);
  const whollyTold = occasion === 'hiring' || smallPrint.test(reading.text);
  const brief =
    !cutShort || whollyTold
      ? []
      : paragraphs && full.length > 0
        ? storyCuts(gentle)
        : briefCuts(everything, full.length === 0);
  const roomy = fits(`${full[0] ?? ''}${' '.repeat(asking)}`, draft.site);
  const cuts = paragraphs
    ? [full, brief]
    : [[...full, ...(story || (clear && roomy) ? [] : shorterCuts(told)), ...brief]];
  const hook = hookOf(said, draft);
  const signed = draft.site === 'linkedin' ? unsignedOff : (told: string) => told;
  return {
    cuts: cuts
      .filter(({ length }) => length > 0)
      .map((cut) => [...new Set(cut.map(signed).flatMap((told) => hooked(told, hook)))]),
    links,
    story,
  };
}

/** Who posts it stands above a post; a name in its last line would part the question from the news. */
const unsignedOff = (told: string) =>
  told.replace(/\n\n\p{Lu}[^\n\d.!?:]{2,60}[.]?$/u, (line) =>
    named.test(line) && !/\b(?:I|me|my)\b/.test(told) ? '' : line,
  );
const named = /^\s*(?:(?:\p{Lu}[\p{L}'&.-]*|&|\+|and|of|the|for|from),? ?){2,9}$/u;

/** The question that a draft opens with, and the gap behind it. */
function hookOf(said: readonly Said[], { text }: Draft): string {
  const [opening] = said;
  if (!opening || opening.telling !== null || !question.test(opening.text)) return '';
  const hook = opening.text.trim();
  const at = text.indexOf(hook);
  if (at === -1 || words(hook).length > hookWords || bait.test(hook)) return '';
  const [, lines = ''] = /^[ \t]*(\n*)/.exec(text.slice(at + hook.length)) ?? [];
  return unsigned(hook).trim() + (lines === '' ? ' ' : lines);
}

/** With the question in front that alone says what it is about, and else without. */
const hooked = (told: string, hook: string): string[] => {
  const [begins = ''] = told.split(/(?<=[.!?])\s|\n/);
  const [asked, words] = [tellingWords(hook), tellingWords(begins)];
  const lost = told !== '' && asked.size > 0 && ![...asked].some((word) => words.has(word));
  return lost && !told.startsWith(hook.trim()) ? [hook + told, told] : [told];
};

/** Each once, the longest first. */
const fullest = (cuts: readonly string[]) => [...new Set(cuts)].toSorted((a, b) => b.length - a.length);
