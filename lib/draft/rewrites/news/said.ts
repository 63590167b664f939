import type { Reading } from '../../reading';
import { hooks } from '../../question';
import { trailingTags } from './bare';
import { numberAlone, placeOfLink } from './calls';
import { leans, pointing, type Telling } from './cuts';
import { gently, hurrying, isQuiet } from './gently';
import { piecesOf, type Piece } from './pieces';
import { bait, isOrder, quoted } from './pitch';
import { question, toldByAsking, tellingOf, type Spare, type Teller, type Told } from './telling';
import { capital } from '@/lib/text/capital';
import { links, words, type Link } from '@/lib/text/segments';

/** Says of what follows that it is new, and no more. */
const herald =
  /^[^\p{L}]*(?:(?:meet|welcome|introducing) (?:the |our )?(?:newest|new|latest) (?:member of (?:our|the) team|team member|colleague)|just in|new in|just landed|new arrivals?|coming soon|(?:they're|it's|she's|he's) (?:here|back|live|open)|we're (?:here|live))[^\p{L}]*$/iu;

/** What needs a sentence before it: "We wrote about it.", "Now you can take it home." */
const dangling =
  /^\d[\d ]*(?:to|till|and|at|from|[–-]) |^(?:at [^,.]{2,30} )?(?:we|you|i|now|so)(?: \S+){1,4} (?:it|them)(?: \S+){0,2}\.$|^we can help\b|^i hear (?:that|it|this)\b|^there's no \S+ to (?:it|this)\b/i;

/** Who is introduced in a sentence that says no more. */
const meeting =
  /^[^\p{L}]*(?:meet|introducing|say hello to) (\p{Lu}\p{L}+(?: (?:and |& )?\p{Lu}\p{L}+){0,3})[^\p{L}]*$/iu;
const pronoun = /^(?:He|She|It|They)(?:'s| (is|are|was|has|came|joined))\b/;

/** Answers that cannot do without their question, wherever they stand. */
const reason =
  /^(?:we asked|because|probably|no (?:problem|worries)|never mind|yes|(?:ok(?:ay)?, )?not)\b|^A[:.)] |^\d[\d,.]*(?: \p{L}+| \d+){0,4}[.%]?$|\b(?:is|are|was built|made) for you\b/iu;

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
export interface Said extends Piece {
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

/** Whom what follows is for: "Over 60? Your test is free". */
const ofAge = /^\P{L}*(?:over|under|aged) \d+s?\b[^?]{0,20}\?/iu;
/** What leads to whom to ask. */
const inviting = /^\P{L}*(?:any )?(?:questions|queries|not sure|need help)\?/iu;

/** Who said what is quoted is named in so many words. */
const signature = 5;

/** "It's here! The new app for riders.": the app is here. */
const arriving = /^\P{L}*it's (?:finally |officially )?(here|live|back|out)\W*$/iu;
const arrival = /^\W*(?:the|our) (?!.*\b(?:is|are|has|have|will|can)\b)[^,:–—]{3,60}$/iu;

/** "We only went and won it! Best Chippy in Wales": what was won. */
const winning =
  /^\P{L}*(?:well,? )?we(?:'ve| have)? (?:only |actually |just |really )*(?:(?:went|gone) and )?won(?: it| one| again)?\W*$/iu;
const prize =
  /^\P{L}*(?:the )?\p{Lu}(?!.*\b(?:is|are|was|were|has|have|had|will|can|goes|went|won|voted|named)\b)[^,:]{8,80}$/u;

/** What a tool is for is told of by orders: "Get reminders, report a missed bin and check what goes in which box". */
const tool = /\b(?:app|portal|tool|platform|web ?site|dashboard|software|system|feature)\b/iu;
const deed =
  'get|track|check|report|book|manage|pay|find|see|create|share|compare|plan|send|view|set|choose|upload|request|search|add|scan|log|update|renew|swap';
const deeds = new RegExp(
  String.raw`^(?=(?:${deed})\b(?! (?:in touch|yours|started))[^.!?:;]{3,80}?(?:,| and) (?:${deed})\b)(?!.*\b(?:now|today)\b)\p{Lu}`,
  'iu',
);

/** Whom a draft calls before it baits them: "Vets of the internet 👋 Fancy a job by the sea?" */
const address =
  /^\P{L}*(?!.*\b(?:is|are|was|has|have|will|can|opens?|starts?|launch\w*|here|back|new)\b)[\p{L}'-]+(?: [\p{L}'-]+){0,4}\P{L}*$/iu;

/** What each piece of a draft tells by itself. */
export function saidIn(reading: Reading, teller: Teller): Said[] {
  let met: string | undefined;
  let arrived: string | undefined;
  let usable = false;
  let won = false;
  // Up to this line stands, row by row, what a colon led to.
  let listing = 0;
  let quotedOn: number | undefined;
  const baits = hooks(reading)
    .map(({ start, end }) => reading.text.slice(start, end))
    .filter((bait) => !inviting.test(bait) && !ofAge.test(bait) && !toldByAsking.test(bait));
  const isBaited = (opening: string) => {
    const rest = reading.text.replace(opening, '');
    // What stands by itself is a title.
    return !/^[^\p{L}\p{N}]*\n\s*\n/u.test(rest) && baits.some((bait) => rest.trimStart().startsWith(bait));
  };
  const all = piecesOf(reading).map((piece) => {
    const leads = /:[\s\p{ExtPict}\uFE0F]*$/u.test(piece.text);
    const listed = piece.line <= listing && !/[.!?]$/.test(piece.text);
    const row = piece.bullet !== '' || listed;
    listing = leads ? piece.line + 2 : listed ? piece.line + 1 : 0;
    const whole =
      arrived !== undefined && arrival.test(piece.text)
        ? piece.text.replace(/[\s.!]*$/, ` is ${arrived}.`)
        : won && prize.test(piece.text)
          ? piece.text.replace(/^\P{L}*/u, 'We won ')
          : usable && links(piece.text).length === 0
            ? piece.text.replace(deeds, (first) => `You can ${first.toLowerCase()}`)
            : piece.text;
    usable = tool.test(piece.text);
    const prized = won && prize.test(piece.text);
    won = winning.test(piece.text);
    arrived = arriving.exec(piece.text)?.[1]?.toLowerCase();
    const named = met === undefined ? whole : whole.replace(pronoun, (_, is = 'is') => `${met} ${is}`);
    met = meeting.exec(piece.text)?.[1];
    const heralds = herald.test(named);
    const signs = quotedOn === piece.line && words(piece.text).length <= signature;
    quotedOn = quoted.test(piece.text) ? piece.line : undefined;
    const calls = piece.first && address.test(piece.text) && isBaited(piece.text);
    const mute = baits.some((bait) => bait.includes(piece.text.trim())) || heralds || signs || calls;
    const telling = mute ? null : tellingOf(named, teller, { row, first: piece.first });
    return {
      ...piece,
      text: whole,
      telling,
      heralds,
      signs,
      mute,
      leads,
      row,
      known: prized || named !== whole,
    };
  });
  return all.map((each, index) => {
    const next = all[index + 1];
    // With the name below it goes what was said.
    if (next?.signs) return { ...each, mute: true };
    return next?.known ? { ...each, telling: null, mute: true } : each;
  });
}

/** The pieces without what may go unsaid. */
export const sparing = (said: readonly Said[], spare: readonly Spare[]) =>
  said.map((each) =>
    each.telling?.spare && spare.includes(each.telling.spare) ? { ...each, telling: null } : each,
  );

/** The pieces as they are written, where they press nobody; `soft` where that was found. With `softer` no bargain is named in them either. */
export const asSaid = (said: readonly Said[], teller: Teller, softer = false): (Said & { soft: boolean })[] =>
  said.map((each, index) => {
    if (hurrying.test(each.telling?.text ?? each.text)) return { ...each, telling: null, soft: false };
    // What is announced is said in a plain voice already.
    if (each.mute || each.known || each.telling?.mended) return { ...each, soft: false };
    if (numberAlone.test(each.text) || placeOfLink(each.text.replace(trailingTags, '')) !== null)
      return { ...each, soft: each.telling !== null };
    const goesOn = /(?:\.{3}|…)\s*$/.test(said[index - 1]?.text ?? '');
    const gentle = gently(each.text, teller, { row: each.row, goesOn }, softer);
    const { announces = false, contact = false } = each.telling ?? {};
    return gentle
      ? { ...each, telling: { ...gentle, announces, contact }, soft: true }
      : { ...each, soft: false };
  });

/** Whether a piece may stay to the letter; hashtags go by themselves. */
export const stays = ({ text, soft, mute }: ReturnType<typeof asSaid>[number]) =>
  isQuiet(text) && (soft || (!mute && !/\p{L}/u.test(text.replaceAll(/#[\p{L}\p{N}_]+/gu, ''))));

/** "So we're running a webinar" is news without what led to it. */
function unled(told: Told): Told {
  const text = capital(
    told.text.replace(
      /^(?:so|and|but),? (?=(?:we|i)(?:'\p{L}+)? |if you |(?:a )?(?:huge |big )?thank)/iu,
      '',
    ),
  );
  const alone = told.announces || /^(?:if you |.{0,8}thank)/i.test(text);
  return alone && !leans(text) && !dangling.test(text) ? { ...told, text } : told;
}

/** What of a draft tells, one after the other and with nothing that hangs on what is gone, and whether its opening does. */
export function tellings(pieces: readonly Said[]): { all: Telling[]; opened: boolean } {
  const all: Telling[] = [];
  let keptBefore = true;
  let heralded = false;
  let opened = false;
  let pointed = false;
  let asked: Telling[] = [];
  let parted: number | undefined;
  for (const [index, piece] of pieces.entries()) {
    const { text, line, bullet, first, heralds, leads, row, known } = piece;
    if (!/[\p{L}\p{N}]/u.test(text)) continue;
    const telling: Told | null = piece.telling && !keptBefore ? unled(piece.telling) : piece.telling;
    const hangs: boolean = telling !== null && !question.test(text) && leans(telling.text);
    const answers: boolean =
      telling !== null &&
      asked.length > 0 &&
      (asked.some((each) => ofAge.test(each.text)) ||
        bullet !== '' ||
        reason.test(telling.text) ||
        (hangs && all.length === 0) ||
        (all.length > 0 && asked.at(-1)?.line === line));
    // A question stays where its answer does.
    if (answers) all.push(...asked);
    asked =
      question.test(text) && !bait.test(text) && !row && telling === null
        ? [...asked, asWritten(text.replace(/\?[^?]*$/u, '?').trim(), line)]
        : [];
    keptBefore = telling !== null && (known || answers || keptBefore || !hangs);
    const announces = heralded || telling?.announces === true;
    heralded = heralds;
    // What ours is compared with says of what only where more stands before it.
    if (/^ours\b/i.test(text) && all.filter((each) => !each.leads).length === 1) {
      all.splice(0);
      keptBefore = false;
    }
    // What somebody is quoted to have gone on with hangs on who it was.
    const spoken: boolean = parted === line && /^["“]/.test(text);
    parted = telling === null && quoted.test(text) ? line : parted;
    if (spoken) keptBefore = false;
    const headless = dangling.test(telling?.text ?? '');
    const kept = telling !== null && keptBefore && !(all.length === 0 && headless) ? telling : null;
    if (kept) {
      pointed = pointing.test(kept.text);
      opened ||= known || first;
      const goesOn = all.at(-1)?.line === line;
      all.push({ ...kept, announces, bullet: goesOn ? '' : bullet, row, line, leads, piece: index });
    } else {
      if (pointed) all.pop();
      // "Before you skip that old sofa..." goes with what went on behind it.
      if (all.at(-1)?.line === line && all.at(-1)?.text.endsWith('...')) all.pop();
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
