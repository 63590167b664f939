import { sentenceAt } from '../reading';
import { phrases } from './match';
import type { Signal } from './signal';

const boasts = phrases({
  en: `(we|i)('ve)? (just )?(won(?!')|(hit|crossed|passed) 9( million|[\\d,k]*)|been (named|voted|awarded|ranked|shortlisted|chosen|selected))|(named|ranked|voted|rated|crowned) ((as|among|in|one of|an?|the|to) ){0,2}(\\d{4} )?(top|best|leaders?|#_|no(\\.? ?9)?|number|most)|(award|prize)~win_|(shortlis|nomina)ted|finalists?|(named|awarded|receives?|received|wins?|winning|won|given) (_ ){0,6}?(awards?|troph_|prize|medal|gold|honou?rs?)|9 under 9|(great|best) place to work|9[\\d,.]*(k|\\+|,000) O(followers|subscribers|customers|users|downloads|members|reviews|clients)|series [a-e]|(five|5|4\\.\\d)~?stars?|rated 4(\\.9)?|fastest~growing|9 Oyears'? (of )?(experience|excellence|expertise)|(official|proud|headline) O(sponsors?|partners?)`,
  es: `hemos (ganado|sido _d[oa]s?)|premiad_|galard_|finalistas?|9[\\d.]* (clientes|seguidores|usuarios|años de)|confían en nosotros`,
});
const others = /\b(?:congrat\w*|well done|bravo|hats off|kudos|enhorabuena|felicidades)\b/i;
const ours = /\b(?:we|our|us|i|my|hemos|nuestr[oa]s?|nos)\b/i;

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
