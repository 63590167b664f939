import { isPlural } from './plural';

const vowelSound =
  /^(?:[aeio]|un(?!i|iq)|u(?!ni|s[aei])|hour|honest|heir|mba\b|mot\b|suv\b|lcd\b|led\b|hr\b)/i;
/** Vowel letters that are spoken with a consonant first. */
const consonantSound = /^(?:one\b|once|eu|ewe)/i;
/** "An MRI scan", "an SEO audit": letters spoken one by one. */
const spelledU = /^U(?:\p{Lu}|\d|-)/u;
const spelled = /^[FHLMNRSX](?:\p{Lu}|\d)/u;

const articleOf = (phrase: string) =>
  (vowelSound.test(phrase) && !consonantSound.test(phrase) && !spelledU.test(phrase)) || spelled.test(phrase)
    ? 'an'
    : 'a';

/** "a", or "an" where the word is spoken with a vowel first. */
export const withArticle = (phrase: string) => `${articleOf(phrase)} ${phrase}`;

/** What is left of a text where words were lifted out from behind their articles: "an exclusive tour" has become "an tour". What was written so stays. */
export const rearticled = (text: string, written: string) => {
  const before = written.toLowerCase();
  return text.replaceAll(/\b([Aa])n? (?=(\p{L}[\p{L}\d'’-]*))/gu, (article, a: string, word: string) => {
    if (before.includes(`${article}${word}`.toLowerCase())) return article;
    return `${a}${articleOf(word).slice(1)} `;
  });
};

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
