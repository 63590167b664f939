import { orders, phrases } from './match';
import type { Signal } from './signal';
import { spansOf } from '@/lib/text/span';

const very =
  '(?:so |very |super |beyond |absolutely |incredibly |really |just |extremely |truly |also |all |more than |deeply )*';
const feelings =
  '(?:proud|excited|thrilled|delighted|honou?red|humbled|stoked|pumped|ecstatic|over the moon|buzzing|privileged|elated)';
const saying =
  '(?:announce|share|introduce|launch|unveil|reveal|present|say|report|welcome|confirm|offer|be (?:named|the|part|a|partnering|working|back|at|able|joining|featured|included|chosen)|have (?:been|won|joined|partnered|sponsored|attended)|join|partner|sponsor|support|bring|open|win|see)';
const felt = phrases([
  `(?:we|i)(?:'re| are|'m| am| is| were| was)? ${very}${feelings}(?: (?:and \\w+ )?(?:to|that|about|for|of|by))`,
  `${very}(?:happy|pleased|glad) to ${saying}`,
]);
const openingFelt = phrases([`${very}${feelings}(?: (?:to|that|about|for|of|by)|(?= ?[.!,🏆]))`]);
const opener = phrases([
  `introducing|announcing|unveiling|presenting|coming soon|out now|new (?:in|arrivals?|drop)|big news|exciting news|it's (?:finally )?(?:here|official|live|back|a wrap)|the wait is over|just (?:launched|landed|dropped|announced|released|in)|now (?:live|open|streaming|playing|flying|in store)|save the date|meet (?:our|the|your new)|say hello to|get ready (?:for|to)|time to celebrate|calling all|back (?:by popular demand|again|in stock)|(?:major|special|important) (?:announcement|update)|breaking`,
]);
const news = phrases([
  `(?:is|are) (?:finally|now|officially) (?:here|live|available|out|launching|open(?! (?:to|from|until|again|on|at) ))`,
  `(?:is|are) (?:here|live|out|launching)(?= ?(?:[!:🎉🚀👉🔥]|\\.(?!\\d)|now|today))`,
  `ha(?:s|ve) (?:finally |just |officially |now )?(?:landed|arrived|launched|dropped|gone live|hit the shelves)`,
  `we(?:'ve| have)? (?:just |recently |finally |now |also |officially |actually |proudly )*(?:launched|released|unveiled|partnered|published|rolled out|teamed up|rebranded|expanded)`,
  `(?:launch(?:es|ed|ing)?|unveil(?:s|ed|ing)?|announc(?:es|ed|ing)) (?:a|an|our|the|its|new|today|on|global|student|this|next)`,
  `(?:we're|we are|i'm|i am) (?:now )?(?:hiring|launching|growing|expanding|partnering|teaming up|unveiling|hosting|sponsoring|opening)`,
  `our (?:brand[- ]new|newest|latest|new) (?!members?|starters?|address|opening|hours)\\w+`,
  `(?:the|an?) (?:all|brand)[- ]new \\w+`,
  `(?:drops|drop|launches|lands|returns|premieres|debuts|arrives|opens) (?:this |on |next |exclusively )*(?:mon|tues|wednes|thurs|fri|satur|sun)day`,
  `(?:is|are) (?:hosting|sponsoring|supporting|partnering|recogni[sz]ed|proud|excited|delighted|thrilled|pleased|dropping)(?= )`,
  `so (?:we|i) (?:built|made|created|launched|wrote|designed)|we wrote about it|i've put (?:those|these|it|them) in`,
  `(?:strategic )?partnership with|in partnership with|joins? forces`,
  `(?:is|are|it's) back(?= ?(?:[!.,]|for|this|in))`,
  `merch|trailer|teaser|sneak peek|premiere`,
  `we(?:'ll| will) be (?:at|hosting|partnering|sharing|launching)`,
  `(?:we|you)'(?:re|ve) (?:at|live at|here at) (?:booth|stand|#|[A-Z]\\w+ 20)`,
  `(?:booth|stand) #?\\d+`,
  `join our (?:growing )?team`,
]);
const shoutedNew =
  /(?<![\w#])NEW(?: [A-Z]{3,}){0,3} ?[:!‼]|(?<![\w#])(?:NEW [A-Z]{4,} ALERT|BIG NEWS|OUT NOW|COMING SOON|LAUNCH(?:ING)?|LAUNCH DAY)\b|(?<=\bour )NEW\b/g;
/** Help and manners wear the same words. */
const manners =
  /^(?:we|i)?(?:'re|'m| are| am)? ?(?:\w+ )*?(?:proud|happy|delighted|glad|pleased|thrilled) (?:to (?:help|hear|see|say we)|of (?:you|him|her|them|this lot)|for (?:you|him|her|them|the)|that you)/i;

export const selfAnnounce: Signal = {
  id: 'self-announce',
  why: 'An announcement tells; a question on the same news gets answers.',
  weight: 2,
  find: ({ text }) =>
    [
      ...spansOf(text, felt),
      ...orders(text, openingFelt),
      ...orders(text, opener),
      ...spansOf(text, news),
      ...spansOf(text, shoutedNew),
    ].filter(({ start, end }) => !manners.test(text.slice(start, end + 12))),
};
