import type { Draft } from '../draft';
import type { Reading } from '../reading';
import { newsworthy, type Occasion } from '../topic/occasion';
import { tellingOf, type Told } from './telling';
import type { Brand } from '@/lib/profile/brand';
import { emoji, words } from '@/lib/text/segments';
import { overlaps, type Span } from '@/lib/text/span';

/** What a draft tells once the advert is gone. */
export interface News {
  /** The same news at different lengths, the fullest first. */
  cuts: string[];
  link: string | null;
  /** Long enough to be told in paragraphs. */
  story: boolean;
}

/** Says of what follows that it is new, and no more. */
const herald =
  /^[^\p{L}]*(?:(?:meet|welcome|introducing) (?:the |our )?(?:newest|new|latest) (?:member of (?:our|the) team|team member|colleague)|new \w+ alert|just in|new in|just landed|new arrivals?|coming soon)[^\p{L}]*$/iu;
const most = 4;
/** From here on a draft is a story, told in paragraphs; one that lists things is told line by line at any length. */
const storyWords = 80;
const listRows = 2;
/** Of a list with fewer of its rows, and of a story with fewer of its sentences, what is left hangs in the air; numbers admit no gap. */
const keptOfList = 0.6;
const keptOfStory = 0.5;
/** What a row of a list begins with; an emoji only where the next row begins with one too. */
const mark = /^(?:(?:[→➡▪•·*–-]\uFE0F?|\d{1,2}[.)])\s+|\d\uFE0F?\u20E3\s*)/u;
const emojiMark = /^\p{Extended_Pictographic}\uFE0F?\s*/u;
/** A sentence that hangs on the one before it. */
const leaning =
  /^(?:you're not alone|so|and|but|or|then|they|he|she|it|because|this|that|these|those|one)\b/i;

/** What needs a sentence before it: "We wrote about it.", "Now you can take it home." */
const dangling =
  /^\d[\d ]*(?:to|till|and|at|from|[–-]) |^(?:\S+ ){1,5}(?:it|them|this|these|those)(?:\.| \S+\.| \S+ \S+\.)$/i;

/** What only the sentence behind it explains. */
const pointing = /\bthe same (?:thing|question|problem)\b|^[\p{L}\d-]+ years ago today\W*$/iu;

/** When, of what was told before: "5 to 29 December at the Corn Exchange". */
const when = /^\d[\d ]*(?:to|till|and|at|from|[–-]) /i;

interface Telling extends Told {
  /** What it begins with as a row of a list: "→ ", "2. ". */
  bullet: string;
  /** Its line in the draft. */
  line: number;
  /** It leads to what follows, by a colon. */
  leads: boolean;
}

/**
 * The draft's news in plain sentences, without calls, prices, hashtags and praise. Null where the draft holds no news once these are gone. Of a
 * story the paragraphs that tell stay paragraphs, and a shorter cut holds only what it announces.
 */
export function newsOf(draft: Draft, reading: Reading, brand: Brand, occasion: Occasion): News | null {
  const reached = occasion === 'milestone';
  const teller = {
    draft,
    brand,
    reached,
    advises: occasion === 'content',
    boast: reached || occasion === 'partnership' || occasion === 'award',
  };
  const { text } = reading;
  const all: Telling[] = [];
  const bullets = text.split('\n').map(bulletOf);
  let keptBefore = true;
  let heralded = false;
  let opened = false;
  let pointed = false;
  for (const { start, end } of wholeSentences(reading)) {
    const line = text.slice(0, start).split('\n').length;
    const bullet = bullets[line - 1] ?? '';
    for (const piece of betweenEmoji(text.slice(start, end))) {
      const heralds = herald.test(piece);
      const telling = heralds ? null : tellingOf(piece, teller, bullet !== '');
      keptBefore = telling !== null && (keptBefore || !leaning.test(telling.text));
      const announces = heralded || telling?.announces === true;
      heralded = heralds;
      const headless = dangling.test(telling?.text ?? '') || (start > 0 && when.test(telling?.text ?? ''));
      if (telling === null || !keptBefore || (all.length === 0 && headless)) {
        if (pointed) all.pop();
        pointed = false;
        continue;
      }
      pointed = pointing.test(telling.text);
      opened ||= start === reading.sentences[0]?.start;
      const goesOn = all.at(-1)?.line === line;
      all.push({
        text: telling.text,
        announces,
        bullet: goesOn ? '' : bullet,
        line,
        leads: /:[\s\p{Extended_Pictographic}\uFE0F]*$/u.test(piece),
      });
    }
  }
  const told = wholeLists(all, bullets);
  const announced = told.filter(({ announces }) => announces);
  // Without anything that happens, a whole sentence at least has to be left.
  const whole = newsworthy.includes(occasion) && told.some((each) => words(each.text).length >= 5);
  const much = told.length >= keptOfStory * reading.sentences.length;
  if (announced.length === 0 && !(whole && (much || opened))) return null;
  const link = reading.links.find((each) => !reading.emails.some((email) => overlaps(email, each)));
  const story =
    reading.words.length > storyWords || told.filter(({ bullet }) => bullet !== '').length >= listRows;
  // A row without its list says nothing.
  const alone = told.filter(({ bullet }) => bullet === '');
  const brief = story && announced.length > 0 ? alone.filter(({ announces }) => announces) : alone;
  const short = brief
    .filter((each, index) => !leaning.test(each.text) || told[told.indexOf(each) - 1] === brief[index - 1])
    .slice(0, most);
  const finished = (those: readonly Telling[]) =>
    those.filter(({ text: each }, index) => index < those.length - 1 || !pointing.test(each));
  const cuts = [
    ...(story && much ? [inParagraphs(told)] : []),
    ...[most, 3, 2, 1]
      .map((many) => finished(short.slice(0, many)))
      .filter(({ length }) => length > 0)
      .map((those) => those.map((telling) => telling.text).join(' ')),
  ];
  return { cuts: [...new Set(cuts)], link: link?.text ?? null, story };
}

const unfinished =
  /(?:[.!?]\)|\b\p{L}\.\p{L}\.|\b(?:ep|vol|pt|ft|in|no|vs|approx|inc|ltd|co|corp|dept|est|mins?|hrs?|sat|sun|mon|tues?|weds?|thurs?|fri|jan|feb|aug|sept?|oct|nov|dec)\.)$/iu;

