/** What somebody pays less, or nothing, is said of. */
const folk = String.raw`((?:under|over)(?:[ -]?\d+s|s \d+)|kids|children|babies|carers|dogs|members|adults|students|juniors|seniors|siblings|pensioners|families)`;
const address = String.raw`(?=(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+)`;
const at = String.raw`(?: (?:now|today|online|here|free))*(?::| (?:at|on|via|through|→|👉))? ${address}`;

/** Behind "or" it is one of several things to do, and behind "if" only some are to do it. */
const alone = String.raw`(?<!\b(?:or|and),? )(?<!\b[Ii]f [^.!?]{3,60}, )\b`;

/** Up to where a bargain's sentence says what costs less. */
const whatCosts = String.raw`(?!(?:my|me|him|her|his|them|us|someone|somebody|mum|dad)\b)((?:all|every|any|our|the|their|your|its|most|selected|everything|a)\b[^.,;:!?()–—+&\d]{0,40}?|(?!(?:when|if|for|till?|until|with|on|this|at|to|in|and|or)\b)[\p{L}'’-]+(?: [\p{L}'’-]+){0,3}?)(?=[.,;:!?()–—+&]|$|\n| (?:until|till?|this|on|from|when|if|with|in|at|for|through|thru|online|today|and (?:get|we|you|it|they|free|all|our|your|enjoy|save|pay|the|an?|\d|[$£€₹]))\b)`;
/** "Get 20% off" and "20% off to the first six" need another sentence. */
const gets = String.raw`(?<!\b(?:borrowed|owed|won|lent|took|get|gets|save|saves|take|takes|giving|give|gives|enjoy|receive|claim|for|extra|another|have|has|with) )`;

/** A sum by which something costs less. */
const sum = String.raw`((?:[$£€₹]|Rs\.? ?)\d(?:[\d,.]*\d)?)`;

/** What costs so much less, or up to so much. */
const lessOf = (upTo: string) =>
  new RegExp(
    String.raw`(?=[fu\d])${gets}(?<![\p{L}\d])(?:flat )?${upTo}(\d+ ?%) off (?:on |of )?${whatCosts}`,
    'giu',
  );

