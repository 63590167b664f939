import { money, raw, type Mending } from './row';
import { capital } from '@/lib/text/capital';

/** How much less something costs. */
const part = String.raw`(?:\d+ ?%|${money})`;
const number = String.raw`\+?\d[\d ()-]{6,}\d`;

/** What is to be done by a day, which something is promised for. */
const dated = raw`(order|book)(?: (?:now|online|yours|direct))?,? (by|before) ([^,&]{3,25}?),?`;

/** Orders are what is ordered, bookings what is booked. */
const booked = (verb = '') => (/^o/i.test(verb) ? 'Orders' : 'Bookings');
const readyBy = (verb = '', by = '', when = '', ready = '') =>
  `${booked(verb)} ${by.toLowerCase()} ${when} are ${ready}`;

/** What is ordered, booked and asked for, as a notice has it. */
export const orders: readonly Mending[] = [
  [
    raw`(?:apply|register|sign up) by (?!.*(?:\b(?:or|and|to|so)\b|\bat \S+\.\w))(\d.+|\w+day.*)`,
    'The closing date is $1',
  ],
  // "Free delivery to Leeds if you order by Friday": a fact about the delivery.
  [
    raw`free (?!.*\band we\b)((?:delivery|shipping|parking|entry|admission)(?: (?:to|from|in|within) [^,]+?)?)((?: (?:if|when|on|for|until)\b.*)?)`,
    '$1 is free$2',
  ],
  // Whoever the offer is for reads it anyway.
  [
    raw`if you(?! (?:can't|don't|couldn't|didn't)\b)[^,]{3,60}, (?!(?:we can|we could)\b)((?:the|our|we'll be|we're|we are|donations|tickets|bookings|there(?:'s| is| are)) .*\b(?:is|are|'re|'ll|can be|will)\b.+)`,
    '$1',
  ],
  // "Call us today on 01632 960983 for a free quote": the number is what a reader needs.
  [
    raw`((?:please |kindly )?(?:call|ring|phone|text|whatsapp|message|e-?mail)(?: us| me| the \w+)?)(?: (?:now|today|direct))* ((?:on |at )?(?:${number}|\S+@\S+\w))(?: (?:now|today))?(?: for (?:your|an?) .*(?:quote|estimate|consultation|valuation|survey)| or (?:book|order|reserve|visit|apply|enquire)\b[^@\d]*)?`,
    '$1 $2',
  ],
  [
    raw`(?:book|reserve|order)(?: (?!or |and )\w+){0,3}(?: by \w+ing)?(?: on| at| via|:)? (${number}|\S+@\S+\w)(?: or (?:through|via|on|at) (?:our|the) (?:web ?site|app|page|link)\b.*)?`,
    'To book: $1',
  ],
  ['hiring', 'We are hiring'],
  ['first come,? first served[,;:–-]*(?: and)? (.+)', '$1'],
  ['applications (?:are|is) (?:now )?open for (.+)', 'We are taking applications for $1'],
  [raw`limited to ((?:\d+|a \w+) \w+)(?: only)?`, 'Up to $1'],
  [raw`((?:the |our )?prize (?:pot|fund|money)) (?:is|stands|currently stands) at (${money})`, '$1 is $2'],
  [raw`save (?:the|our|my) number\b.*?(${number})`, 'The number is $1'],
  // The code goes with the day.
  [
    raw`(order|book)(?: (?:now|online|yours))? (by|before) ([^,]{3,25}?),? (?:and |with |to )?(?:use |using |with |quote |quoting )?(?:the )?code:? (\p{Lu}[\p{Lu}\d]{2,})`,
    (verb, by, when, code) => `${booked(verb)} ${by.toLowerCase()} ${when} (the code is ${code})`,
  ],
  // What comes with it, and what it costs less, is what the day is named for.
  [
    raw`${dated} (?:and|&|to) (?:get|receive|enjoy|have) (?:an? |your |the )?(?!.*%)(.+?) (?:absolutely |completely )?free(?: of charge)?( \([^)]*\))?`,
    (verb, by, when, gift, worth) =>
      `${booked(verb)} ${by.toLowerCase()} ${when} come with ${gift} at no charge${worth}`,
  ],
  [
    raw`${dated} (?:and|&|to) (?:get|receive|enjoy|have) (?:an? |your |the )?free (.+)`,
    (verb, by, when, gift) => `${booked(verb)} ${by.toLowerCase()} ${when} come with ${gift} at no charge`,
  ],
  [
    raw`${dated} (?:and|&|to|for) (?:save (${part})|(?:(?:get|receive|enjoy) )?(?:an? )?(?:flat |extra )?(${part}) (?:off|less))`,
    (verb, by, when, saved, less) =>
      `${booked(verb)} ${by.toLowerCase()} ${when} cost ${saved === '' ? less : saved} less`,
  ],
  [
    raw`(book|order) ((?:your|an?|the|our) (?!(?:place|seat|spot|slot|table|space|ticket)s?\b)[^,.!?]{3,50}?) (by|before) ((?!.*\band (?:get|receive|have|enjoy|save|the|we|it|they|you)\b)[^!?]*?(?:\d|\w+day\b|weds|midnight|noon|christmas|easter)[^!?]*)`,
    (verb, what, by, when) =>
      `${capital(what)} can be ${/^o/i.test(verb) ? 'ordered' : 'booked'} ${by.toLowerCase()} ${when}`,
  ],
  // What is bought and booked where, as a notice has it.
  [
    raw`(order|book)(?: \w+)?,? (?!.*, (?:text|call|ring|message|e-?mail|dm|ask|pop)\b)((?:online|in[- ](?:store|shop|salon)|in the (?:shop|store|salon|office)|at the (?:counter|bar|desk|till|door)|by (?:phone|message|dm|e-?mail|text))\b.*)`,
    (verb, where) =>
      `${booked(verb)} ${where.replace(/ or (?=(?:send|call|ring|message|text|drop|pop|give)\b)/i, ', or ')}`,
  ],
  [raw`(order|book) (by|before) (\S+) and it'?s (ready\b.*)`, readyBy],
  [raw`(order|book) (by|before) ([^,]{3,20}), (ready (?:in|by|for|on) [^,!]+?)(?: guaranteed)?`, readyBy],
  // "Lesson slots open for November": there are some.
  [
    raw`((?:[\p{L}-]+ ){1,4}(?:slots|spaces|places|appointments|spots)) (?:now )?(?:open|available)(?: now)? (?=(?:for|in|on) )(.+)`,
    (what, when) =>
      `There are ${what.replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, (first) => first.toLowerCase())} ${when}`,
  ],
  // What leads to a list of what there is to see.
  [
    raw`(?:please )?come and ((?:see|witness|watch|hear|taste|try|meet) [^.!?]{2,60} (?:of|from|by|with|like))`,
    'You can $1',
  ],
  [
    raw`(order|book)(?: (?:now|online|yours))? (by|before) ([^,]{3,20}), (?=(?:send|bring|pay|drop|text|e-?mail|tell|call|ring)\b)(.+)`,
    (verb, by, when, then) => `${booked(verb)} ${by.toLowerCase()} ${when}: ${then}`,
  ],
  [
    raw`(order|book)((?: \w+){0,4}?) (by|before) ((?!.* (?:to (?:get|receive|have)|and (?:the|we|its?|your|you|they)|and (?:get|receive|enjoy|save) .*%)\b).*?(?:\d|\w+day|weds|midnight|noon).*?)(?: and (?:get|receive|enjoy|save)\b.*)?`,
    (verb, what, by, when) =>
      `${booked(verb)}${what.replace(/^ (?:yours?|an?|the|our|online|now)\b/iu, '').replace(/^(?= )/u, ' for the')} ${by.toLowerCase()} ${when.replace(/(?<!,) (?=(?:or (?:send|call|ring|message|text|drop|pop|give)|so)\b)/iu, ', ')}`,
  ],
  ['looking for (?!a new |something )(.+)', 'We are looking for $1'],
  [raw`(?:we're|we are) hiring(?: for)? (.+)`, "We're hiring $1"],
];
