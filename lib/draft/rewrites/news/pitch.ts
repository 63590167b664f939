import { gladly } from './mending/gladly';

const oneOf = (rows: readonly string[]) => new RegExp(rows.join('|'), 'iu');
const alternatives = (text: string) => text.trim().split(/\s+/).join('|');

/** Praise by comparison: "the smoothest flat white in Leeds". */
export const superlative =
  /(?<!\b(?:on|about|behind|see|of) )\b(?:[Tt]he|[Oo]ur) (?:(?!worst|latest|newest|nearest|oldest|youngest)\w{3,}est|(?<!\d of the )best|most \w+)\b[^.]*\b(?:in (?:town|the \w+|\p{Lu}\w+)|(?<!(?:we've|we have|I've|I have) )ever|around|yet|possible|you)\b/u;
/** "The easiest app for freelancers": a rank without a verb tells nothing. */
export const ranked =
  /^(?:the|our|your) (?!(?:latest|newest|nearest|forest|harvest|interest|guest)\b)(?:\w{2,}est|best|most \w+)\b(?!.*\b(?:is|are|was|were|has|have|had|will|can|opens?|starts?|comes?|goes|takes?)\b)/i;

/** Words that open an order to the reader, which is no news. */
const orders =
  alternatives(`read meet visit check join come star follow watch update download apply call learn see find book shop(?!\\s(?:open|manager|assistant|floor|supervisor|staff|front|fitter)) get grab try buy order pre-?order hear
  click tap swipe reply react have catch text spend pick cut share repost rt retweet tag like comment dm message contact register sign subscribe don't discover explore listen tune stay head pop drop swing
  save hurry run(?!\\sby) upgrade start stop say let choose donate vote use request talk chat speak plan support help bring keep tell ask send ring email
  reserve secure set treat enter rsvp switch test\\sride taste\\s(?:the|our) experience\\s(?:the|our) enjoy celebrate\\swith dive never`);
/** Words that open a cry, which is none either. */
const cries = alternatives('wow thank thanks(?!\\sto\\syou) congratulations congrats bravo');
/** "Shop no. 2 opens on Saturday", "Drop in is £11": the word names a thing. */
const named = String.raw`(?!\S+(?: (?!now |today |your |our |the |an? |us |it |here |by )[^\s,;:!–—-]+){0,4} (?:is|are|was|were|opens?|starts?|has|have|will|can be|moves?|runs|closes?|returns?)\b)`;
const ordering = oneOf([
  String.raw`^(?:please |kindly |do |so |and |or |just |then |click |simply )?${named}(?:${orders}|${cries}|back (?:us|this)|be (?:the first|part|a part|quick|there|sure|inspired)|link in|calling all)\b(?<!^drop(?= off\b))`,
  String.raw`^(?:it's (?:finally |almost |nearly )?(?:here|time|back|live|official)|the wait is over|back by popular|(?:big|exciting|great|huge) news\b|we did it|so proud)\b`,
  String.raw`^if (?:you|there|any)\b(?!.*\b(?:booked|(?:have|has)(?:n't| not)|already)\b).*(?:,|\bplease|\bjust|\band|\bthen) (?:please |just |then |kindly )*(?:(?!use |ask |bring |switch )(?:${orders})|let us know|get in touch|drop|whatsapp|click|pop)\b|^if you (?:found|like|enjoy|want|need|fancy|love|agree)\b`,
  String.raw`^(?:you asked|ends? |rated )`,
]);

/** Thanks and congratulations that say to whom or what for are news of it. */
const thanking =
  /^(?:congratulations|congrats|thank you|thanks|well done),? (?:so much |also |again |@\w+ )*(?:to|for) .{12,}/i;
