import { isPlural } from './plural';

const vowelSound =
  /^(?:[aeio]|un(?!i|iq)|u(?!ni|s[aei])|hour|honest|heir|mba\b|mot\b|suv\b|lcd\b|led\b|hr\b)/i;
/** Vowel letters that are spoken with a consonant first. */
const consonantSound = /^(?:one\b|once|eu)/i;
/** "An MRI scan", "an SEO audit": letters spoken one by one. */
const spelledU = /^U(?:\p{Lu}|\d)/u;
const spelled = /^[FHLMNRSX](?:\p{Lu}|\d)/u;

/** "a", or "an" where the word is spoken with a vowel first. */
export const withArticle = (phrase: string) =>
  (vowelSound.test(phrase) && !consonantSound.test(phrase) && !spelledU.test(phrase)) || spelled.test(phrase)
    ? `an ${phrase}`
    : `a ${phrase}`;

/** The noun phrase before what is told of it: "app" of an "app for tutors". */
export const coreOf = (phrase: string) =>
  phrase.split(/\s+(?:for|with|between|to|that|which|from|in|on|of|at|by|–|-)\s+|[,:]/)[0] ?? phrase;

/** With "a" or "an", unless it is several things. */
export const articled = (phrase: string) => (isPlural(coreOf(phrase)) ? phrase : withArticle(phrase));

/** A phrase with the article that the text gives it: whoever asked for "a headphone hole" did not ask for "headphone hole". */
export function asNamed(phrase: string, text: string): string {
  const before = text.slice(0, Math.max(0, text.toLowerCase().indexOf(phrase.toLowerCase())));
  return `${/\b(?:an?|the) $/i.exec(before)?.[0].toLowerCase() ?? ''}${phrase}`;
}
