/** Death; danger; what must not be used any more; work that is lost; and the same in Spanish. */
const grave =
  /(?<!\p{L})(?:passed away|passing of (?:our|my|his|her|a)\b|funeral|in peace\b|condolences|loving memory|sad news|(?:great|deep\w*|profound) (?:sadness|sorrow)|heavy hearts?\b|died (?:on|this|last|yest|peac|sudd)|lost (?:our|my) (?:dear|friend|colleague|founder|coach)|(?:you've|you have|who(?:'ve| have)|have) lost (?:someone|somebody|a loved one)|loss of (?:a|your) loved one|nobody was hurt|gas leak|evacuat|shelter (?:at|is open)|burst (?:water )?main|power cut(?!s\b)|no water in|stop using|recall(?:ing|ed)? (?:the|our|a|one)\b|recall:|(?:product|safety) recall|laying off|(?<!\b(?:he|she|(?:grand)?(?:father|dad|mother|mum))(?:'d| had)? (?:been|was|got) )laid off|layoffs|made redundant|our workforce by|falleci|descanse|p[eé]same|nos ha dejado|(?:profunda|gran) tristeza|dej(?:e|a)n? de usar|despidos)/iu;

/** Whoever writes of such a thing has other cares than how it reads: nothing is marked, held or asked. */
export const isGrave = (text: string): boolean => grave.test(text);

/** Animals left behind, and homes that the weather hit. */
const serious =
  /(?<!\p{L})(?:abandoned (?:\p{Ll}+ )?(?:pups?|pupp|kitten|dog|cat|animal|bab)|(?:pups?|puppies|kittens?|dogs?|cats?|animals?)\b[^.!?]{0,40} (?:abandoned|dumped)\b|left in an? (?:crate|box|bin|bag)\b|(?:hit|damaged|affected|devastated) by (?:\p{L}+ ){0,3}(?:hail|storm|flood|fire|wildfire|hurricane|tornado|earthquake)|(?:hail|storm|flood|fire) damage|stay safe(?! online))/iu;

/** Whether a draft asks for help, or offers it, where nobody is in the mood to play. */
export const isSerious = (text: string): boolean => serious.test(text);
