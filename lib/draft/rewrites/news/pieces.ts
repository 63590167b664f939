import type { Reading } from '../../reading';
import { emoji, links } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';

/** What a draft says in one breath. */
export interface Piece {
  text: string;
  /** Its line in the draft. */
  line: number;
  /** What its line begins with as a row of a list, or nothing: "→ ", "2. ". */
  bullet: string;
  /** It is of the draft's first sentence. */
  first: boolean;
}

/** What a row of a list begins with; an emoji only where the next row begins with one too. */
const mark =
  /^(?:(?:[→➡▪•·*–-]\uFE0F?|\d{1,2}[.)]|(?:year|week|day|step|part) \d+:)\s+|\d\uFE0F?\u20E3\s*)/iu;
const emojiMark = /^\p{ExtPict}(?:\uFE0F|\p{EMod})?(?:\u200D\p{ExtPict}(?:\uFE0F|\p{EMod})?)*\s*/u;

const unfinished =
  /(?:[.!?][)"”]|\b\p{L}\.\p{L}\.|\b(?:ep|vol|pt|sq|ft|mi|in|no|vs|approx|inc|ltd|co|corp|dept|est|incl|excl|max|appt|mins?|hrs?|sat|sun|mon|tues?|weds?|thurs?|fri|jan|feb|aug|sept?|oct|nov|dec)\.)$/iu;

/** "Co. Mayo", "Rs. 900": the name or number belongs to what is abbreviated; "Moss & Co." does end. */
const abbreviated = /(?<!& )\b(?:Co|Rs|Dr|Mrs?|Ms|Fr|Pvt|Adv|Smt|pp?|incl?|excl|approx)\.$/;

/** A bracket or a quotation that is not closed yet: what stands in it may be sentences. */
const opened = (text: string) =>
  /\([^)\n]*$|“[^”\n]*$/.test(text) || (text.match(/(?<!\d)"/g)?.length ?? 0) % 2 === 1;

/** "By 10 a.m. and", "(with permission!) so": small letters go on with the sentence. */
function wholeSentences({ text, sentences }: Reading): Span[] {
  return sentences.reduce<Span[]>((found, { start, end }) => {
    const last = found.at(-1);
    const before = last && text.slice(last.start, last.end);
    const goesOn =
      before !== undefined &&
      !text.slice(last?.end, start).includes('\n') &&
      (opened(before) ||
        abbreviated.test(before) ||
        (/(?:\.{3}|…)$/.test(before) && /^ ?\p{Ll}/u.test(text.slice(start))) ||
        (unfinished.test(before) &&
          /^ ?(?:\p{Ll}|\d+\b|(?:[ECMPA][SD]?T|GMT|[BI]ST|CET|(?:AE|NZ)[SD]T)\b)/u.test(text.slice(start))) ||
        (title.test(before) && dated.test(text.slice(start))));
    return last && goesOn ? [...found.slice(0, -1), { start: last.start, end }] : [...found, { start, end }];
  }, []);
}

/** "Candle making workshop 🕯️ Saturday 8 February": what it is and when are told in one breath. */
const title = /^[^.!?:,]{4,60}(?<=[\p{L}\d]) ?\p{ExtPict}\uFE0F?$/u;
const dated =
  /^(?:[Mm]on|[Tt]ues?|[Ww]ed(?:nes)?|[Tt]hu(?:rs)?|[Ff]ri|[Ss]at(?:ur)?|[Ss]un)(?:day)?\b|^\d{1,2}(?:st|nd|rd|th)? (?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)/u;

/** A draft piece by piece: its sentences, and what emoji set apart in them. */
export function piecesOf(reading: Reading): Piece[] {
  const { text } = reading;
  const bullets = bulletsOf(text);
  return wholeSentences(reading).flatMap(({ start, end }, index) => {
    const line = text.slice(0, start).split('\n').length;
    const bullet = bullets[line - 1] ?? '';
    const from = text.startsWith(bullet, start) ? start + bullet.length : start;
    return betweenEmoji(text.slice(from, end)).map((said) => ({
      text: said,
      line,
      bullet,
      first: index === 0,
    }));
  });
}

/** What each line begins with as a row of a list. */
export const bulletsOf = (text: string) => text.split('\n').map(bulletOf);

/** An emoji before a capital or a number stands where a full stop could. */
function betweenEmoji(draft: string): string[] {
  const sentence = draft.replace(/(?<=[\p{L}\d]) ?(?![®™])\p{ExtPict}\uFE0F? (?=\S)/u, (mark, at: number) => {
    const after = draft.slice(at + mark.length);
    if (dated.test(after) || goingOn(draft.slice(0, at), mark, after)) return ', ';
    return headed.test(draft.slice(0, at)) || speaking.test(after) ? ': ' : mark;
  });
  const ends = [...emoji(sentence), ...links(sentence)]
    .map(({ end }) => end)
    .toSorted((a, b) => a - b)
    .filter(
      (end) =>
        /^\s*["“#@]?[\p{Lu}\d]/u.test(sentence.slice(end)) ||
        (told.test(sentence.slice(0, end)) && priced.test(sentence.slice(end))),
    );
  const cuts = [0, ...ends, sentence.length];
  return cuts.slice(1).map((end, index) => sentence.slice(cuts[index], end));
}

/** "Flash day sat 19th ⚡ over 60 designs": a heart may be a verb, and a word or two are no clause. */
const goingOn = (before: string, mark: string, after: string) =>
  /^\p{Ll}{2,} /u.test(after) &&
  !(told.test(before) && priced.test(after)) &&
  /\S+ \S+ \S+$/u.test(before) &&
  !/[❤♥💙💚💛💜🧡🤍🖤]/u.test(mark);

/** "PIE NIGHT 🥧 steak and ale £9", "Big change 🚐 we're at the mill …": what stands before the emoji is the heading. */
const headed = /^\P{L}*\p{Lu}{2,}(?: \p{Lu}{2,})+$/u;
const speaking = /^(?:we|i|it|they)(?:'\p{L}+)? \p{Ll}/u;

/** "Orders are open 💐 bouquets from £28": one is told, what is on offer begins anew. */
const told = /\b(?:is|are|was|were|has|have)\b/i;
const priced = /^\s*\p{Ll}[\p{L} ]{2,30}[$£€₹]\d/u;

/** What a line begins with as a row of a list, or nothing. */
function bulletOf(line: string, index: number, lines: readonly string[]): string {
  const marked = mark.exec(line)?.[0];
  if (marked !== undefined) return marked;
  const beside = [lines[index - 1], lines[index + 1]].some((other) => emojiMark.test(other ?? ''));
  return (beside && emojiMark.exec(line)?.[0]) || '';
}
