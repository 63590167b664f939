import { tellsHow } from './calls';
import { money, price, when } from './facts';
import { headline, seeking } from './happening';
import type { Teller, Told } from './telling';
import { judgedAs } from '../judging';
import { capital } from '@/lib/text/capital';
import { links, words } from '@/lib/text/segments';

/** A piece of the draft as it is told, and where it stood. */
export interface Telling extends Told {
  /** What it begins with as a row of a list: "→ ", "2. ". */
  bullet: string;
  /** It stands in a row of a list. */
  row: boolean;
  /** Its line in the draft. */
  line: number;
  /** It leads to what follows, by a colon. */
  leads: boolean;
  /** Which piece of the draft it is told for; what only comes with a piece, as its link does, has none of its own. */
  piece?: number;
}

/** A story cut short has at most so many sentences. */
const most = 3;
/** Fewer words say nothing by themselves, so many need nothing behind them. */
const briefWords = 8;
const enough = 20;
/** Of a list with fewer of its rows what is left hangs in the air; numbers admit no gap. */
const keptOfList = 0.6;
const leaning =
  /^(?:\(|(?:first|second)(?:ly| of all)?,|(?:(?:great|good|perfect|same here|neither|nor)(?=,| \w)(?!\s\w+ (?:is|are|was|were|has|have)\b)|in practice|not any ?more|now (?:it|they) can\b(?=\W*$)|once (?:at|by|in)|you're not alone|of course|only (?:till|until)|you (?:will|can|do|are)(?=[.!]|$)|you do (?:need|have to)|we (?:do|did|are|were|have|can|will)(?=[,.!]|$)|so|and|but|or|then|anyway|either way|they|he|she|it|his|her|their|yes really|because|(?:somebody|someone|everybody|nobody) .*\b(?:it|them)(?=[.!]?$)|if (?:not|so|you (?:aren't|don't|haven't|do|are|have))(?=,)|this(?! (?:\d|(?:\w+day|week|month|year|may|summer|winter)\b))|that|these|those|one|ours|any (?:left|of (?:it|them|these))|(?:after|since) (?:this|that|then)|(?:us|me) too|none of (?:this|it)|probably|(?:ok(?:ay)?, )?not quite)\b|in \S+\.$|[$£€₹]\d[\d.,]*(?: (?:all in|only|each|flat|in total))?(?:[.,]|$)|(?:\S+ ){1,2}(?:it|'?em|them|that (?:answer|question|one|is|was))\b|.*\b(?:get|give|send|find|bring) (?:you |us |them )?one (?:in|to|for|by)\b|(?:until|till) .{3,20}, (?:it|they|we|he|she) (?:did|was|were|had|could)(?: not|n't)\b)/i;

/** Whether a sentence hangs on the one before it; "Brook IT" is a name. */
export const leans = (text: string) => leaning.test(text.replace(/ IT\b/, ''));

/** What only the sentence behind it explains. */
export const pointing =
  /\bthe same (?:thing|question|problem)\b|\bis about (?:much |far )?more than \p{L}+\W*$|^[\p{L}\d-]+ years ago today\W*$/iu;

/** Without what hangs in the air: rows of broken lists, and lines that led to what is gone. */
export const holding = (all: readonly Telling[], bullets: readonly string[]) =>
  once(led(wholeLists(all, bullets)));

export const wordsIn = (told: readonly Telling[]) =>
  told.reduce((sum, { text }) => sum + words(text).length, 0);

/** What is told at full length, and what may stand in for it, the fullest first; `clear` reads as no advert as it is. */
export function fullCuts(told: readonly Telling[], teller: Teller, clear: boolean): string[] {
  const alone = standing(told);
  const others = clear ? [] : quieter(told, teller);
  return written(told, [told, uncalled(told), ...others, alone, uncalled(alone)], inParagraphs);
}

/** Everything that is told. */
export const wholeCut = (told: readonly Telling[]) => written(told, [told], inParagraphs);

