import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

// A whole quotation, a dash and a full name; a customer's first name ("– Tom & Priya") or a newspaper's makes it praise instead.
const quotation = /["“][^"“”\n]{15,260}["”]\s*[-–—~]+\s*(?!The )(?:[A-Z](?:\.|[\w'-]*) ){1,3}[A-Z][\w'-]+/g;
const tags = /(?<![\w#])#\w*(?:motiva|inspira|mindset)\w*/gi;
const slogans = phrases({
  en: `dream big|never give up|believe in yourself`,
  es: `nunca te rindas|cree en ti|el éxito (no )?es`,
});

export const quoteFiller: Signal = {
  id: 'quote-filler',
  why: 'Borrowed wisdom says nothing of you or your readers.',
  weight: 2,
  exact: true,
  find: (reading) => [
    ...spansOf(reading.text, quotation),
    ...spansOf(reading.text, tags),
    ...slogans(reading),
  ],
};
