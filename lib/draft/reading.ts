import type { Draft } from './draft';
import { shape } from './wording/shape';
import { terms, type Term } from './wording/terms';
import { languageOf, type Language } from '@/lib/text/language';
import { emails, hashtags, links, mentions, sentences, words, type Link } from '@/lib/text/segments';
import type { Span } from '@/lib/text/span';

/** A draft taken apart once, for every signal to look at. Offsets are those of the draft. */
export interface Reading {
  /** The draft with plain apostrophes and spaces: as long as the draft, so offsets hold. */
  text: string;
  /** The same with small letters for the capitals of western Europe. */
  lower: string;
  reply: boolean;
  language: Language;
  links: Link[];
  emails: Span[];
  hashtags: Span[];
  mentions: Span[];
  words: Span[];
  sentences: Span[];
  terms: Term[];
  shape: string[];
}

/** Longer drafts are read this far: ten times a long post, and still a few milliseconds. */
const readAtMost = 20_000;

export function read(draft: Draft): Reading {
  const text = draft.text
    .slice(0, readAtMost)
    .replaceAll(/[’‘ʼ]/g, "'")
    .replaceAll(/[\u00a0\u202f\u2009]/g, ' ');
  const lower = text.replaceAll(/[A-ZÀ-Þ]+/g, (capitals) => capitals.toLowerCase());
  const addresses = { links: links(text), emails: emails(text) };
  const said = sentences(text);
  return {
    text,
    lower,
    reply: draft.reply === true,
    language: languageOf(text),
    ...addresses,
    hashtags: hashtags(text),
    mentions: mentions(text),
    words: words(text),
    sentences: said,
    terms: terms(lower, [...addresses.links, ...addresses.emails]),
    shape: shape(text, said, addresses.links),
  };
}

/** Whether the rules for English may speak: also where there is too little to tell. */
export function isEnglish({ language }: Reading): boolean {
  return language === 'en' || language === 'unknown';
}

const joiner = /(?:^|[^\p{L}])(?:and|or|then|please|just|so|now|today|y|ya|ahora)\s+$/iu;
const opening = /[^\p{L}\p{N}\s'#@/%-]\s*$/u;

/** Whether the word at `index` opens a clause, as an order to the reader does: after a mark, an emoji, a line break, "and", or nothing. */
export function opensClause(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 24), index);
  return before.trim() === '' || opening.test(before) || /\n\s*$/.test(before) || joiner.test(before);
}
