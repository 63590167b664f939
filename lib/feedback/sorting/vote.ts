import { familyOf, type Asked } from './asked';
import { singularOf } from '@/lib/text/plural';
import { emoji, sentences } from '@/lib/text/segments';

/** One thing a question gave to choose from. */
interface Option {
  /** What a vote for it is reported as: its own words, or its letter where the question names it by one. */
  name: string;
  words: string;
}

const looked = 1_000;

// ─── What there was to choose from ───

const label = String.raw`\(?(?:[A-Fa-f]|[1-6])\s?[).:=-]`;
const lettered = new RegExp(
  String.raw`(?:^|[\s(,;:/])\(?([A-Fa-f]|[1-6])\s?[).:=-]\s*([^\n?]+?)(?=\s*(?:[,;/]|\bor\b|\bo\b|\bvs\.?)?\s*${label}\s|[?\n]|$)`,
  'g',
);
const listed =
  /(?:^|[.!?:;]\s+|\n|\s[-–—]\s)([^.!?:;\n]*?,?\s(?:or|vs\.?|versus|o)\s[^.!?:;\n]*)(?=[?.!:;\n]|$)/gi;
const between = /,\s*(?:or\s|o\s)?|\s(?:or|vs\.?|versus|o)\s/i;

/** As given, or as far as the question's own words tell. None where it is no choice. */
export function optionsOf(asked: Asked): Option[] {
  if (asked.options && asked.options.length > 0)
    return asked.options.map((words) => ({ name: words, words }));
  if (familyOf(asked) !== 'choice') return [];
  const question = asked.question.slice(0, looked);
  const named = [...question.matchAll(lettered)].map(([, name = '', words = '']) => ({
    name: name.toUpperCase(),
    words: words.replace(/\s+(?:or|o|vs\.?)$/i, '').trim(),
  }));
  if (named.length > 1) return named;
  for (const [, list = ''] of question.matchAll(listed)) {
    const parts = list
      .split(between)
      .map(bare)
      .filter((part) => part !== '');
    if (parts.length > 2 && /^(?:which|what|who|where|when|how|if|qué|cuál)\b/i.test(parts[0] ?? ''))
      parts.shift();
    if (parts.length > 1) return cut(parts).map((words) => ({ name: words, words }));
  }
  return [];
}

/** Without marks, articles, emoji and asides around it. */
const bare = (words: string) =>
  words
    .replaceAll(/\([^)]*\)?/g, '')
    .replace(/^[^\p{L}\p{N}£$€]+|[^\p{L}\p{N}%]+$/gu, '')
    .replace(/^(?:an?|the|el|la|los|las|una?)\s/i, '');

/** "Should the case be metal | plastic | cork for your mat" is metal, plastic, cork: the ends of a list carry the sentence with them. */
function cut(parts: string[]): string[] {
  const [first = '', ...rest] = parts;
  const last = rest.at(-1) ?? '';
  const length = (part: string) => part.split(' ').length;
  const inner = rest.slice(0, -1);
  const tail = / (?:for|in|on|at|as|with|next|this|first|to|please|para|en)\b.*$/i;
  const shortest = Math.min(...[first, ...inner].map(length));
  const end = length(last) > shortest + 1 ? bare(last.replace(tail, '')) : last;
  const most = Math.max(length(end), ...inner.map(length));
  const leading = /^.*\b(?:should|would|do|can|could|prefer|want|like|is|are|be|next|we|you)\b\s*/i;
  if (length(first) <= most + 1 || !leading.test(first)) return [first, ...inner, end];
  const led = bare(first.replace(leading, ''));
  const start = length(led) > most + 1 ? led.split(' ').slice(-most).join(' ') : led;
  return [start, ...inner, end];
}

// ─── What the answer takes ───

const plain = (text: string) =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll(/[’‘]/gu, "'").toLowerCase();
const wordPattern = /[\p{L}\p{N}](?:[\p{L}\p{N}]|[.:](?=\p{N}))*/gu;
const little = new Set(
  'a an the of to for in on at and or with your our my we you it is are be i this that one more as by from el la los las un una de en y o con por para'.split(
    ' ',
  ),
);

