import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const us =
  /(?<![\w#@])(?:(?:we|ours?|us)(?:'\w+)?|nosotr[oa]s|nuestr[oa]s?|nos|hemos|somos|estamos|tenemos)(?!\w)(?: [a-zà-ÿ]+)?/gi;
const reader =
  /(?<![\w#@])(?:you(?:rs?|'(?:re|ve|ll))?|y'all|u|ur|tú|ti|tus?|te|os|vosotr[oa]s|vuestr[oa]s?|usted(?:es)?)(?!\w)|\?/i;
/** Fewer than one "we" in this many words is a story, not a monologue. */
const wordsPerUs = 16;

export const weMonologue: Signal = {
  id: 'we-monologue',
  why: 'It is all "we": there is no place in it for the reader.',
  weight: 1,
  cap: 2.5,
  supporting: true,
  find: ({ text, words }) => {
    if (reader.test(text)) return [];
    const spans = spansOf(text, us).filter(({ start }) => text.slice(start, start + 2) !== 'US');
    if (spans.length * wordsPerUs < words.length) return [];
    return spans.map(({ start, end }, index) => ({ start, end, weight: index === 0 ? 1 : 0.5 }));
  },
};
