import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const ordered = phrases([
  `tag (?:a|an|your|someone|somebody|\\d|two|three|who|them|us|that|the|friends|& share)(?: \\w+)?`,
  `(?:like|share|follow|comment|rt|retweet|repost|subscribe)(?:(?: this(?: post)?)?,? (?:us |me )?(?:and|&|\\+|/) |, ?)(?:like|share|follow|comment|tag|rt|retweet|repost|subscribe|tell us who|for a chance|win)`,
  `(?:share|like|follow|rt|retweet|repost|comment) (?:this (?:post )?|us |me |below |now )?(?:to (?:win|enter|be in)|for (?:a|your) chance)`,
  `(?:retweet|rt|repost|share) (?:if|this)`,
  `like (?:this post|if you|for)|like this(?= ?(?:[.!]|$|and|&))`,
  `double[- ]tap`,
  `comment (?:["'“][^"'”\\n]{1,20}["'”]|yes|below to|sold|your pick|an emoji|a \\p{L}+ emoji|\\w+ below)`,
  `drop (?:a|an|your|some) (?:\\S{1,4}(?= )|emoji|comment|like|heart|follow|🔥)`,
  `(?:smash|hit) (?:that|the) (?:like|follow|subscribe|🔔|bell|button)`,
  `follow (?:me|us) (?:for (?:more|daily)|\\+|and|&|here|to)`,
  `(?:tell us|show us) who you'd take`,
  `put it on your #\\w+|use #\\w+ to win`,
]);
const offered = phrases([
  `(?:giveaway|competition|prize draw)(?: time| alert)?`,
  `to (?:enter|be in with a chance)(?=[:,.! ])|how to enter`,
  `(?:chance|enter|entered|comment|share|tag|play) to win|in with a chance`,
  `(?:win|winning) (?:a|an|one of|\\d+|two|your|tickets|prizes|big|the)(?! (?:award|bid|case|contract|match|game|point|race|election))`,
  `(?:one|\\d+|a) lucky (?:winner|follower|person|reader|customer|fan)s?`,
  `double your chances?|(?:additional|extra|bonus) entr(?:y|ies)|winners? (?:drawn|announced|chosen|picked)`,
  `who's with (?:me|us)`,
  `agree\\?(?: 👇)?`,
]);
/** Asking for an idea, with a prize for it, is the kind of contest that listens. */
const asksForIdeas =
  /\b(?:ideas?|suggestions?|suggest|what should we|name (?:it|him|her|our|the)|design (?:it|our|the))\b/i;
const crowding = /\b(?:tag|like|share|follow|repost|retweet|rt)\b/i;
/** "We win a lot of work this way" tells about us; it promises nobody a prize. */
const aboutUs = /\b(?:we|i|they|he|she|who|team|to|and|companies)\s+(?:\w+\s+)?$/i;

export const engagementBait: Signal = {
  id: 'engagement-bait',
  why: 'Begging for likes, tags and shares brings numbers and no words.',
  weight: 3,
  inReplies: true,
  find: ({ text }) => {
    if (asksForIdeas.test(text) && !crowding.test(text)) return [];
    return [
      ...orders(text, ordered),
      ...spansOf(text, offered).filter(
        ({ start }) =>
          !/^win/i.test(text.slice(start, start + 3)) ||
          !aboutUs.test(text.slice(Math.max(0, start - 24), start)),
      ),
    ];
  },
};
