import { phrases } from './match';
import type { Signal } from './signal';

const boasts = phrases({
  en: `(we|i)('ve)? (just )?(won(?!')|(hit|crossed|passed) 9|been (named|voted|chosen|selected))|(named|ranked|voted|rated) ((among|an?|the) ){0,2}(\\d{4} )?(top|best|leaders?|#_|no\\.? ?9|number|most)|(award|prize)~win_|(shortlis|nomina)ted|finalists?|(named|awarded|receive[sd]?|wins?|winning|won|given) (_ ){0,6}?(awards?|prize|gold)|9 under 9|(great|best) place to work|9[\\d,.]*(k|\\+|,000) O(follower|customer|user|member|review|client)s|series [a-e]|(five|5|4\\.\\d)~?stars?|rated 4|fastest~growing|proud O(sponsors?|partners?)`,
  es: `hemos (ganado|sido _d[oa]s?)|premiad_|galard_|finalistas?|9[\\d.]* (clientes|seguidores|usuarios|años de)|confían en nosotros`,
});
/** Others are congratulated, and no colleague of ours. */
const others = /\b(?:congrat|well done|enhorabuena|felicidades)(?!.*\b(?:we|our|us|i|my|nuestr[oa]s?)\b)/i;
/** So far before the praise it may be said whose it is. */
const reach = 80;

export const bragAward: Signal = {
  id: 'brag-award',
  why: 'Praise of yourself leaves readers nothing to add.',
  weight: 2,
  find: (reading) =>
    boasts(reading).filter(
      ({ start, end }) => !others.test(reading.text.slice(Math.max(0, start - reach), end)),
    ),
};