/** Nothing but names and numbers, so many words after the first: "Pike & Daughter Heating, Leominster". */
export const named = (further: '*' | '+') =>
  String.raw`^(?:\p{Lu}\S*|\d\S*)(?:[ ,]+(?:\p{Lu}\S*|\d\S*|&|and|of|the|on|in|at|flr|floor|near|nr|opp|opposite|behind|next|to))${further}\W*$`;
/** Whose it is and where: "Fenn Physio, above the bank." */
export const whereabouts =
  /^\p{Lu}(?!.*\b(?:is|are|was|were|has|have|will|can)\b)[^.!?]{3,60}, (?:above|below|beside|next to|opposite|behind|near|nr|off|at|inside|in) [^.!?]{3,40}\W*$/u;
/** Where to bring what is asked for. */
export const dropping =
  /^(?:[Pp]lease )?(?:[Dd]rop|[Bb]ring|[Ll]eave|[Hh]and)\b[^.!?]* (?:at|to|in) (?:\p{Lu}|the |our |any )/u;
/** What nobody can do without: what it costs, when it is, whose it is and where. */
const isIndispensable = (text: string) =>
  [price, when, ownName, whereabouts, dropping].some((fact) => fact.test(text));
const ownName = new RegExp(named('*'), 'u');

/** What is told without what a reader can do without: one such sentence, the shortest first, or all of them. */
export function spareCuts(told: readonly Telling[]): string[] {
  const idle = told
    .slice(1)
    .filter(
      ({ row, leads, announces, contact, text }) =>
        !row && !leads && !announces && !contact && !tellsHow(text) && !isIndispensable(text),
    );
  const less = [...idle.map((one) => spared(told, [one])), spared(told, idle)];
  return written(
    told,
    less.toSorted((a, b) => wordsIn(b) - wordsIn(a)),
    inParagraphs,
  );
}

/** What is told with one sentence less each time. */
export const shorterCuts = (told: readonly Telling[]) =>
  written(told, shorter(uncalled(standing(told))), inParagraphs);

