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
    .replaceAll(
      /\p{Extended_Pictographic}(?:\u200D\p{Extended_Pictographic}|[\p{M}\p{Emoji_Modifier}])*/gu,
      '\u25CF',
    );
}

/** Gives every name and number of a page another one, the same each time, so that what was equal stays equal and what differed differs. */
export class Disguise {
  readonly #names = new Map<string, string>();

  /** Another word or number in place of a token of an address or an attribute. */
  of(token: string): string {
    const known = this.#names.get(token);
    if (known !== undefined) return known;
    const name = this.#fresh(token);
    this.#names.set(token, name);
    return name;
  }

  #fresh(token: string): string {
    const count = this.#names.size + 1;
    if (/^\d+$/.test(token)) return String(count).padStart(token.length, '7');
    const prefix = /^pfbid/.exec(token)?.[0] ?? 'x';
    return `${prefix}${count}`;
  }
}

/** Whether a run of letters names a part of a page: each word of it does, as `tweetText` is written of `tweet` and `text`. */
export function isVocabulary(run: string): boolean {
  const words = run.replaceAll(/(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, ' ').split(' ');
  return words.every((word) => vocabulary.has(word.toLowerCase())) || vocabulary.has(run.toLowerCase());
}
