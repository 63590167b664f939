import { orders, phrases } from './match';
import type { Signal } from './signal';

const act = '(like|share|follow|comment|rt|retweet|repost|subscribe)';
const ordered = orders({
  en: `tag (an?|your|someone|9|who|them|us)|${act}( this| us)?(,? (and|&) |, ?)(${act}|tag|win)|${act} if|double~tap|comment (["'“][^"'”\\n]{1,20}["'”]|yes|below)|follow me`,
  es: `etiqueta a _|dale (me gusta|like|rt)|comparte (y|para)`,
});
const offered = phrases({
  en: `giveaway|to enter(?=[:,.!])|(chance|enter) to win|win(ning)? (an?|one of|9(?!-)|two|tickets|prizes|the)(?! (award|contract|case|game|race))|(one|9|a) lucky|winners? (drawn|announced)|agree\\?`,
  es: `sorte(o|amos)|para participar|y? ?gana(r|s)? (una?|9|tu) _`,
});
/** Asking for an idea, with a prize for it, is the kind of contest that listens. */
const asksForIdeas =
  /\b(?:ideas?|suggest\w*|what should we|(?:name|design) (?:it|him|her|our|the)|sugerencias?)\b/i;
const crowding = new RegExp(String.raw`\b(?:tag|etiqueta|${act})\b`, 'i');
/** "We win a lot of work this way" promises nobody a prize. */
const aboutUs = /\b(?:we|i|they|s?he|who|team|to|and)\s+(?:\w+\s+)?$/i;

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