/** What leads a piece of news on from the story before it. */
const onward = /^(?:(?:so|but|and|that's why|which is why|this is why),? )+(?=\p{L})/iu;

/** When, for how much, how many: what a reader has to know. */
const isFact = (text: string) => /\d/.test(text) || when.test(text);
const titleWords = 12;
/** What is new, said so that nothing need stand before it. */
const launches =
  /\b(?:we(?:'re| are|'ve| have)?|is|are|has|have) (?:just |now |also |finally )?(?:launch|releas|open|introduc|start|mov|hir|runn?|host|hold|add)(?:e[sd]?|s|ed|ing)?\b|\bbuilt \p{Lu}\S*,/u;
/** A cut that keeps more is none. */
const mostOfStory = 0.8;

/** Where the news begins that a short cut begins with, or nowhere: with `late` however much of a story comes first. */
function beginsAt(told: readonly Telling[], late: boolean): number | null {
  const at = told.findIndex(heads);
  const news = told[at];
  if (news === undefined || news.leads || leans(news.text.replace(onward, ''))) return null;
  // A short line in front of it is its title.
  const title = at === 1 && told[0] && !told[0].leads && words(told[0].text).length <= titleWords;
  // What else begins further down speaks of what stood before it.
  if (at > Number(title) && !launches.test(news.text)) return null;
  if (!late && at > told.length / 2) return null;
  return title ? 0 : at;
}

/** Those paragraphs that hold facts, a way to get in touch or a list, each whole. */
function factual(told: readonly Telling[]): Telling[] {
  const listed = (line: number) => told.some((each) => each.row && each.line === line);
  return told.filter(({ line, row, leads }) => {
    const paragraph = told.filter((each) => each.line === line);
    const [first] = paragraph;
    if (row || leads) return leads ? listed(line + 1) || listed(line + 2) : true;
    if (first === undefined || leans(first.text)) return false;
    return paragraph.some(
      ({ text, contact }) => contact || tellsHow(text) || isFact(text) || links(text).length > 0,
    );
  });
}

/** A story cut short by paragraphs: the one with the news, the one behind it where the news is one short sentence, and all that hold facts. */
export function storyCuts(told: readonly Telling[]): string[] {
  const from = beginsAt(told, false);
  const at = told.findIndex(heads);
  const news = told[at];
  if (from === null || news === undefined) return [];
  const paragraph = (line: number | undefined) => told.filter((each) => each.line === line);
  const alone = paragraph(news.line).length === 1 && words(begun(news).text).length < enough;
  const behind = paragraph(told[at + 1]?.line).filter(({ row, leads }) => !row && !leads);
  const opening = [
    ...told.slice(from, at),
    ...paragraph(news.line),
    ...(alone && behind.length < most ? behind : []),
  ];
  const kept = new Set([...opening, ...factual(told.slice(from))]);
  const cut = told.filter((each) => kept.has(each)).map((each) => (each === news ? begun(each) : each));
  return wordsIn(cut) >= briefWords && wordsIn(cut) <= mostOfStory * wordsIn(told)
    ? written(cut, [cut], inParagraphs)
    : [];
}

const begun = (news: Telling): Telling => ({ ...news, text: capital(news.text.replace(onward, '')) });

/** Cut short to what it announces and what stands right behind it, and to the first of these alone; with `late` however much of a story comes first. */
export function briefCuts(told: readonly Telling[], late: boolean): string[] {
  const from = beginsAt(told, late);
  const at = told.findIndex(heads);
  const [news, ...rest] = told.slice(at, at + most);
  if (from === null || news === undefined) return [];
  // A sentence alone takes the paragraph behind it along.
  const goesOn =
    rest[0]?.line === news.line
      ? news.line
      : words(begun(news).text).length < enough
        ? rest[0]?.line
        : undefined;
  const end = rest.findIndex(
    ({ row, leads, contact, line, text }) => row || leads || contact || line !== goesOn || text.endsWith('?'),
  );
  const brief = [...told.slice(from, at), begun(news), ...(end === -1 ? rest : rest.slice(0, end))];
  // Without how to take part an invitation is none.
  const behind = factual(told.slice(from + brief.length));
  if (wordsIn(brief) < briefWords || behind.some(({ contact, text }) => contact || tellsHow(text))) return [];
  return written(
    brief,
    shorter(brief).filter((those) => wordsIn(those) >= briefWords),
    (those) => those.map((each) => each.text).join(' '),
  );
}

/** What the news is, where it is said in so many words. */
export const heads = ({ announces, row, text }: Telling) =>
  announces && !row && headline.test(text) && !/\byou(?:'re| are| were)\b/i.test(text);

/** A row without its list says nothing. */
const standing = (told: readonly Telling[]) => told.filter(({ row, leads }) => !row && !leads);
const uncalled = (told: readonly Telling[]) =>
  spared(
    told,
    told.filter(({ contact }) => contact),
  );
const shorter = (told: readonly Telling[]) => told.map((_, dropped) => told.slice(0, told.length - dropped));

/** Cuts as they are written; one that has lost what is announced tells something else. */
function written(
  told: readonly Telling[],
  cuts: readonly (readonly Telling[])[],
  write: (told: readonly Telling[]) => string,
): string[] {
  const news = told.find(heads);
  const whole = cuts.map(finished).filter((cut) => cut.length > 0 && (!news || cut.includes(news)));
  return [...new Set(whole.map(write))];
}

/** What only points on to what is not told any more is not told either. */
const finished = (told: readonly Telling[]) =>
  led(told).filter(({ text }, index, those) => index < those.length - 1 || !pointing.test(text));

/** So many sentences further on somebody is still just being looked for. */
const soon = 3;
/** "We're hiring. We are looking for a barista in Leeds." says it twice. */
const once = (told: readonly Telling[]) =>
  told.filter(
    ({ text }, index) =>
      !(
        /^We(?:'re| are) hiring\.$/.test(text) &&
        told.slice(index + 1, index + 1 + soon).some((each) => seeking.test(each.text))
      ),
  );

/** Without the lines that led to what is gone. */
const led = (told: readonly Telling[]) =>
  told.filter(({ leads, line }, index) => {
    const next = told[index + 1];
    return !leads || (next !== undefined && next.line - line <= 2);
  });

/** What may stand in for what sells, the fullest first: without its questions, and then without what sells most. */
export const quieter = (told: readonly Telling[], teller: Teller): Telling[][] => {
  const unasked = spared(
    told,
    told.filter(({ text }) => text.endsWith('?')),
  );
  return [unasked, ...calmer(unasked, teller)];
};

/** So many of the sentences in which most is found may go, so many at once. */
const mostSelling = 4;
const mostGone = 3;

/** What is left when some of the sentences go in which most is found, the fullest first; it begins as it began. */
function calmer(told: readonly Telling[], { draft, brand }: Teller): Telling[][] {
  const worst = told
    .slice(1)
    .filter(
      (each) => !each.row && !heads(each) && !told.some(({ leads, line }) => leads && line === each.line),
    )
    .map((each) => ({ each, score: judgedAs(each.text, { draft, brand }).score }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostSelling)
    .map(({ each }) => each);
  const needed = (some: readonly Telling[]) =>
    some.filter(({ announces, text }) => announces || tellsHow(text));
  // What is announced goes last, and how to take part.
  return someOf(worst, mostGone)
    .toSorted((a, b) => needed(a).length - needed(b).length || wordsIn(a) - wordsIn(b))
    .map((dropped) => spared(told, dropped));
}

/** Every choice of one or more items, of at most so many. */
function someOf<Item>([first, ...rest]: readonly Item[], most: number): Item[][] {
  if (first === undefined || most === 0) return [];
  return [[first], ...someOf(rest, most - 1).map((some) => [first, ...some]), ...someOf(rest, most)];
}

/** "Two hours, and a lock to take home. £18, 16 places.": what several words in front of it do not cost the whole does. */
const isPriceOfAll = (text: string, before: string) =>
  /^[$£€₹]\d/.test(text) && words(before).length > pricedWords && !money.test(before);
const pricedWords = 6;

/** Without some of its sentences, and without those that hang on them. */
export function spared(told: readonly Telling[], dropped: readonly Telling[]): Telling[] {
  let gone = false;
  const left = told.map((each, index) => {
    const before = told[index - 1]?.text ?? '';
    gone = dropped.includes(each) || (gone && leans(each.text) && !isPriceOfAll(each.text, before));
    return !gone;
  });
  return told.filter(({ text }, index) => left[index] && (left[index + 1] !== false || !pointing.test(text)));
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

const isLink = (text: string) => links(text).some(({ end }) => end === text.length);

/** A line without a mark at its end stays so. */
const lineEnd = (line: string, last: Telling | undefined) =>
  last?.unmarked ? line.replace(/\.$/, '') : line;

/** On lines of their own as in the draft, with a blank line where it had one. */
export function inParagraphs(told: readonly Telling[]): string {
  const story = told.reduce((story, { text, bullet, line }, index) => {
    const before = told[index - 1];
    const gap =
      before === undefined
        ? ''
        : line === before.line && !isLink(text) && !isLink(before.text)
          ? ' '
          : line <= before.line + 1 || (bullet !== '' && before.row)
            ? '\n'
            : '\n\n';
    const opened = before?.leads ? story.replace(/\.$/, ':') : story;
    return (gap.includes('\n') ? lineEnd(opened, before) : opened) + gap + bullet + text;
  }, '');
  return story.includes('\n') ? lineEnd(story, told.at(-1)) : story;
}