/** "By 10 a.m. and", "(with permission!) so": small letters go on with the sentence. */
function wholeSentences({ text, sentences }: Reading): Span[] {
  return sentences.reduce<Span[]>((found, { start, end }) => {
    const last = found.at(-1);
    const goesOn =
      last &&
      unfinished.test(text.slice(last.start, last.end)) &&
      /^ ?(?:\p{Ll}|\d+\b)/u.test(text.slice(start));
    return goesOn ? [...found.slice(0, -1), { start: last.start, end }] : [...found, { start, end }];
  }, []);
}

/** An emoji before a capital or a number stands where a full stop could. */
function betweenEmoji(sentence: string): string[] {
  const ends = emoji(sentence)
    .map(({ end }) => end)
    .filter((end) => /^\s*["“#@]?[\p{Lu}\d]/u.test(sentence.slice(end)));
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

/** Without the lists that have lost rows, and what led to them. */
function wholeLists(told: readonly Telling[], bullets: readonly string[]): Telling[] {
  const lists: { from: number; to: number; rows: number }[] = [];
  for (const [index, bullet] of bullets.entries()) {
    const last = lists.at(-1);
    if (bullet === '') continue;
    if (last && bullets.slice(last.to, index).every((between) => between === '') && index - last.to <= 1) {
      last.to = index + 1;
      last.rows += 1;
    } else lists.push({ from: index + 1, to: index + 1, rows: 1 });
  }
  const broken = lists.filter(({ from, to, rows }) => {
    const kept = new Set(told.filter(({ line }) => from <= line && line <= to).map(({ line }) => line)).size;
    return rows > 1 && kept < (/^\d/.test(bullets[from - 1] ?? '') ? rows : keptOfList * rows);
  });
  return told.filter(
    ({ line, leads }, index) =>
      !broken.some(({ from, to }) => from <= line && line <= to) &&
      !(leads && broken.some(({ from }) => line < from && (told[index + 1]?.line ?? Infinity) >= from)),
  );
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
