import { phrases } from './match';
import type { Signal } from './signal';

// A superlative counts with the noun it praises and the crowd it beats: "the biggest problem" praises nothing.
const strong = phrases([
  `game~?chang(ers?|ing)|(world|best|market|industry)~(class|in~class|leading|first)|world's (first|best|most|only|_est)|state~of~the~art|cutting~edge|next~gen_|revolution(ary|i[sz]_)|must-have|best~(selling|ever|loved)|top~(rated|notch|quality)`,
  `un(beatable|paralleled|rivall?ed|matched|missable|forgettable|believable|stoppable)|(#|no\\.? ?|number )(1|one)( _)?(?= (in|choice|agency|company|brand|platform|tool|app|_ in) )|like (never before|no other)|second to none|(to the )?next level|seriously (addictive|good|delicious)|irresistibl[ey]|mouth-?watering|super-?fast|effortless(ly)?|seamless(ly)?`,
  `super-?charge|sky-?rocket|10x|(transform|elevate|revamp|upgrade|unleash|unlock|streamline) (your|the|their|how)|(limitless|endless) (possibilities|potential|opportunities)|you'll love|something (special|for everyone)|perfect gift`,
  `(most _|best|_[^r\\W]est) (_ ){0,3}?(in (town|the (world|country|uk|us|city|business|region|county))|on (the (market|planet)|earth)|ever(?! (had|seen)))|(the )?best (place|way|price|choice|gift|deal|app|tool|agency) (to|for|in|you)|our (_est|most _) (_ )?(ever|yet|collection|range|_ just)`,
  `iconic|exclusive(ly)?|ultimate|epic|_-(dropping|blowing|stopping|changing)|award~winning|never (looked|felt) so _|loved by|viral`,
]);
// Praise that is warm of others and cheap of oneself: it weighs less, and only before our own things.
const fine =
  '(amazing|incredible|stunning|gorgeous|fantastic|brilliant|delicious|perfect|premium|luxury|powerful|innovative|unique|wonderful|fabulous)';
const praise = phrases([
  `(our|my|the new|these|new) (_ ){0,2}?(${fine}|talented|passionate|beautiful)`,
  `${fine} (new )?(deals?|collection|range|offers?|products?|features?|prizes?|menu|designs?|experience|gifts?)`,
  `(crunchy|crispy|creamy|silky|buttery|juicy|comfy),? (_,? )?(and )?_`,
  `(perfect|ideal) for (any|every|your|all|gifts?)`,
]);
const thanks = /\b(?:thank|thanks to|love)\s+(?:\w+\s+)?$/i;

export const hype: Signal = {
  id: 'hype',
  why: 'Big words about yourself sound like every other advert.',
  weight: 2,
  cap: 4,
  find: (reading) => [
    ...strong(reading),
    ...praise(reading)
      .filter(({ start }) => !thanks.test(reading.text.slice(Math.max(0, start - 16), start)))
      .map(({ start, end }) => ({ start, end, weight: 1.5 })),
  ],
};
