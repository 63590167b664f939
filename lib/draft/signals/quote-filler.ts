import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

// A whole quotation followed by a dash and a full name; a customer's first name ("– Tom & Priya") is a testimonial instead.
const quotation = /["“][^"“”\n]{15,260}["”]\s*[-–—~]+\s*(?:[A-Z][\w.'-]+ ){1,3}[A-Z][\w.'-]+/g;
const tags =
  /(?<![\w#])#(?:\w*motivation\w*|inspiration\w*|\w*inspirational|quotes?\w*|quoteoftheday|hustle\w*|mindset\w*|success|grind|goals|believe|nevergiveup|dreambig|positivevibes|goodvibes)(?!\w)/gi;
const slogans = phrases([
  `dream big|stay humble|work hard[,.]|never give up|believe in yourself|follow your dreams|chase your dreams|teamwork makes the dream work|hustle harder|good things come to those who|be the change|rise and grind|trust the process|dream\\. dare\\. do|make it happen`,
]);

export const quoteFiller: Signal = {
  id: 'quote-filler',
  why: "Somebody else's wise words say nothing about you or your readers.",
  weight: 2,
  find: ({ text }) => [...spansOf(text, quotation), ...spansOf(text, tags), ...spansOf(text, slogans)],
};
