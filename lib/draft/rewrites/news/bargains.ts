import { isPlural } from '@/lib/text/plural';

type Row = readonly [sold: RegExp, instead: string];

const said = (text: string, rows: readonly Row[]) =>
  rows.reduce((kept, [sold, instead]) => kept.replaceAll(sold, instead), text);

/** "Early bird tickets" are early ones; a price that is one says so by what follows. */
const earlyBird =
  /(?<=^|[^\p{L}])(?:((?:[$£€₹]\d[\d,.]* ))early[- ]bird (?=for\b)|early[- ]bird (?=(?!is\b|are\b|for\b|of\b|until\b|till\b|ends?\b|closes?\b|finish(?:es)?\b|runs?\b)\p{L}))/giu;

/** What is said for those who come early, and what begs readers to say something below. */
const begged: readonly Row[] = [
  [/\b(?:please )?tag (?:them|a friend|someone)(?: below)?,? or (?=send|message|drop|put)/giu, ''],
  [
    / or (?:just )?comment (?:below\b|(?:\p{Lu}{2,}|["“']\p{L}+["”'])(?: below)?)(?: and (?:s?he|we|they|I)(?:'ll| will) [^.!?]*)?/gu,
    '',
  ],
  [
    /(?<=^|\b(?:for|please|just) (?:[^.!?]{2,30} )?(?:please )?)comment (?:\p{Lu}{2,}|["“']\p{L}+["”']) or (?=(?:write|e-?mail|message|call|ring|book|go|dm)\b)/giu,
    '',
  ],
  [/(?<=\p{L} )back by popular demand\b/giu, 'back'],
  [
    /(?<=\band )by popular demand,? |^by popular demand(?: \([^)]*\))?,? (?=(?:we|i|the|our|your|it)\b|\p{Lu})/giu,
    '',
  ],
  [
    /,? or (?:grab|snag|nab) (?:an?|your) (?:slot|spot|seat|place|ticket)s? (?:at|on|via|through) \S+\w/giu,
    '',
  ],
  [/\ba free trial$/giu, 'free'],
  [
    /,? so (?:please )?(?:don't|dont|do not) (?:wait|delay|hang about|hang around|miss (?:out|it))\b[^.!?]*$/giu,
    '',
  ],
];

/** Without what begs, and with no bargain for early birds in it. */
export const unbegged = (text: string) =>
  said(
    text
      .replace(/^early[- ]bird (?:benefit|offer|discount|special|deal|price|rate)s?: (?=\S)/iu, '')
      .replaceAll(/(?<=^|[^\p{L}])early[- ]bird (?=[$£€₹]?\d)/giu, '')
      .replaceAll(earlyBird, (_, priced: string | undefined) => (priced === undefined ? 'early ' : priced)),
    begged,
  );

const price = String.raw`(?:[$£€₹]|Rs\.? ?)\d(?:[\d,.]*\d)?k?(?![.,]?\d)`;
/** What a thing costs, and not how little: "just £39", "£39 only". */
const merely = new RegExp(String.raw`\b(?:now )?(?:just|only) (?=${price})|(?<=${price}) only\b`, 'giu');
/** Nor how much less: "£39 instead of £60". */
const lessThanBefore = new RegExp(
  String.raw` ?\((?:reg|was|normally|usually|worth)\b[^()]*${price}[^()]*\)|,? (?:down|reduced) from ${price}| instead of ${price}|\b(?:was|were) ${price},?(?: is| are)? now (?=${price})`,
  'giu',
);

/** Prices by themselves, and not how little they are. */
export const merelyPriced = (text: string) => text.replaceAll(merely, '');

/** What is given away, and not that it is. */
const givenAway =
  /(?<=\b(?:our|a|the|your|this|new) )free (?=(?:\w+ )?(?:trials?|gifts?|consultation|samples?|demo|quote|month|guide|e-?book|webinar)\b)/giu;

/** "Slots left for Tuesday" are slots for Tuesday. */
const leftOver =
  /\b(?<=(?:slots|spaces|places|spots|dates|tables|appointments|tickets|seats) )left (?=(?:for|in|on|at|between|before|until|till?|this|next)\b(?! (?:the )?time))/giu;

/** "Only 18 seats left" are 18 seats. */
const scarce =
  /\b(?:only|just) (\d+ (?:seats|spaces|places|spots|slots|rooms|tables))(?: (?:left|remaining|available)(?=\W*$|[,;:)]))?(?! (?:in|at|on|for) \p{Lu})/giu;

/** What hurries, and what is a bargain, by row. */
const pressed: readonly Row[] = [
  [lessThanBefore, ''],
  [givenAway, ''],
  [/\b(available) (?:now|today)\b/giu, '$1'],
  [
    /\b(bookings|orders|registrations|applications|entries|nominations|slots|spaces|places|appointments)(?: now open\b| open now\b| open(?=\W*$))/giu,
    '$1 are open',
  ],
  [/,? while (?:they|stocks?|supplies) lasts?\b/giu, ''],
  // "Our biggest room ever" ranks what is told of.
  [
    /, (?:our|the) (?:\p{L}+est|most \p{L}+)(?: [\p{L}-]+){1,3} (?:yet|ever),? (?=(?:is|are|opens?|starts?|launches|begins?|runs?|will|has|have|arrives?)\b)/gu,
    ' ',
  ],
  [
    /,? and when (?:it|they)(?:'?s|'?re| is| are) (?:all )?gone,? (?:it|they)(?:'?s|'?re| is| are) gone\b/giu,
    '',
  ],
  [/,? (?:they|these) (?:all )?go (?:quick(?:ly)?|fast)\b/giu, ''],
  [/\bbooking (?:up|out) fast\b/giu, 'booking'],
  [
    /,? and (?:the |our )?(?:diary|calendar|spaces|places|slots|spots|dates|tickets|tables|it|they)(?:'s| is| are|'re) (?:filling|booking|selling|going)(?: up| out)? (?:fast|quick(?:ly)?)\b/giu,
    '',
  ],
  [
    /,? (?:as|because|since) (?:the )?(?:seating|space|places|numbers|spaces|seats|parking) (?:is|are) (?:very |quite )?limited\b/giu,
    '',
  ],
  [/,? which (?:is|are) (?:already|nearly|almost) (?:half )?(?:full|gone|booked)\b/giu, ''],
  [leftOver, ''],
  [scarce, '$1'],
];

/** "Pens start from £18 a night" are £18 a night and up; what rose from £2 to £3 did. */
const priceFrom = new RegExp(
  String.raw`(?<!\b(?:can|could|may|will|to) (?:start )?)(?:\b(now )?(starts?|starting) )?(?<!\b(?:up|down|away|off|rose|grew|went|raised|cut|fell) )\b(?:from|(?<=start(?:s|ing)? )at) (${price}(?: (?:an?|per) (?:half[- ])?\w+| sq\.? ?(?:ft|m|yd)\b| square (?:foot|met(?:re|er)|yard)\b| ?pp[pn]*\b| p/\w+|/\w+| each| twin share| (?:CAD|USD|AUD|NZD|EUR|GBP|INR)\b| \+ VAT| plus VAT)*)(?! (?:down )?to\b| (?:an?|per|sq|square) | for up to\b| plus VAT| \+ VAT|\w)`,
  'giu',
);
const verbs: Record<string, string> = { start: 'are ', starts: 'is ' };
/** Where that would part the price from what it is the price of. */
const priced = /\b(?:prices?|rates?|packages?|fees?) $/i;

/** "To the fluffiest pancakes in Bristol" is to pancakes. */
const topped =
  /(?<=(?:\b(?:to|and|with|or)|,) )(?:the|our) (?:\w{3,}est|best|most \w+) ([\p{Ll} -]{3,30}?) (?:in (?:town|the \w+|\p{Lu}\w+)|ever|around|you'll ever \w+)\b/gu;

/** What is on offer, without haste, bargains and ranks. */
export const unpressed = (text: string) =>
  said(text, pressed)
    .replaceAll(
      priceFrom,
      (
        from: string,
        now: string | undefined,
        verb: string | undefined,
        sum: string,
        at: number,
        whole: string,
      ) => {
        if (verb === undefined && priced.test(whole.slice(0, at))) return from;
        const is = at > 0 ? verbs[verb?.toLowerCase() ?? ''] : undefined;
        return `${is === undefined ? (now ?? '') : is + (now ?? '')}${sum} and up`;
      },
    )
    .replaceAll(topped, (whole, what: string) => (isPlural(what) ? what : whole));
