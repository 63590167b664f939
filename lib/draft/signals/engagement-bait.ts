import { orders, phrases } from './match';
import type { Signal } from './signal';

const act = '(like|share|follow|comment|rt|retweet|repost|subscribe)';
const ordered = orders({
  en: `tag (an?|your|someone|\\d|two|three|who|them|us|friends)( _)?|${act}( this( post)?| us| me)?(,? (and|&|\\+|/) |, ?)(${act}|tag|tell us who|for a chance|win)|${act} (if|this(?= ?(post|[.!]|$)))|double~tap|comment (["'“][^"'”\\n]{1,20}["'”]|yes|below|sold|your pick)|follow me`,
  es: `etiqueta a _|dale (me gusta|like|rt)|(comenta|comparte|síguenos) (y|para|est[ea]) _`,
});
const offered = phrases({
  en: `giveaway|to enter(?=[:,.!])|(chance|enter|entered|comment|share|tag|play) to win|in with a chance|win(ning)? (an?|one of|9(?!-)|two|your|tickets|prizes|big|the)(?! (award|bid|case|contract|match|game|point|race|election))|(one|9|a) lucky _|winners? (drawn|announced|chosen|picked)|agree\\?`,
  es: `sorte(o|amos)|para participar|y? ?gana(r|s)? (una?|9|tu) _`,
});
/** Asking for an idea, with a prize for it, is the kind of contest that listens. */
const asksForIdeas =
  /\b(?:ideas?|suggest\w*|what should we|(?:name|design) (?:it|him|her|our|the)|sugerencias?)\b/i;
const crowding = /\b(?:tag|like|share|follow|repost|retweet|rt|etiqueta|comparte)\b/i;
/** "We win a lot of work this way" promises nobody a prize. */
const aboutUs = /\b(?:we|i|they|he|she|who|team|to|and|companies)\s+(?:\w+\s+)?$/i;

export const engagementBait: Signal = {
  id: 'engagement-bait',
  why: 'Asking for likes and tags brings numbers, not words.',
  weight: 3,
  inReplies: true,
  find: (reading) => {
    const { text } = reading;
    if (asksForIdeas.test(text) && !crowding.test(text)) return [];
    return [
      ...ordered(reading),
      ...offered(reading).filter(
        ({ start }) =>
          !/^win/i.test(text.slice(start, start + 3)) ||
          !aboutUs.test(text.slice(Math.max(0, start - 24), start)),
      ),
    ];
  },
};