const leadIn = String.raw`(?:(?:i|we|i'd|we'd|i'll|my|me|it|it's|its|has|to|be|gotta|is|a|for|goes|vote|votes?|voting|voto|team|cover|option|opcion|number|no\.|choose|pick|go|going|with|prefer|say|take|choice|definitely|defo?|deffo|probably|always|100%|the|la|el|por|para|mi|yo|uh+|um+|oh|ooh+|hmm+|ok|yes|yep|please|all)[\s,.!]+)*`;
/** Whoever changes his mind says so, and means what comes after. */
const second = /^.*\b(?:no,? wait|actually|but no,|scratch that|on second thoughts?|sorry,)/isu;
const weighing =
  /^[^\p{L}]*(?:both|either|neither|none|nothing|all of|los dos|las dos|ambos|ambas|ningun[oa]|me da igual)\b|\b(?:can't decide|cannot decide|undecided|no preference|don't mind which)\b/u;
const asksBack =
  /^[^\p{L}]*(?:why|what|when|where|who|how|will|is|are|do|does|did|can|could|would|has|have|any|que|cuando|donde|como|hay)\b.*\?[^\p{L}]*$/u;
const toFriend = /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+,? \p{Ll}.*\byou(?:r|'d)?\b/u;
const refused =
  /\b(?:not|no|never|anything but|hate|except|over|instead of|rather than|than|isn't|against|enough|skip|lose|drop|bin|ni)\s+(?:the\s+|a\s+|any\s+|more\s+|el\s+|la\s+|with\s+|for\s+)*$/;
const places = [
  'first|former|1st|one|primer[oa]?|left',
  'second|latter|2nd|two|segund[oa]',
  'third|3rd|three|tercer[oa]?',
  'fourth|4th|four|cuart[oa]',
].map((words) => placed(words));
const middle = placed('middle');
const lastPlace = placed('last|right|ultim[oa]');

function placed(words: string): RegExp {
  return new RegExp(
    String.raw`^[^\p{L}\p{N}]*${leadIn}(?:${words})(?: (?:one|option|opcion|if|please|for|because|as)\b|[^\p{L}\p{N}]*$|[.,!])|\b(?:the|la|el|option|opcion|number) (?:${words})(?: one\b| option\b|[^\p{L}\p{N}]*$|[.,!](?!\d))`,
    'u',
  );
}

const letterFirst = new RegExp(
  String.raw`^[^\p{L}\p{N}]*${leadIn}\(?([a-f]|[1-6])(?=[^\p{L}\p{N}']*$|\s*[)!,.:;\-–—](?!\d)|(?:\s+[a-f]\b)+|\s+(?:please|pls|plz|all|for|because|bc|cos|coz|as|but|every|100|definitely|since|obviously|would|is|only|if|and|so|obvs|por|porque|x+)\b|\s*[^\p{L}\p{N}\s'])`,
  'u',
);
const letterNamed =
  /\b(?:vote|voting|team|cover|option|opcion|go(?:ing)? (?:with|for)|pick|choose|choice is)\s+(?:for\s+)?\(?([a-f]|[1-6])\b(?!')/;
const letterAlone = /(?:^|[\s(])([B-F])(?=[\s,.!?)]|$)/;

/** The option that an answer takes: by its letter, number or place, its emoji, or the words that tell it from the others. Null is no vote. */
export function voteOf(text: string, asked: Asked): Option | null {
  const options = optionsOf(asked);
  if (options.length < 2) return null;
  const words = text
    .slice(0, looked)
    .replace(/^(?:@\S+\s+)+/, '')
    .replace(second, '')
    .trim();
  const said = plain(words);
  if (weighing.test(said)) return null;
  return (
    byLetter(words, said, options, asked) ??
    byPlace(said, options) ??
    byEmoji(words, options, asked) ??
    byWords(words, said, options, asked)
  );
}

function byLetter(text: string, said: string, options: readonly Option[], asked: Asked): Option | null {
  const first = letterFirst.exec(said)?.[1];
  const isChoice =
    first !== undefined && /^\s*(?:or|and|&|\/|o|y)\s+\(?(?:[a-f]|[1-6])\b/.test(said.split(first)[1] ?? '');
  if (isChoice) return null;
  const alone = /\b[A-Fa-f]\)/.test(asked.question) || options.some(({ name }) => / ?\bB$/.test(name));
  const letter =
    first ?? letterNamed.exec(said)?.[1] ?? (alone ? letterAlone.exec(text)?.[1]?.toLowerCase() : undefined);
  if (letter !== undefined) {
    const own = options.find(({ name }) => plain(name).split(' ').at(-1) === letter);
    const place = /\d/.test(letter) ? Number(letter) - 1 : (letter.codePointAt(0) ?? 0) - 97;
    return own ?? options[place] ?? null;
  }
  if (!/^\p{L}[^\p{L}]*$/u.test(said)) return null;
  const initial = options.filter(({ words }) => plain(words).startsWith(said[0] ?? ' '));
  return (initial.length === 1 && initial[0]) || null;
}

function byPlace(said: string, options: readonly Option[]): Option | null {
  if (options.length === 3 && middle.test(said)) return options[1] ?? null;
  if (lastPlace.test(said)) return options.at(-1) ?? null;
  const found = places.findIndex((place) => place.test(said));
  return options[found] ?? null;
}

/** By the emoji that the question puts beside an option. */
function byEmoji(text: string, options: readonly Option[], { question }: Asked): Option | null {
  const beside = new Map<string, Option>();
  for (const { start, end } of emoji(question)) {
    const after = plain(question.slice(end, end + looked)).replace(/^\W*(?:for )?/, '');
    const option = options.find(({ words }) => after.startsWith(plain(words)));
    if (option) beside.set(question.slice(start, end), option);
  }
  const chosen = new Set(emoji(text).flatMap(({ start, end }) => beside.get(text.slice(start, end)) ?? []));
  const [only] = chosen;
  return chosen.size === 1 && only ? only : null;
}

function byWords(text: string, said: string, options: readonly Option[], asked: Asked): Option | null {
  if (toFriend.test(text)) return null;
  const telling = distinctive(options, asked);
  for (const { start, end } of sentences(said)) {
    const sentence = said.slice(start, end);
    if (asksBack.test(sentence)) continue;
    const found = options.flatMap((option, index) => {
      const at = mentionOf(sentence, telling[index] ?? new Set());
      return at === null ? [] : [{ option, at, refused: refused.test(sentence.slice(0, at)) }];
    });
    const [first, next] = found.filter((mention) => !mention.refused).sort((a, b) => a.at - b.at);
    if (
      first &&
      next &&
      /^[\p{L}\p{N}']+ (?:or|and|&|o|y) (?:the |a )?$/u.test(sentence.slice(first.at, next.at))
    )
      return null;
    if (first) return first.option;
    if (found.length === 1 && options.length === 2)
      return options.find((option) => option !== found[0]?.option) ?? null;
  }
  return null;
}

/** The words that tell one option from the others, with what the question says of it in brackets. */
function distinctive(options: readonly Option[], { question }: Asked): Set<string>[] {
  const stems = options.map(({ words }) => {
    const at = question.toLowerCase().indexOf(words.toLowerCase());
    const aside = at < 0 ? '' : (/^\s*\(([^)]*)\)/.exec(question.slice(at + words.length))?.[1] ?? '');
    return stemsOf(`${words} ${aside}`).filter((stem) => !little.has(stem));
  });
  return stems.map(
    (own, index) =>
      new Set(own.filter((stem) => !stems.some((other, at) => at !== index && other.includes(stem)))),
  );
}

const stemsOf = (text: string) => [...plain(text).matchAll(wordPattern)].map(([word]) => singularOf(word));

/** Where the first of the words stands, whole or shortened as people do ("Tues", "week" for "weekly"). */
function mentionOf(said: string, stems: ReadonlySet<string>): number | null {
  for (const match of said.matchAll(wordPattern)) {
    const word = singularOf(match[0]);
    if (stems.has(word)) return match.index;
    for (const stem of stems) {
      const short = Math.min(word.length, stem.length);
      const long = Math.max(word.length, stem.length);
      if ((short >= 4 && long - short <= 4) || (short >= 3 && stem.endsWith('day'))) {
        if (stem.startsWith(word) || (short >= 4 && word.startsWith(stem))) return match.index;
      }
    }
  }
  return null;
}
