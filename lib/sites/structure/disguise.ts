import { vocabulary } from './vocabulary';

/** Letters of other scripts are replaced within their script, so that direction and line breaking stay what they were. */
const letters: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Arabic}\p{Script=Syriac}]/u, '\u0633'],
  [/\p{Script=Hebrew}/u, '\u05E9'],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, '\u5B57'],
  [/\p{Lu}/u, 'X'],
];

/** The same number of letters, digits and pictures, and no word: punctuation and spaces stay. */
export function veiled(text: string): string {
  return text
    .replaceAll(/\p{L}\p{M}*/gu, (letter) => letters.find(([script]) => script.test(letter))?.[1] ?? 'x')
    .replaceAll(/\p{N}/gu, '0')
    .replaceAll(/\p{ExtPict}(?:\u200D\p{ExtPict}|[\p{M}\p{Emoji_Modifier}])*/gu, '\u25CF');
}

/** Gives every name and number of a page another one, the same each time, so that what was equal stays equal and what differed differs. */
export class Disguise {
  readonly #names = new Map<string, string>();
  readonly #isTaken: (name: string) => boolean;
  #count = 0;

  /** `isTaken` tells what the page itself says: no name that is given out is one of these. */
  constructor(isTaken: (name: string) => boolean) {
    this.#isTaken = isTaken;
  }

  /** Another word or number in place of a token of an address or an attribute. */
  of(token: string): string {
    const known = this.#names.get(token);
    if (known !== undefined) return known;
    let name = this.#next(token);
    while (this.#isTaken(name)) name = this.#next(token);
    this.#names.set(token, name);
    return name;
  }

  #next(token: string): string {
    this.#count += 1;
    if (/^\d+$/.test(token)) return String(this.#count).padStart(token.length, '7');
    const prefix = /^pfbid/.exec(token)?.[0] ?? 'x';
    return `${prefix}${this.#count}`;
  }
}

/** Whether a run of letters names a part of a page: each word of it does, as `tweetText` is written of `tweet` and `text`. */
export function isVocabulary(run: string): boolean {
  return (
    vocabulary.has(run.toLowerCase()) || wordsIn(run).every((word) => vocabulary.has(word.toLowerCase()))
  );
}

/** A number, or a long mixture that nobody speaks: a hash, or an id in base 64, whose letters make words of hardly a letter each. */
export function isOpaque(name: string): boolean {
  if (/^\p{N}+$/u.test(name)) return true;
  if (name.length < 8) return false;
  return /[\p{N}+=]/u.test(name) || name.length / wordsIn(name).length < 3.5;
}

function wordsIn(run: string): string[] {
  return run.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u);
}