/** What to bring or where to ask, said in one place. */
const bringing =
  /^(?:please |kindly )?(?:bring(?! (?:your (?:appetite|friends|family)|the (?:family|kids)|a friend))|wear|park|ask (?:at|for)|have (?:your|the|an?) .*\b(?:ready|to hand|with you)\b|enter (?:by|through|via|from)|drop off|meet (?:at |us at |\d)|send (?:us |in )?(?:an?|your) (?:cv|resume|portfolio))\b|^please (?:don't|do not|leave|carry|ring|arrive)\b|^learn .*\b(?:from|with) (?!us\b)/i;
/** An occasion that is called by an order: "Come and try day". */
const calledByOrder =
  /^(?:come (?:and|&|n) try|meet the \p{L}+|bring an? \p{L}+|pick your own|drop[- ]in|try) (?:\p{L}+ )?(?:day|evening|night|morning|weekend|session|week)s?\W*$/iu;
/** A code to name. */
const naming = /^(?:Say|Mention|Quote|Use(?: code)?|Show) ["“'‘]?\p{Lu}{3,}/u;
/** What only praises, feels or promises. */
export const puff = oneOf([
  String.raw`^(?:no more |onwards|what an? |how (?:amazing|great|lovely|cool|exciting|good|wonderful) )`,
  String.raw`\b(?:then|when|once) (?:it's|they're) gone\b`,
  String.raw`^(?:you rock|you're (?:the best|(?:all )?amazing))\b|\b(?:couldn't|can't) be prouder\b`,
  String.raw`^(?:the |our |some of the )?(?:best(?!.* (?:award|20\d\d|went to))|finest|greatest|smartest|perfect|ultimate|amazing|stunning|great|gorgeous|delicious|beautiful|fantastic|incredible|exclusive|limited) `,
  String.raw`\byou'll (?:ever|love|never)\b|\byour .{2,30} will (?:love|thank)\b`,
  String.raw`\b(?:so|very|really|super|beyond) (?:excited|proud|thrilled|grateful|happy)\b`,
  String.raw`\b(?:couldn't|can't) (?:have|wait|do)\b`,
  String.raw`\bin today's \p{L}+[- ]\p{L}+ (?:\p{L}+ ){0,2}(?:world|landscape|market|climate)\b|\b(?:next|new) chapter\b|\bhere's to\b`,
  String.raw`\b(?:huge|big|major|proud) (?:milestone|moment)\b`,
  String.raw`\b(?:sells?|selling|sold) out\b|\b\d(?:\.\d)?[ -]stars?\b`,
  String.raw`^first come\b|\bwon't last\b|\b(?:nearly|almost|already) (?:full|gone|booked)\b|\b(?:don't|do not) (?:leave it|hang about|wait|miss|muck about)\b`,
  String.raw`\broom for (?:\d+|a few|\w+ more)\b|\b(?:dates|places|spaces|slots|spots|seats|tickets) left\b`,
  String.raw`^then (?:we(?:'d| would)? (?:want|need|love|like)|this (?:is|could|might)|you(?:'re| are|'ll)|look no|come|apply|join|get in)\b`,
  String.raw`\bwill (?:shock|amaze|surprise|blow) you\b|\bmust[- ](?:read|see|watch)\b|\bneed to (?:read|see|hear|watch) this\b`,
  String.raw`^(?:we(?:'re| are)? |i'm )?look(?:ing)? forward (?:to|for) (?:engag|work|welcom|see|meet|hear|your)|^(?:(?:i|we)(?:'d| would)? )?(?:would )?love to hear\b`,
  String.raw`^(?:family|locally|veteran)[- ](?:owned|run)\b`,
  String.raw`\bbeen (?:quite )?an? (?:\w+ )?journey\b|\b(?:has|have|got) you covered\b|\bpassionate (?:professionals|team|people)\b|\bnurturing\b`,
  String.raw`^(?:\S+ ){0,3}never \w+$|(?<![$£€₹]\d[^.]*)\b(?:gets|gives) you\b`,
  String.raw`^\p{L}\. |^(?:places|spaces|spots|seats|numbers|slots|tickets) are (?:\w+ )?limited`,
  String.raw`^til+ we\b|\b(?:will go|going|filling up|selling) fast\b|\bthat's it til+\b|\b(?:get )?on the (?:wait(?:ing)? ?)?list now\b`,
]);
/** What adverts say before and after they say what they sell. */
export const trope =
  /^(?:and )?for (?:far )?too long\b|\b(?:should|will|need|do|does)(?:n't| not| never| no longer)(?: \p{L}+)? have to (?:compromise|choose)\b|\bthey no longer have to\W*$|^(?:and )?that(?:'s| is) (?:not (?:just )?an? (?:incremental|small|minor|feature|product)\b|(?:an? )?(?:transformation|revolution|paradigm shift|game[- ]changer)\W*$)|^(?:in (?:a world where|an era (?:of|where)|today's (?:rapidly|fast|ever|digital|competitive))\b|today marks an? |this is (?:more than|not just) an? )|^(?:they|you|we) deserve(?: \p{L}+){1,3}\W*$|\b(?:defining moment|testament to|results speak for themselves|why we do what we do)\b|^the future of (?:\p{L}+ ){1,5}(?:isn't|is not) (?:\p{L}+ ?){1,4}\W*$|^together,? we(?:'re| are) (?:re-?imagining|unlocking|shaping|redefining|driving|transforming|building the future)\b|\bright on your doorstep\b|^(?:are you passionate about|do you thrive)\b|^then (?:we(?:'d| would)? (?:want|need|love|like)\b|(?:this|it) (?:is|could be|might be) (?:for you|the (?:job|role))\b)/iu;

const hollow =
  /\b(?:an?|our) (?:experience|service|solution|result|level|standard|approach|difference)s?\W*$/i;
/** Whether nothing is left to say without the praise: of "delivering a world-class experience" an experience. */
export const isHollow = (text: string, written: string) => hollow.test(text) && !hollow.test(written);

export const feelingFirst = new RegExp(String.raw`^${gladly}\b`, 'i');
/** What somebody else said in our favour. */
export const quoted = /^["“][^"”]{12,}["”]\W*$|["“][^"”]{12,}["”]\s*[-–—]|\bsays?:/;

/** Whether a sentence orders its reader about, and neither thanks nor says what to bring. */
export const isOrder = (sentence: string) =>
  ordering.test(sentence) &&
  !calledByOrder.test(sentence) &&
  !thanking.test(sentence) &&
  !bringing.test(sentence) &&
  !naming.test(sentence);

/** Asks for what only the pitch has an answer to. */
export const bait =
  /^\P{L}*(?:tired|fed up|sick|struggling|want|wanna|ready|did you know|what if|guess|who's|who wants|who (?:else )?needs|fancy|dreaming|wish)\b/iu;
