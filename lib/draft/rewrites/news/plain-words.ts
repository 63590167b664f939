import { subjects } from '../../subjects/common';
import { headOf } from '../../topic/heads';
import { families } from '@/lib/profile/family';
import { singularOf } from '@/lib/text/plural';

let plainWords: ReadonlySet<string> | undefined;

/**
 * Whether a word in small letters is an everyday one and no name: one that our subjects and questions use, or the name of a kind of thing. They are some thousands,
 * gathered when the first is asked about.
 */
export function isPlainWord(word: string): boolean {
  plainWords ??= new Set(
    subjects.flatMap(({ says, asks }) => [
      // What is looked for holds abbreviations too, none of them long.
      ...says.flatMap((text) => text.match(/(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu) ?? []),
      ...families
        .flatMap((family) => asks[family] ?? [])
        .flatMap((text) => text.match(/(?<= )\p{Ll}{3,}/gu) ?? []),
    ]),
  );
  return plainWords.has(word) || plainWords.has(singularOf(word)) || headOf(word) !== undefined;
}
