import { alliance, allied } from './alliance';
import { announced, hereIs } from './here-is';
import { announcing, honoured, proud, raw, type Mending } from './row';
import { achieving, doing, done } from './verb-forms';
import { coreOf, withArticle } from '@/lib/text/article';
import { isPlural } from '@/lib/text/plural';

const meeting = '(?:meet|introducing|say hello to|(?:please )?welcome(?: to)?)';

/** What is announced, introduced or reached without a feeling in front of it. */
export const announcements: readonly Mending[] = [
  [
    raw`(?:what an?|it (?:was|has been) (?:such )?an?) (?:\w+ )?(?:honou?r|pleasure|privilege|joy|delight) to (${doing}|${achieving}) (.+)`,
    (verb, what) => `We ${done(verb.toLowerCase())} ${what}`,
  ],
  [raw`happy (\d+\w*|\w+th|first|second|third) (birthday|anniversary) to us\b.*`, 'It is our $1 $2'],
  [
    raw`(?:(?:we |i )?(?:just )?can(?:'t|not) wait to|(?:we(?:'re| are) |i'm )?(?:really |so )?looking forward to) (?:see|meet|welcome|host)(?:ing)? (?:you|everyone)(?: all)? (at|in|on) (.+)`,
    'We will be $1 $2',
  ],
  [
    raw`([^,]{2,40}?) (?:(?:is|are|was|were) )?${proud} to (?:be|have been) (${honoured}) (.+)`,
    '$1 {has} been $2 $3',
  ],
  [
    raw`(.{2,160}?) (is|are) ${proud} ${announcing} (?:an?|its|their|our|the) ${alliance}`,
    (who, is, kind, ally, brings) => `${who} ${is} partnering with ${allied(kind, ally, brings)}`,
  ],
  [
    raw`(?:(?:that's|that is|this is|which is) why )?[^,]{2,60}? (?:is|are) ${proud} to (?:announce|introduce|launch|unveil|reveal|present|release) (?:the (?:launch|release) of )?(?!the (?:opening|appointment|promotion|inauguration|retirement)\b)((?:our|its|their|the|an?) .+)`,
    (what) => announced(what.replace(/^(?:its|their) /i, 'our ')),
  ],
  [raw`([^,]{2,40}?) (is|are) ${proud} to be ((?:an?|the|one|part) .+)`, '$1 $2 $3'],
  [
    raw`([^,]{2,90}?) (?:is|are) ${proud} ${announcing} that (?:it|they|he|she) ((?:has|have|is|are|will) .+)`,
    '$1 $2',
  ],
  // "Meet Bruno, our new barista" says who it is; "Meet the Aero 2, the lightest scooter ever" only that it is there.
  [raw`${meeting} ([^,:–—]{2,40})[,:–—] ?((?:our|an?|the \S+'s first) .+)`, '$1 {is} $2'],
  [
    raw`${meeting} ([^,:–—]{2,40})[,:–—] ?(?:the|your|one) (.+)`,
    (who, what) =>
      /\b(?:\w{3,}est|most|first|only|ultimate|perfect)\b/i.test(what) || isPlural(coreOf(what))
        ? hereIs(who)
        : `${who} is ${withArticle(what)}`,
  ],
  [
    raw`now (flying|booking|serving|shipping|delivering|hiring|accepting|offering|stocking|enrolling|recruiting|open (?:in|at|on))\b([^:]*)`,
    'We are now $1$2',
  ],
  [raw`((?:new|now) (?:in|on|from|at|this|taking|hiring|serving|stocking|showing)\b[^:]{0,30}: ?.+)`, '$1'],
  [raw`(?:new|new in|just landed|out now|now available)[:!] ?((?!(?:our|the|my) )\p{L}.+)`, 'New: $1'],
  [
    raw`(?:back by popular demand|back in stock|they're back|it's back|we're back)[:!,–—-]+ ?((?:our|the) .+)`,
    '$1 {is} back',
  ],
  [raw`(?:introducing|announcing|presenting|unveiling|meet) ([^:]{2,40}): because\b.+`, hereIs],
  [
    raw`(?:introducing|announcing|presenting|unveiling|say hello to|meet(?= (?:our|the|an?|your|my) )(?!.*,? (?:see|try|explore|taste|feed|hear|enjoy)\b)(?! the (?:team|makers|crew|people|family|artists|faces))|new in(?=:)|new(?=[:!])|just landed|out (?:now|today)|now (?:live|available)(?! (?:in|at|on|from|to|for)\b))[:!,]? (?!.*\b(?:is|are|has|have|just|landed|will)\b)([\p{L}\p{N}].*)`,
    (what) => announced(what.replace(/^your /i, 'our ')),
  ],
];
