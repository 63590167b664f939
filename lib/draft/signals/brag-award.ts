import { sentenceAt } from '../reading';
import { phrases } from './match';
import type { Signal } from './signal';

const count = String.raw`(\d[\d,.]*( ?(k|m|bn|million|thousand|billion))?\+?|(half )?an? million|one million)`;
const crowd =
  '(followers|subscribers|customers|users|downloads|members|(github )?stars|reviews|clients|sign-?ups|businesses|meals)';
const boasts = phrases([
  `(we|i)('ve| have|'re| are)? (just |also |officially |again |now )*(won|scooped|bagged|been (named|voted|awarded|ranked|crowned|shortlisted|nominated|certified)|helped (over )?9)`,
  `(named|ranked|voted|rated|crowned) ((as|among|in|one of|an?|the|to) ){0,2}(\\d{4} )?(top|best|leaders?|#_|no|number|1st|2nd|finalists?|most|global)|(award|prize)~win_|(recipients?|winners?|finalists?) (of|for|at|in) (the|an?|this|#)|shortlisted|honou?ree|\\d{4} finalist`,
  `(named|awarded|receives?|received|wins?|winning|won|given) (_ ){0,6}?(awards?|troph_|prize|medal|gold|honou?rs?)|9 under 9|(great|best) place to work|of the year (by|for|award)`,
  `(hit|hits|hitting|reached|passed|crossed|celebrat_|planted|delivered|served|processed) (over |more than |nearly )?${count} _|${count} (happy |loyal )${crowd}|\\d[\\d,.]*(k|m|[,.]000\\+?) ${crowd}|9\\+ (_ )?${crowd}`,
  `(raised|closed|secured) (an? |our |over )?[$£€₹]\\d[\\d.,]* ?(m|k|bn|million|billion)?|series [a-e]( funding| round)?|(five|5|4\\.\\d)~?stars?|fastest~growing|(market|industry|category) leaders?|leading (provider|supplier|agency|brand|company|_ (agents?|firm|company|provider))`,
  `(9|decades|over 9) (_ )?years'? (of )?(experience|excellence|expertise|heritage)|(official|proud|headline) (_ )?(sponsors?|partners?)|sponsor(s|ing|ship)? (of )?(the|an?|#_|\\d{4})|our (clients|customers) (_ )?(love|save|see|say|trust|ship|get)`,
]);
const others = /\b(?:congrat\w*|well done|bravo|hats off|kudos)\b/i;
const ours = /\b(?:we|our|us|i|my)\b/i;

export const bragAward: Signal = {
  id: 'brag-award',
  why: 'Praise of yourself leaves readers nothing to add.',
  weight: 2,
  find: (reading) =>
    boasts(reading).filter(({ start }) => {
      const sentence = sentenceAt(reading, start);
      const said = reading.text.slice(sentence.start, sentence.end);
      return !(others.test(said) && !ours.test(said));
    }),
};