/** The same facts in words that call nobody and praise no bargain. */
const plainly: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(String.raw`,? so (?:please )?book(?: online| early| ahead)*(?::| at)? ${address}`, 'iu'),
    '. Bookings at ',
  ],
  [
    new RegExp(
      String.raw`${alone}(?:please |you can )?(?:register|sign up|rsvp|book (?:your|a) (?:place|spot|seat)s?)${at}`,
      'iu',
    ),
    'registration at ',
  ],
  [
    new RegExp(
      String.raw`${alone}(?:please )?(?:register|sign up|rsvp|book (?:your|a) (?:place|spot|seat)s?) (?!.* so )((?:by|before) [^.!?]{3,30}?)${at}`,
      'iu',
    ),
    'registration $1 at ',
  ],
  [new RegExp(String.raw`${alone}(?:please )?apply${at}`, 'iu'), 'applications at '],
  [
    new RegExp(String.raw`${alone}(?:please )?apply (?!.* so )((?:by|before) [^.!?]{3,30}?)${at}`, 'iu'),
    'applications $1 at ',
  ],
  [/\b(?:please |kindly )?register (?=(?:online|from|in person|by phone)\b)/iu, 'registration '],
  [/^(?:please )?apply (?=(?:with|by e-?mail|in writing|to|via|through)\b)/iu, 'applications '],
  [new RegExp(String.raw`\b(?:get your )?tickets?${at}`, 'iu'), 'tickets at '],
  [
    new RegExp(
      String.raw`${alone}(?:please )?(?:book(?: \w+)?|reserve|(?:grab|snag|pick|choose|reserve|save|secure|claim|get) (?:an?|your) (?:time|slot|spot|seat|place|table|space)s?)${at}`,
      'iu',
    ),
    'bookings at ',
  ],
  [new RegExp(String.raw`${alone}(?:please )?(?:pre-?)?order(?: yours)?${at}`, 'iu'), 'orders at '],
  [
    new RegExp(
      String.raw`${alone}(?:book|schedule|request|arrange|get|see) (?:your|an?) (?:free )?((?:\d+[- ]minute )?(?:demo|call|visit|quote|tour|viewing|assessment))${at}`,
      'iu',
    ),
    '$1s at ',
  ],
  [new RegExp(String.raw`${alone}(?:read|watch|see|hear) it(?: in action)?${at}`, 'iu'), 'it is at '],
  [
    new RegExp(
      String.raw`${alone}(?:(?:find out|read|learn|see|discover) more|more (?:info|information|details))(?: about [^:.!?]{3,30}?)?${at}`,
      'iu',
    ),
    'more at ',
  ],
  [new RegExp(String.raw`^download, ([^:.!?]{3,40}): ${address}`, 'iu'), '$1: '],
  [
    new RegExp(
      String.raw`${alone}(?:grab|get|download|claim|pick up|request) (?:your|an?) ((?:free )?)(copy|guide|report|sample|checklist|template)${at}`,
      'iu',
    ),
    'a $1$2 is at ',
  ],
  [new RegExp(String.raw`${alone}(?:it's free to )?download(?: it| yours| a copy)?${at}`, 'iu'), 'it is at '],
  [
    /\b(?:book|reserve) (?:(?:an?|your) )?(?:table|place|seat|slot|space|spot)s? with (?=\p{Lu}\p{Ll}+ (?:on |at )?[\d+(])/giu,
    'bookings with ',
  ],
  [new RegExp(String.raw`\b${folk} (?:go|get in|eat|stay|play|are) free\b`, 'giu'), 'no charge for $1'],
  [new RegExp(String.raw`\b${folk} half price\b`, 'giu'), '$1 pay half'],
  [/\bare half price\b/giu, 'cost half'],
  [/\bis half price\b/giu, 'costs half'],
  [
    /\b(?:we're|we are) (?:giving|offering) (\d+ ?%) off to ((?:the |our |all )?[\p{L}\d ]{3,40}?)(?=[.,;!]|$)/giu,
    '$2 pay $1 less',
  ],
  [new RegExp(String.raw`\b${folk}(?: get)? (\d+ ?%) off\b`, 'giu'), '$1 pay $2 less'],
  [new RegExp(String.raw`\b${folk}(?: get)? ${sum} off\b`, 'giu'), '$1 pay $2 less'],
  // Orders to take it are no part of a bargain.
  [
    new RegExp(
      String.raw`^(?:get|enjoy|take|claim|grab) (?=(?:up to )?(?:\d+ ?%|${sum}) off (?:on |of )?${whatCosts})`,
      'iu',
    ),
    '',
  ],
  [new RegExp(String.raw`^save (\d+ ?%) on ${whatCosts}`, 'iu'), '$2 at $1 less'],
  [new RegExp(String.raw`^save ${sum} on (?=${whatCosts})`, 'iu'), '$1 less for '],
  [lessOf('up to '), '$2 at up to $1 less'],
  [lessOf(''), '$2 at $1 less'],
  [
    new RegExp(String.raw`${gets}(?<![\p{L}\d])${sum} off (?:on |of )?(?=${whatCosts})`, 'giu'),
    '$1 less for ',
  ],
  [
    /(?=\d)(?<=[\p{L}\d)] )(?<!\b(?:get|gets|and|plus|save|takes?|gives?|giving|enjoy|with|have|has|an?|extra|another|the|to|for|of|or) )(\d+ ?%) off(?=\W*$|[.,;:!?)])/giu,
    'at $1 less',
  ],
  [/(?<=^|\bfor )(\d+ ?%) off(?= (?:when|if|until|till?|for|on all|with)\b| \(|$)/giu, '$1 less'],
  [
    /^(?:please )?(?:just )?(?:use|quote|enter) (?:the )?(?:promo |discount )?code:? (\p{Lu}[\p{Lu}\d]{3,})( (?:at|in|on) (?:the )?(?:checkout|till|desk|basket|door))?/iu,
    'the code$2 is $1',
  ],
  [
    /(?:,|:| with| using| use)? (?:the )?(?:promo |discount )?code:? (\p{Lu}[\p{Lu}\d]{3,})(?! (?:at|to|for|by|when|on|in)\b)/gu,
    ' (the code is $1)',
  ],
  [/^(?:this )?offer (?:is )?valid (?=till?\b|until\b|up ?to\b|from\b|on\b)/iu, ''],
  [/\b(\d+) for ((?:[$£€₹]|Rs\.? ?)\d[\d.,]*\d|[$£€₹]\d)\b/gu, '$2 for $1'],
  [
    /^free ((?:\p{L}+ ){0,2}(?:webinar|workshop|talk|class|session|taster|tour|briefing))(?=:)/iu,
    '$1, no charge',
  ],
  [
    /^free ((?:\p{L}+ ){0,2}(?:packs?|samples?|kits?|guides?|places?|passes|tickets)) ((?:are|is) available)\b/iu,
    '$1 $2 at no charge',
  ],
  [
    /\bearly[- ]birds? (?:tickets? |prices? |rates? |bookings? )?(?:closes?|ends?|finish(?:es)?)\b/iu,
    'early bookings close',
  ],
  [
    /^(?:please )?(?:book|reserve) (?:your|an?) (?:table|place|seat|spot|slot|space)s?,? (?:as|because|since) there(?:'s|'re| is| are) (?:only )?(?=\d)/iu,
    'please book, there are ',
  ],
  [/\bbookings open (?:on |at |from )?(?=\d|\w+day\b|tomorrow\b|tmrw\b)/giu, 'bookings from '],
  [/^applications open (?:on |from )?(?=\d|\p{Lu}\p{Ll}+ \d|\w+day\b)/iu, 'applications from '],
  [/,? or (?:buy|get) (an? [^.,!?]{2,30}?) for (?=[$£€₹]\d)/giu, ', or $1 is '],
  [/^join free (?=with|if|for|at)/iu, 'joining is free '],
  [/\bcome along to (?=our|the)/iu, 'come to '],
  [
    /^sign up (?=(?:at|in) (?:the |our )?(?:reception|front desk|desk|bar|shop|counter|door|office)\b)/iu,
    'put your name down ',
  ],
  [/\bsign up on (?=the (?:sheet|list|board))/iu, 'put your name on '],
];

/** What an offer says, as a notice on a door says it: who pays nothing, what three cost, where places are to be had. */
export function asNotice(text: string): string {
  const noted = plainly.reduce((said, [sold, plain]) => said.replace(sold, plain), text);
  // "Register at …, text us or ask Jo": a notice names the place, and then one by one whom to turn to.
  return noted === text ? text : noted.replaceAll(orElse, ', or $1');
}

const orElse =
  /(?:(?<!,) or|,) ((?:(?:just )?(?:turn up|come along|walk in|stop by|call in|come in|swing by)|contact|call|ring|phone|message|text|e-?mail|dm|write|pop|drop|ask(?! for\b))\b)/giu;
