import type { Draft } from '../draft';
import { judge } from '../judge';
import { hooks } from '../question';
import type { Reading } from '../reading';
import { newsworthy, type Occasion } from '../topic/occasion';
import {
  briefCuts,
  fullCuts,
  holding,
  inParagraphs,
  leans,
  pointing,
  quieter,
  shorterCuts,
  wholeCut,
  wordsIn,
  type Telling,
} from './cuts';
import { sellsLess } from './gate';
import { gently, hurrying, isQuiet, verbatim } from './gently';
import { fits } from './length';
import { bulletsOf, piecesOf, type Piece } from './pieces';
import { isOrder, quoted } from './pitch';
import { question, tellingOf, type Spare, type Teller, type Told } from './telling';
import type { Brand } from '@/lib/profile/brand';
import { links, words, type Link } from '@/lib/text/segments';
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
/** Of a story with fewer of its words what is left hangs in the air. */
const keptOfStory = 0.4;
/** Room for a question. */
const asking = 100;
/** By so many sentences news is told. */
const toldBy = 3;

/** What these are for is to sell, row by row. */
export const selling: ReadonlySet<Occasion> = new Set(['discount', 'bait', 'contest', 'service']);
const costs = /[$£€₹]\d/;
const onADay = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b/i;

/** Says of what follows that it is new, and no more. */
const herald =
  /^[^\p{L}]*(?:(?:meet|welcome|introducing) (?:the |our )?(?:newest|new|latest) (?:member of (?:our|the) team|team member|colleague)|new \w+ alert|just in|new in|just landed|new arrivals?|coming soon|(?:they're|it's|she's|he's|we're) (?:here|back|live|open))[^\p{L}]*$/iu;

/** What the law has an offer say, which a short cut would leave out. */
const smallPrint =
  /\b(?:terms (?:and|&) conditions|t&cs?|\d% apr|subject to (?:approval|status)|into arrears|lending criteria|comparison rate|capital (?:is )?at risk|general advice only|attorney advertising|credit licence)\b/i;

/** What needs a sentence before it: "We wrote about it.", "Now you can take it home." */
const dangling =
  /^\d[\d ]*(?:to|till|and|at|from|[–-]) |^(?:we|you|i|now|so)(?: \S+){1,4} (?:it|them)(?: \S+){0,2}\.$|^i hear (?:that|it|this)\b|^there's no \S+ to (?:it|this)\b/i;

/** Who is introduced in a sentence that says no more. */
const meeting =
  /^[^\p{L}]*(?:meet|introducing|say hello to) (\p{Lu}\p{L}+(?: (?:and |& )?\p{Lu}\p{L}+){0,3})[^\p{L}]*$/iu;
const pronoun = /^(?:He|She|It|They)(?:'s| (is|are|was|has|came|joined))\b/;

/**
 * The draft's news in plain sentences, without calls, offers, hashtags and praise. Null where the draft holds no news once these are gone. Of a
 * story the paragraphs that tell stay paragraphs, and a shorter cut holds what it announces.
 */
export function newsOf(draft: Draft, reading: Reading, brand: Brand, occasion: Occasion): News | null {
  const reached = occasion === 'milestone';
  const judged = judge(draft, brand);
  const { verdict } = judged;
  const teller: Teller = {
    draft,
    brand,
    reached,
    plain: verdict === 'clear',
    loud: verdict === 'strong',
    sells: selling.has(occasion),
    boast: reached || occasion === 'partnership' || occasion === 'award',
  };
  const said = saidIn(reading, teller);
  const { all, opened } = tellings(sparing(said, ['aside', 'call']));
  const bullets = bulletsOf(reading.text);
  const plain = holding(all, bullets);
  const reads = (told: readonly Telling[]) =>
    judge({ ...draft, text: inParagraphs(told) }, brand).verdict === 'clear';
  const newsIn = (all: readonly Telling[]) =>
    quieter(all, teller).find(
      (each) => reads(each) && each.some(({ announces, text }) => announces || costs.test(text)),
    );
  const clear = reads(plain);
  /** More promotional than news may be, with a question behind it. */
  const loudly = (told: readonly Telling[]) =>
    !sellsLess(
      { shape: 'news', text: `${inParagraphs(told)}\n\nWhat do you think?` },
      { draft, brand, judged },
    );
  const begins = newsworthy.includes(occasion) || plain.slice(0, toldBy).some(({ announces }) => announces);
  // What an advert goes on with is the advert, unless it begins with news or is none without what sells most.
  const advert = !clear && !begins && verdict === 'strong';
  const gentle =
    reached && reading.words.length <= storyWords ? [] : holding(tellings(asSaid(said, teller)).all, bullets);
  const told = advert
    ? (newsIn(plain) ?? (gentle.some(({ text }) => onADay.test(text)) ? gentle : []))
    : plain;
  const much = wordsIn(told) >= keptOfStory * reading.words.length;
  // Without anything that happens, a whole sentence at least has to be left.
  const whole = told.some(({ text }) => words(text).length >= (/\d/.test(text) ? 3 : 5));
  const tells =
    (newsworthy.includes(occasion) || occasion === 'other' || verdict !== 'strong') && (much || opened);
  if (!told.some(({ announces }) => announces) && !(whole && tells)) return null;
  // Of a prize nothing is news but when and where people meet for it.
  if (occasion === 'contest' && !(opened && told.some(({ text }) => onADay.test(text)))) return null;
  const led = reading.links.filter((link) => !reading.emails.some((email) => overlaps(email, link)));
  const story =
    reading.words.length > storyWords || told.filter(({ bullet }) => bullet !== '').length >= listRows;
  const fuller = advert
    ? []
    : ([[], ['call']] as const).map((spare) => holding(tellings(sparing(said, spare)).all, bullets));
  // Where there is nothing to cut, what stands is the writer's own.
  const sober =
    teller.plain && !teller.boast && !question.test(draft.text) && said.every((each) => stays(each, teller));
  const full = [
    ...(sober ? [verbatim(draft)] : []),
    ...fullest([
      ...wholeCut(gentle),
      ...(loudly(gentle) ? quieter(gentle, teller).flatMap(wholeCut) : []),
      ...fuller.flatMap(wholeCut),
      ...(much || !story ? fullCuts(told, teller, clear) : []),
    ]),
  ];
  // What is told in one paragraph is told once.
  const paragraphs = story && told.some(({ line }) => line !== told[0]?.line);
  // Short news is asked for where posts are long.
  const cutShort = !paragraphs || draft.site !== 'facebook' || full.length === 0;
  const brief =
    !cutShort || smallPrint.test(reading.text) ? [] : briefCuts(fuller[0] ?? told, full.length === 0);
  const roomy = fits(`${full[0] ?? ''}${' '.repeat(asking)}`, draft.site);
  const cuts = paragraphs
    ? [full, brief]
    : [[...full, ...(story || (clear && roomy) ? [] : shorterCuts(told)), ...brief]];
  return {
    cuts: cuts.filter(({ length }) => length > 0),
    links: [...new Set(led.map(({ text }) => text))],
    story,
  };
}

/** Each once, the longest first. */
const fullest = (cuts: readonly string[]) => [...new Set(cuts)].toSorted((a, b) => b.length - a.length);

/** Answers that cannot do without their question, wherever they stand. */
const reason = /^(?:because|probably|(?:ok(?:ay)?, )?not)\b/i;

/** What stands as the draft has it. */
const asWritten = (text: string, line: number): Telling => ({
  text,
  announces: false,
  contact: false,
  bullet: '',
  row: false,
  leads: false,
  line,
});

/** A piece of the draft, and what it tells. */
interface Said extends Piece {
  telling: Told | null;
  /** It only says that news follows. */
  heralds: boolean;
  /** It tells nothing even as it is written. */
  mute: boolean;
  /** It leads to what follows, by a colon. */
  leads: boolean;
  row: boolean;
  /** The one introduced before it is named in it. */
  known: boolean;
}

/** A link, with the word or two that say what is there: "Docs: …". */
const labelled = (text: string, link: Link) =>
  /^(?:\p{Lu}[\p{L} ]{2,20}|(?:If|For|To) [\p{L} ]{4,40}): $/u.test(text.slice(0, link.start)) &&
  !isOrder(text)
    ? text.slice(0, link.end)
    : link.text;

/** What leads to whom to ask. */
const inviting = /^\P{L}*(?:any )?(?:questions|queries|not sure|need help)\?/iu;

/** Who said what is quoted is named in so many words. */
const signature = 5;

/** What each piece of a draft tells by itself. */
function saidIn(reading: Reading, teller: Teller): Said[] {
  let met: string | undefined;
  // Up to this line stands, row by row, what a colon led to.
  let listing = 0;
  let quotedOn: number | undefined;
  const baits = hooks(reading)
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((bait) => !inviting.test(bait));
  const all = piecesOf(reading).map((piece) => {
    const leads = /:[\s\p{ExtPict}\uFE0F]*$/u.test(piece.text);
    const listed = piece.line <= listing && !/[.!?]$/.test(piece.text);
    const row = piece.bullet !== '' || listed;
    listing = leads ? piece.line + 2 : listed ? piece.line + 1 : 0;
    const named =
      met === undefined ? piece.text : piece.text.replace(pronoun, (_, is = 'is') => `${met} ${is}`);
    met = meeting.exec(piece.text)?.[1];
    const heralds = herald.test(named);
    const signs = quotedOn === piece.line && words(piece.text).length <= signature;
    quotedOn = quoted.test(piece.text) ? piece.line : undefined;
    const mute = baits.some((bait) => bait.includes(piece.text.trim())) || heralds || signs;
    const telling = mute ? null : tellingOf(named, teller, { row, first: piece.first });
    return { ...piece, telling, heralds, signs, mute, leads, row, known: named !== piece.text };
  });
  return all.map((each, index) => {
    const next = all[index + 1];
    // With the name below it goes what was said.
    if (next?.signs) return { ...each, mute: true };
    return next?.known ? { ...each, telling: null, mute: true } : each;
  });
}

/** The pieces without what may go unsaid. */
const sparing = (said: readonly Said[], spare: readonly Spare[]) =>
  said.map((each) =>
    each.telling?.spare && spare.includes(each.telling.spare) ? { ...each, telling: null } : each,
  );

/** The pieces as they are written, where they press nobody. */
const asSaid = (said: readonly Said[], teller: Teller) =>
  said.map((each, index) => {
    if (hurrying.test(each.text)) return { ...each, telling: null };
    // What is announced is said in a plain voice already.
    if (each.mute || each.known || each.telling?.mended) return each;
    const goesOn = /(?:\.{3}|…)\s*$/.test(said[index - 1]?.text ?? '');
    const gentle = gently(each.text, teller, { row: each.row, goesOn });
    const { announces = false, contact = false } = each.telling ?? {};
    return gentle ? { ...each, telling: { ...gentle, announces, contact } } : each;
  });

/** Whether a piece may stay to the letter; hashtags go by themselves. */
const stays = ({ text, mute, telling, row }: Said, teller: Teller) =>
  !mute &&
  telling?.mended !== true &&
  isQuiet(text) &&
  (!/\p{L}/u.test(text.replaceAll(/#[\p{L}\p{N}_]+/gu, '')) ||
    gently(text, teller, { row, goesOn: false }) !== null);

/** What of a draft tells, one after the other and with nothing that hangs on what is gone, and whether its opening does. */
function tellings(said: readonly Said[]): { all: Telling[]; opened: boolean } {
  const all: Telling[] = [];
  let keptBefore = true;
  let heralded = false;
  let opened = false;
  let pointed = false;
  let asked: Telling[] = [];
  for (const { text, line, bullet, first, telling, heralds, leads, row, known } of said) {
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const hangs = telling !== null && leans(telling.text);
    const answers =
      telling !== null &&
      asked.length > 0 &&
      (bullet !== '' || (hangs && (all.length === 0 || reason.test(telling.text))));
    // A question stays where its answer does.
    if (answers) all.push(...asked);
    asked = question.test(text) && !row ? [...asked, asWritten(text.trim(), line)] : [];
    keptBefore = telling !== null && (known || answers || keptBefore || !hangs);
    const announces = heralded || telling?.announces === true;
    heralded = heralds;
    // What ours is compared with says of what only where more stands before it.
    if (/^ours\b/i.test(text) && all.filter((each) => !each.leads).length === 1) {
      all.splice(0);
      keptBefore = false;
    }
    const headless = dangling.test(telling?.text ?? '');
    const kept = telling !== null && keptBefore && !(all.length === 0 && headless) ? telling : null;
    if (kept) {
      pointed = pointing.test(kept.text);
      opened ||= known || first;
      const goesOn = all.at(-1)?.line === line;
      all.push({ ...kept, announces, bullet: goesOn ? '' : bullet, row, line, leads });
    } else {
      if (pointed) all.pop();
      pointed = false;
      keptBefore &&= !headless;
    }
    const missed = links(text).filter((link) => kept?.text.includes(link.text) !== true);
    if (all.length > 0 && !row) {
      const labels = missed.map((link) => labelled(text, link));
      // "Photos: …" is not told twice.
      if (kept && labels.some((label) => label.startsWith(kept.text.replace(/\.$/, '')))) all.pop();
      // The address of what is gone goes last.
      const here = labels.filter((label) => kept !== null || !/^\S+$/.test(label));
      all.push(...here.map((label) => ({ ...asWritten(label, line), contact: true })));
    }
  }
  return { all, opened };
}
