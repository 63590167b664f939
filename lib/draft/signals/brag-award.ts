import { sentenceAt } from '../reading';
import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const count = String.raw`(\d[\d,.]*( ?(k|m|bn|million|thousand|billion))?\+?|(half )?an? million|one million)`;
const crowd =
  '(followers|subscribers|customers|users|downloads|members|(github )?stars|reviews|orders|clients|sign-?ups|businesses|trees|meals|transactions)';
const pattern = phrases([
  `(we|i)('ve| have|'re| are)? (just |also |officially |again |now )*(won|scooped|bagged|been (named|voted|awarded|ranked|crowned|shortlisted|nominated|certified))|(took|taking|take) home (the|a|not)`,
  `(named|ranked|voted|rated|crowned) ((as|among|in|one of|an?|the|to) ){0,2}(\\d{4} )?(top|best|leaders?|#_|no|number|1st|2nd|finalists?|most|global)`,
  `(named|awarded|receives?|received|wins?|winning|won|given) (_ ){0,6}?(awards?|troph_|prize|medal|gold|honou?rs?)|(award|prize)~win_|(recipients?|winners?|finalists?) (of|for|at|in) (the|an?|this|#)|shortlisted|honou?ree|\\d{4} finalist`,
  `9 under 9|(great|best) place to work|employer (award|of the year)|of the year (by|for|award)`,
  `(hit|hits|hitting|reached|passed|crossed|celebrat_|planted|delivered|served|processed) (over |more than |nearly )?${count} _|${count} (happy |loyal )${crowd}|\\d[\\d,.]*(k|m|[,.]000\\+?) ${crowd}`,
  `(raised|closed|secured) (an? |our |over )?[$£€₹]\\d[\\d.,]* ?(m|k|bn|million|billion)?|series [a-e]( funding| round)?|funding round`,
  `(five|5|4\\.\\d)~?stars?|(another|more) (happy|satisfied) _|fastest~growing|(market|industry|category|world|global) leaders?|leading (provider|supplier|agency|brand|company|_ (agents?|firm|company|provider))`,
  `record~(breaking|year|quarter|month|sales|number)|(9|decades|over 9) (_ )?years'? (of )?(experience|excellence|expertise|heritage)`,
  `(our|the) (ceo|founder|chief _ officer|managing director|president),? (_ ){1,3}?(shares?|shared|speaks|spoke|talks|explains)`,
  `(official|proud|headline|platinum|gold) (_ )?(sponsors?|partners?)|sponsor(s|ing|ship)? (of )?(the|an?|#_|\\d{4})`,
]);
const others = /\b(?:congrat\w*|well done|bravo|hats off|kudos)\b/i;
const ours = /\b(?:we|our|us|i|my)\b/i;

export const bragAward: Signal = {
  id: 'brag-award',
  why: 'Praise of yourself leaves readers nothing to add.',
  weight: 2,
  find: (reading) =>
    spansOf(reading.text, pattern).filter(({ start }) => {
      const { sentence } = sentenceAt(reading, start);
      const said = reading.text.slice(sentence.start, sentence.end);
      return !(others.test(said) && !ours.test(said));
    }),
};
