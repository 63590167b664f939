import type { Signal } from './signal';
import { contains, spansOf, type Span } from '@/lib/text/span';

const us =
  /(?<![\w#@])(?:(?:we|ours?|us)(?:'\w+)?|nosotr[oa]s|nuestr[oa]s?|nos|hemos|somos|estamos|tenemos)(?!\w)/gi;
const reader =
  /(?<![\w#@])(?:you(?:rs?|'\w+)?|y'all|u|ur|tú|ti|tus?|te|os|vosotr[oa]s|vuestr[oa]s?|usted(?:es)?)(?!\w)|\?/i;
/** Fewer than one "we" in this many words is a story, not a monologue. */
const wordsPerUs = 16;

export const weMonologue: Signal = {
  id: 'we-monologue',
  why: 'It is all "we", with no place for the reader.',
  weight: 1,
  cap: 2.5,
  supporting: true,
  find: ({ text, words, sentences }) => {
    if (reader.test(text)) return [];
    const spans = spansOf(text, us).filter(({ start }) => text.slice(start, start + 2) !== 'US');
    if (spans.length * wordsPerUs < words.length) return [];
    const held = (sentence: Span) => spans.filter((span) => contains(sentence, span)).length;
    const [fullest] = sentences.toSorted((a, b) => held(b) - held(a));
    return spans.map((span, index) => ({ ...span, whole: fullest, weight: index === 0 ? 1 : 0.5 }));
  },
};
