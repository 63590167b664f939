import { phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const strong = phrases([
  `game[- ]?chang(?:er|ers|ing)`,
  `(?:world|best)[- ](?:class|in[- ]class|leading|beating|first|renowned)`,
  `world's (?:first|best|most|only|leading|greatest|\\w+est)`,
  `state[- ]of[- ]the[- ]art|cutting[- ]edge|next[- ]gen(?:eration)?|industry[- ](?:leading|first|ready)|market[- ]leading|first[- ]of[- ]its[- ]kind`,
  `revolutionary|revolutioni[sz](?:e|es|ing)|groundbreaking|ground-breaking|breakthrough technology`,
  `(?:un(?:beatable|paralleled|rivalled|rivaled|matched|missable|forgettable))`,
  `must[- ]have|best[- ](?:selling|ever|loved)|top[- ](?:rated|notch|quality)`,
  `(?:#|no\\.? ?|number )(?:1|one)(?: \\w+)?(?= (?:in|choice|destination|agency|company|brand|platform|tool|app|\\w+ in) )`,
  `(?:like|as) never before|like no other|second to none|to the next level|one of a kind`,
  `seriously (?:addictive|good|delicious|comfy)|deliciously|irresistibl[ey]|mouth-?watering|super-?fast|lightning[- ]fast|blazing(?:ly)? fast`,
  `supercharge|skyrocket|10x|turbocharge|level up|step up your|(?:give wings|add that|up your \\w+ game)`,
  `(?:transform|elevate|revamp|upgrade|ignite|unleash|unlock|maximi[sz]e|streamline|future-?proof|reimagin(?:e|es)) (?:your|the|their|how)`,
  `(?:limitless|endless|infinite) (?:possibilities|opportunities|potential)`,
  `(?:the )?(?:most \\w+|best|finest|greatest|smoothest|fastest|comfiest|greenest|lightest|softest|cheapest|coolest|hottest|tastiest|freshest|toughest|quietest|smartest|easiest|biggest) (?:\\w+ ){0,3}?(?:in (?:town|the (?:world|country|uk|us|city|business|region|county|universe)|[A-Z]\\w+)|on (?:the (?:market|planet)|earth)|ever|around|yet|available|money can buy)`,
  `(?:the )?best (?:place|way|price|choice|team|experience|partner|solution|gift|deal|app|tool|agency)`,
  `our (?:best|finest|biggest|fastest|most \\w+|\\w+est) (?:\\w+ )?(?:ever|yet|collection|sale|range|release|jeans|\\w+s just)`,
  `(?:iconic|legendary|exclusive|luxurious|unrivalled|ultimate|epic|unbelievable|jaw[- ]dropping|mind[- ]blowing|show[- ]?stopping|life[- ]changing|award[- ]winning|effortless|effortlessly|seamless|seamlessly|flawless|unstoppable|sensational|spectacular|phenomenal|action-packed)`,
  `(?:never looked so|never felt so|just got) (?:good|nice|right|better|easier|even better)`,
  `it's (?:fire|🔥|lit)|crushing it|killing it|slay(?:ing)?`,
  `zero (?:fluff|egos|noise|hassle)|no fluff`,
  `(?:loved|adored) by|viral|everyone's talking about|you've been waiting for|you asked for it`,
  `dream(?:s)? (?:come true|big|job|home)|is born|magic(?:al)? (?:moments|touch|happens)`,
]);
// Praise that is warm of others and cheap of oneself: it weighs only about our own things.
const praise = phrases([
  `(?:our|my|this|the new|these|new) (?:\\w+ ){0,2}?(?:amazing|incredible|stunning|gorgeous|fantastic|beautiful|brilliant|delicious|perfect|premium|luxury|powerful|innovative|unique|ultimate|wonderful|fabulous|talented|dedicated|passionate)`,
  `(?:amazing|incredible|stunning|gorgeous|fantastic|delicious|powerful|innovative|unforgettable|premium|luxury) (?:new )?(?:deals?|collection|range|offers?|savings|products?|features?|line-?up|prizes?|menu|designs?|experience|results|views|dog food)`,
  `(?:crunchy|crispy|creamy|silky|buttery|juicy|comfy|cosy|cozy),? (?:\\w+,? )?(?:and )?(?:wholesome|delicious|smooth|fresh|tender|soft|stylish)`,
  `(?:perfect|ideal) for (?:any|every|your|all|when|the|gifts?|summer|winter|those)`,
]);

export const hype: Signal = {
  id: 'hype',
  why: 'Big words about your own things sound like every other advert.',
  weight: 2,
  cap: 4,
  find: ({ text }) => [
    ...spansOf(text, strong),
    ...spansOf(text, praise)
      .filter(
        ({ start }) =>
          !/\b(?:thank|thanks to|love)\s+(?:\w+\s+)?$/i.test(text.slice(Math.max(0, start - 16), start)),
      )
      .map((span) => ({ ...span, weight: 1.5 })),
  ],
};
