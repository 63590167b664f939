import { withArticle } from '@/lib/text/article';

// Praise that can be lifted out of a sentence without hurting it.
const flattering = String.raw`world's (?:first|most \w+|\w+est)|revolutionary|award[- ]winning|best[- ]selling|bestselling|world[- ]class|best-in-class|state[- ]of[- ]the[- ]art|cutting[- ]edge|game[- ]changing|groundbreaking|legendary|amazing|incredible|ultimate|exclusive|stunning|gorgeous|fantastic|beautiful|brilliant|(?<!\b(?:and|or|night|shift|weekend|overtime|insurance|holiday) )premium|luxury|iconic|unbeatable|unparalleled|unrivalled|transformational|transformative|frictionless|must-have|innovative|exciting|awesome|epic|superfast|talented|(?<!^\P{L}*)leading(?! (?:the|a|our)\b)|top[- ]rated|strategic|long[- ]awaited|unforgettable|seamless|powerful|landmark|glorious|next-gen(?:eration)?|industry[- ]leading|fast[- ]growing|famous(?= \p{Ll})|delicious|(?<!(?:n't|not|no) (?:\p{L}+ )?an? )perfect(?! for\b)`;
const praise = new RegExp(
  String.raw`(?<!(?:\b(?:is|are|was|were|be|so|some|really|very|truly|seriously|does|do|did|doing)|'s|'re) )\b(?:(?:really|very|truly|seriously) )?(?:${flattering})\s+(?=[\p{L}\d])(?!(?:is|are|was|were|has|have|and|or|of|to|in|at|on|times|night|evening)\b)`,
  'giu',
);
/** "An exclusive, jargon-free webinar". */
const praiseAmongOthers = new RegExp(
  String.raw`(?<=\b(?:an?|our|the|your|this) )(?:${flattering}), (?=(?:\p{Ll}|\p{Lu}{2,}-)[\p{L}-]+ \p{L})`,
  'gu',
);
/** "We are the leading maker of kilns": without praise we are one of them. */
const theLeading =
  /(?<=\b(?:am|are|is|be|as|been|'re|'m|become) )the (?:world's |country's |nation's )?(?:leading|foremost|premier|top) (\p{L}+)(?= (?:of|for|in|on)\b)/giu;
/** "Premium dry fruit" may be what a box is called, where no sentence begins with it. */
const isName = (word: string, at: number, whole: string) =>
  /^\p{Lu}\p{Ll}/u.test(word) && /[\p{L},;:)] $/u.test(whole.slice(0, at));
/** "Brilliant engineers." would be "Engineers." */
const isLone = (at: number, rest: string) => at === 0 && /^\S+$/.test(rest);

/** What praises by itself, and what is left of it. */
const lifted: readonly (readonly [RegExp, string])[] = [
  [
    /(?<!, (?:the|an?|our) (?:[\p{L}-]+ )?\p{L}+),? (?:that|which) (?:(?:will|(?:is|are) set to|promises? to|aims? to) )?(?:revolution|transform|redefin|reimagin)\w* [^.,!?]*/giu,
    '',
  ],
  // "Training the next generation of potters" trains new ones.
  [
    /(?<=\b(?:train|support|inspire|educate|teach|develop|prepare)(?:ing|s)? )the next generation of (?:our )?/giu,
    'new ',
  ],
  [/\bthe next generation of (?:our )?/giu, ''],
  [/\bempower(s|ing|ed)?\b(?= [^,.;]{3,50}? to \p{Ll})/gu, 'help$1'],
  [
    /, an? (?:[\p{L}-]+ ){0,2}(?:step|milestone|chapter) (?:in|on|towards) our (?:journey|mission|story)\b[^.!?,]*/giu,
    '',
  ],
  [/\b(?:brand|all)[- ]new\b/giu, 'new'],
  [/\b(new \w+) alert\b/giu, '$1'],
  [/\bthe (?:amazing|brilliant|fantastic|incredible|legendary|awesome|talented) (?=\p{Lu}\p{Ll}+\b)/gu, ''],
];

/** What a sentence says without praise; the articles in front of it are left as they were. */
export const unpraised = (text: string) =>
  lifted
    .reduce((said, [praised, instead]) => said.replaceAll(praised, instead), text)
    .replaceAll(theLeading, (_, what: string) => withArticle(what))
    .replaceAll(praiseAmongOthers, '')
    .replaceAll(praise, (praised, at: number, whole: string) =>
      isName(praised, at, whole) || isLone(at, whole.slice(praised.length)) ? praised : '',
    );
