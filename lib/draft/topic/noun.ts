import type { Topic } from '../draft';
import type { Reading } from '../reading';
import { classRead, headOf, isNounClass, type NounClass } from './heads';
import { escaped } from '@/lib/text/pattern';
import { isPlural, pluralOf, singularOf } from '@/lib/text/plural';

/** A phrase and what is needed to speak of it. */
export interface Noun {
  class: NounClass | 'unknown';
  /** The form for "… about X": the plural, or the phrase itself where it has none. */
  any: string;
  /** Whether `any` is a plural. */
  many: boolean;
  /** The singular, or null where the phrase has none that people use. */
  one: string | null;
  /** What it is a kind of, without what tells it from others: "cookie" for "pumpkin spice cookies". */
  kind: string;
}

/** "A", "each" and the like in front of it in the draft tell that a thing is counted. */
function counted(phrase: string, { lower }: Reading): boolean {
  return new RegExp(
    String.raw`\b(?:an?|each|every|another|one|first|next) (?:[\p{L}\p{N}'-]+ ){0,3}?${escaped(phrase.toLowerCase())}(?![\p{L}-])`,
    'u',
  ).test(lower);
}

/** Heads that name no kind of thing without what stands in front: "street food", "office furniture". */
const umbrella: ReadonlySet<string> = new Set(
  'food furniture storage lighting clothing footwear fashion decor supply product equipment gear insurance training'.split(
    ' ',
  ),
);

/** Words outside the classes that name one of many, whatever the draft says of them. */
const counts =
  /(?:\b(?:scheme|centre|center|round|walk|ride|fair|club|group|plan|kit|box|trip|raffle|draw|team|site|survey|tour|visit|grant|award|prize|party|match|network|hub|lab|library|park|farm|bridge|road|station|hall|building|factory|warehouse|office|college|university|branch|route|partnership|membership|subscription|campaign|project|system|sensor|panel|battery|bottle|label|programme|program|policy|plot|choir|band)|\p{L}{2,}ist)$/iu;

/** Kinds of which a word names one of many; of the others ("broth", "serum") only the draft can tell. */
const countable: ReadonlySet<string> = new Set(
  'wear shoe bag eatery home room appliance flower bike car device app course read event show stay trip transport pet house gift kids game job'.split(
    ' ',
  ),
);
/** Endings of words for a whole of things or for what is done: "architecture", "stoneware". */
const whole = /(?:ure|ing|ware|wear|ery|ism|ity)$/;

/** A capital that makes no name of what follows. */
const adjective =
  /^(?:Christmas|Easter|Halloween|English|French|Spanish|German|Italian|Welsh|Irish|Scottish|Dutch|Greek|Indian|Japanese) /;

/** How to speak of a topic. A name is never bent into a plural, and a word we do not know only where the draft counts it. */
export function nounOf(topic: Topic, reading: Reading): Noun {
  const { phrase } = topic;
  const head = headOf(phrase);
  const kind =
    topic.class !== undefined && isNounClass(topic.class) ? topic.class : (classRead(phrase) ?? 'unknown');
  const one = singularOf(phrase);
  const plural = isPlural(phrase);
  const named = /\p{Lu}\p{Ll}/u.test(phrase.replace(adjective, '').replaceAll(/\p{Lu}{2,}s(?!\p{L})/gu, ''));
  const uncounted = head
    ? head.mass
    : !plural &&
      !counts.test(phrase) &&
      !counted(phrase, reading) &&
      (!countable.has(kind) || whole.test(phrase));
  const bare = (words: string) => {
    const last = head ? words.split(' ').slice(-head.length).join(' ') : words;
    return umbrella.has(last) ? words : last;
  };
  if (named || uncounted || pluralOf(one) === one) {
    return { class: kind, any: phrase, many: plural && !named, one: null, kind: bare(phrase) };
  }
  return { class: kind, any: pluralOf(one), many: true, one, kind: bare(one) };
}
