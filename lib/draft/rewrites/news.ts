import type { Draft } from '../draft';
import { judge } from '../judge';
import type { Reading } from '../reading';
import { newsworthy, type Occasion } from '../topic/occasion';
import { tellingOf, type Teller, type Told } from './telling';
import type { Brand } from '@/lib/profile/brand';
import { emoji, words } from '@/lib/text/segments';
import { overlaps, type Span } from '@/lib/text/span';

/** What a draft tells once the advert is gone. */
export interface News {
  /** The same news at length and cut short, or at one length; each with what may stand in for it, the fullest first. */
  cuts: string[][];
  /** Where the draft leads. */
  links: string[];
  /** Long enough to be told in paragraphs. */
  story: boolean;
}

/** Says of what follows that it is new, and no more. */
const herald =
  /^[^\p{L}]*(?:(?:meet|welcome|introducing) (?:the |our )?(?:newest|new|latest) (?:member of (?:our|the) team|team member|colleague)|new \w+ alert|just in|new in|just landed|new arrivals?|coming soon|(?:they're|it's|she's|he's|we're) (?:here|back|live|open))[^\p{L}]*$/iu;
/** A story cut short has at most so many sentences, and news is told by then. */
const most = 3;
/** From here on a draft is a story, told in paragraphs; one that lists things is told line by line at any length. */
const storyWords = 80;
const listRows = 2;
const briefWords = 12;
/** Of a list with fewer of its rows, and of a story with fewer of its sentences, what is left hangs in the air; numbers admit no gap. */
const keptOfList = 0.6;
const keptOfStory = 0.4;
/** What a row of a list begins with; an emoji only where the next row begins with one too. */
const mark =
  /^(?:(?:[→➡▪•·*–-]\uFE0F?|\d{1,2}[.)]|(?:year|week|day|step|part) \d+:)\s+|\d\uFE0F?\u20E3\s*)/iu;
const emojiMark = /^\p{ExtPict}\uFE0F?\s*/u;
/** A sentence that hangs on the one before it. */
const leaning =
  /^(?:you're not alone|so|and|but|or|then|anyway|either way|they|he|she|it|because|this|that|these|those|one)\b/i;

/** What needs a sentence before it: "We wrote about it.", "Now you can take it home." */
const dangling =
  /^\d[\d ]*(?:to|till|and|at|from|[–-]) |^(?:we|you|i|now|so)(?: \S+){1,4} (?:it|them)(?: \S+){0,2}\.$|^i hear (?:that|it|this)\b/i;

/** What only the sentence behind it explains. */
const pointing = /\bthe same (?:thing|question|problem)\b|^[\p{L}\d-]+ years ago today\W*$/iu;

/** When, of what was told before: "5 to 29 December at the Corn Exchange". */
const when = /^\d[\d ]*(?:to|till|and|at|from|[–-]) /i;

/** What these are for is to sell, row by row. */
export const selling: ReadonlySet<Occasion> = new Set(['discount', 'bait', 'contest', 'service']);
const onADay = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b\d{1,2}(?:[.:]\d\d)? ?[ap]m\b/i;

interface Telling extends Told {
  /** What it begins with as a row of a list: "→ ", "2. ". */
  bullet: string;
  /** It stands in a row of a list. */
  row: boolean;
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
    sells: selling.has(occasion),
    boast: reached || occasion === 'partnership' || occasion === 'award',
  };
  const { text } = reading;
  const all: Telling[] = [];
  const bullets = text.split('\n').map(bulletOf);
  const opening = reading.sentences[0]?.start;
  let keptBefore = true;
  let heralded = false;
  let opened = false;
  let pointed = false;
  let met: string | undefined;
  for (const { start, end } of wholeSentences(reading)) {
    const line = text.slice(0, start).split('\n').length;
    const bullet = bullets[line - 1] ?? '';
    const row = bullet !== '' && text.slice(start).startsWith(bullet) ? start + bullet.length : start;
    for (const said of betweenEmoji(text.slice(row, end))) {
      const piece =
        met === undefined
          ? said
          : said.replace(pronoun, (_, is: string | undefined) => `${met} ${is ?? 'is'}`);
      const known = piece !== said;
      met = meeting.exec(said)?.[1];
      const heralds = herald.test(piece);
      const telling = heralds
        ? null
        : tellingOf(piece, teller, { row: bullet !== '', first: start === opening });
      keptBefore = telling !== null && (known || keptBefore || !leaning.test(telling.text));
      const announces = heralded || telling?.announces === true;
      heralded = heralds;
      const headless = dangling.test(telling?.text ?? '') || (start > 0 && when.test(telling?.text ?? ''));
      if (telling === null || !keptBefore || (all.length === 0 && headless)) {
        if (pointed) all.pop();
        pointed = false;
        keptBefore &&= !headless;
        continue;
      }
      pointed = pointing.test(telling.text);
      opened ||= known || start === opening;
      const goesOn = all.at(-1)?.line === line;
      all.push({
        ...telling,
        announces,
        bullet: goesOn ? '' : bullet,
        row: bullet !== '',
        line,
        leads: /:[\s\p{ExtPict}\uFE0F]*$/u.test(piece),
      });
    }
  }
  const told = once(led(wholeLists(all, bullets)));
  const count = (those: readonly { text: string }[]) =>
    those.reduce((sum, each) => sum + words(each.text).length, 0);
  const much = count(told) >= keptOfStory * reading.words.length;
  // Without anything that happens, a whole sentence at least has to be left.
  const whole = told.some(({ text: each }) => words(each).length >= (/\d/.test(each) ? 3 : 5));
  const tells = (newsworthy.includes(occasion) || occasion === 'other') && (much || opened);
  if (!told.some(({ announces }) => announces) && !(whole && tells)) return null;
  // What an advert goes on with is the advert, unless it begins with news.
  const clear = judge({ ...draft, text: inParagraphs(told) }, brand).verdict === 'clear';
  const begins = newsworthy.includes(occasion) || told.slice(0, most).some(({ announces }) => announces);
  if (!clear && !begins && judge(draft, brand).verdict === 'strong') return null;
  // Of a prize nothing is news but when and where people meet for it.
  if (occasion === 'contest' && !(opened && told.some(({ text: each }) => onADay.test(each)))) return null;
  const links = reading.links.filter((each) => !reading.emails.some((email) => overlaps(email, each)));
  const story =
    reading.words.length > storyWords || told.filter(({ bullet }) => bullet !== '').length >= listRows;
  // A row without its list says nothing.
  const alone = told.filter(({ row, leads }) => !row && !leads);
  const uncalled = (those: readonly Telling[]) => those.filter(({ contact }) => !contact);
  const full = [told, uncalled(told), ...(clear ? [] : calmer(told, teller)), alone, uncalled(alone)];
  const news = alone.filter(
    ({ announces, text: each }, index) => index === 0 || (announces && !/\balso\b/i.test(each)),
  );
  // What is said in a few words needs the next sentence to say what of it.
  const brief = (count(news) >= briefWords ? news : alone.slice(0, 2))
    .filter((each, index, those) => {
      const before = those[index - 1];
      return index === 0 || !leaning.test(each.text) || told[told.indexOf(each) - 1] === before;
    })
    .slice(0, most);
  const shorter = (those: readonly Telling[]) =>
    those.map((_, dropped) => those.slice(0, those.length - dropped));
  const cuts = story
    ? [much ? full : [], shorter(brief)]
    : [[...full, ...shorter(uncalled(alone)), ...shorter(brief)]];
  return {
    cuts: cuts
      .map((those, shortened) => {
        const some = those.map(finished).filter(({ length }) => length > 0);
        return [...new Set(some.map(shortened ? inOneLine : inParagraphs))];
      })
      .filter(({ length }) => length > 0),
    links: [...new Set(links.map((each) => each.text))],
    story,
  };
}

/** Who is introduced in a sentence that says no more. */
const meeting =
  /^[^\p{L}]*(?:meet|introducing|say hello to) (\p{Lu}\p{L}+(?: (?:and |& )?\p{Lu}\p{L}+){0,3})[^\p{L}]*$/iu;
const pronoun = /^(?:He|She|It|They)(?:'s| (is|are|was|has|came|joined))\b/;

/** What only points on to what is not told any more is not told either. */
const finished = (told: readonly Telling[]) =>
  told.filter(({ text }, index) => index < told.length - 1 || !pointing.test(text));

/** "We're hiring. We are looking for a barista in Leeds." says it twice. */
const once = (told: readonly Telling[]) =>
  told.filter(
    ({ text }, index) =>
      !(/^We(?:'re| are) hiring\.$/.test(text) && looking.test(told[index + 1]?.text ?? '')),
  );
const looking = /\b(?:looking for|hiring|recruiting|need|seeking)\b/i;

/** Without the lines that led to what is gone. */
const led = (told: readonly Telling[]) =>
  told.filter(({ leads, line }, index) => {
    const next = told[index + 1];
    return !leads || (next !== undefined && next.line - line <= 2);
  });

/** What is left when, one after the other, the sentences go in which most is found; it begins as it began. */
function calmer(told: readonly Telling[], { draft, brand }: Teller): Telling[][] {
  const worst = told
    .slice(1)
    .filter(({ line, row }) => !row && !told.some((each) => each.leads && each.line === line))
    .map((each) => ({ each, score: judge({ ...draft, text: each.text }, brand).score }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ each }) => each);
  // What follows in its paragraph speaks of it.
  const gone = (each: Telling, many: number) =>
    worst
      .slice(0, many)
      .some((other) => each.line === other.line && told.indexOf(each) >= told.indexOf(other));
  return worst.map((_, index) => told.filter((each) => !gone(each, index + 1)));
}

const unfinished =
  /(?:[.!?][)"”]|\b\p{L}\.\p{L}\.|\b(?:ep|vol|pt|ft|in|no|vs|approx|inc|ltd|co|corp|dept|est|incl|excl|max|appt|mins?|hrs?|sat|sun|mon|tues?|weds?|thurs?|fri|jan|feb|aug|sept?|oct|nov|dec)\.)$/iu;

/** "By 10 a.m. and", "(with permission!) so": small letters go on with the sentence. */
function wholeSentences({ text, sentences }: Reading): Span[] {
  return sentences.reduce<Span[]>((found, { start, end }) => {
    const last = found.at(-1);
    const before = last && text.slice(last.start, last.end);
    const goesOn =
      before !== undefined &&
      ((unfinished.test(before) && /^ ?(?:\p{Ll}|\d+\b)/u.test(text.slice(start))) ||
        (title.test(before) &&
          dated.test(text.slice(start)) &&
          !text.slice(last?.end, start).includes('\n')));
    return last && goesOn ? [...found.slice(0, -1), { start: last.start, end }] : [...found, { start, end }];
  }, []);
}

/** "Candle making workshop 🕯️ Saturday 8 February": what it is and when are told in one breath. */
const title = /^[^.!?:,]{4,60}(?<=[\p{L}\d]) ?\p{ExtPict}\uFE0F?$/u;
const dated =
  /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|^\d{1,2}(?:st|nd|rd|th)? \p{Lu}/iu;

/** An emoji before a capital or a number stands where a full stop could. */
function betweenEmoji(draft: string): string[] {
  const sentence = draft.replace(/(?<=[\p{L}\d]) ?\p{ExtPict}\uFE0F? (?=\S)/u, (mark, at: number) =>
    dated.test(draft.slice(at + mark.length)) ? ', ' : mark,
  );
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

const inOneLine = (told: readonly Telling[]) => told.map(({ text }) => text).join(' ');

/** On lines of their own as in the draft, with a blank line where it had one. */
function inParagraphs(told: readonly Telling[]): string {
  return told.reduce((story, { text, bullet, line }, index) => {
    const before = told[index - 1];
    const gap =
      before === undefined
        ? ''
        : line === before.line
          ? ' '
          : line === before.line + 1 || (bullet !== '' && before.row)
            ? '\n'
            : '\n\n';
    const opened = bullet !== '' && before?.leads ? story.replace(/\.$/, ':') : story;
    return opened + gap + bullet + text;
  }, '');
}
