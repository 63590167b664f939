import type { Reading } from '../../reading';
import { asNamed, withArticle } from '@/lib/text/article';

/** Who, where and how many: what a draft tells of the occasion it speaks of. */
export type Circumstance =
  | 'count'
  | 'crowd'
  | 'years'
  | 'badge'
  | 'speaker'
  | 'guest'
  | 'partner'
  | 'merger'
  | 'a club'
  | 'product'
  | 'newcomer'
  | 'leaver'
  | 'place'
  | 'towns'
  | 'the money'
  | 'raised'
  | 'next time'
  | 'timetable'
  | 'dearer'
  | 'result'
  | 'assembly'
  | 'stock'
  | 'sponsor'
  | 'shut';

/** Capitals that begin no name of a person, a firm or a place. */
const calendar =
  'Mon(?:day)?|Tue(?:s|sday)?|Wed(?:nesday)?|Thu(?:rs|rsday)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|Christmas|Easter|Spring|Summer|Autumn|Winter';
const nobody = `(?!(?:${calendar}|Unit|Suite|The|This|That|Our|We|You|It|In|On|At|Join|Zoom|Teams|Instagram|Facebook|LinkedIn|Google|YouTube|New|Free|Book|Head|Day|Stand|Booth|Hall|Year|Level|Phase|Back|Welcome|Ep(?:isode)?|Chapter|Issue|Ms|Mrs?|Miss|Dr|Prof|Thank|Thanks|Please|Say)\\b)`;
const word = String.raw`${nobody}\p{Lu}[\p{L}\d]*(?:['’&-]\p{L}+)*`;
const street = '(?:Street|St|Road|Rd|Lane|Avenue|Square|Place|Gate|Row|Hall|House|Park|Centre)';
const person = String.raw`(?!(?:\p{Lu}\p{L}+ ){1,2}${street}\b)(?:(?:Dr|Prof|Professor|Chef|Coach|Sir|Dame)\.? )?${word}(?: (?:(?:Ní|van|de|von|O'|Mc) ?)?${word}){1,2}`;
const firm = String.raw`(?:the )?${word}(?: (?:(?:of|and|&|de) )?${word}){0,3}`;
const place = String.raw`${word}(?: ${word}){0,2}`;

const numeral =
  'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|twenty-five|thirty|forty|fifty';
const people =
  'customers|followers|subscribers|users|members|students|readers|listeners|clients|families|patients';
const things = `orders|reviews|downloads|bookings|meals|trees|deliveries|boxes|bikes|homes|cups|loaves|stars`;
const counted = new RegExp(
  String.raw`(?:^|\b(?:hit|reached|passed|crossed|over|now|served|sold|delivered|planted|shipped|have|to)\b[^.!?\n]{0,20}?)(?<![£$€₹\d])\b(\d[\d,]+(?:\.\d)?[km]?\+?|\d(?:\.\d)?[km]|\d+ (?:lakh|million)) (?:(?!for|to|off|per|of|or)[\p{L}-]+ ){0,2}?(${people}|${things})\b(?! (?:a|per|every|each) )`,
  'iu',
);
const ofPeople = new RegExp(`^(?:${people})$`, 'i');
const years = new RegExp(
  String.raw`\b(\d+|${numeral}) years? (?:ago today|ago this|of (?!experience)|in business|since|old\b|on\b|young|together)|\b(?:turns?|turned|turning|are) (\d+)\b(?! \p{L}+ (?:across|in|at|from|strong)| (?:people|staff|of us)\b)|\b(\d+)(?:st|nd|rd|th) (?:birthday|anniversary)`,
  'iu',
);
const badge = /\b(?:certified|certification|accredited|accreditation|B Corp)\b|\bISO \d/;
const speaker = [
  new RegExp(
    String.raw`\b(?:talks?|session|lecture|evening|q&a|workshop|webinar|keynote|masterclass|demos?|demonstration)\b[^.!?\n]{0,40}? (?:by|with|from) (${person})`,
    'u',
  ),
  new RegExp(
    String.raw`\b(?:joined by|[Jj]oin me and|in conversation with|hosted by|led by|run by|taught by|hear from) (?:[\p{Ll} ]{0,30}?, )?(${person})`,
    'u',
  ),
  new RegExp(
    String.raw`(${person}),? (?:and I (?:are|will be)|is|are|will(?: be)?) (?:run|walk|talk|speak|show|teach|host|lead|shar|present|explain|join)`,
    'u',
  ),
  new RegExp(String.raw`(?:^|[.!?:] |\n)(${word}) from our \p{Ll}+ team (?:is|will)`, 'u'),
];
const guest = new RegExp(
  String.raw`\b(?:chats?|talks?|speaks?|sits? down|spoke|interviews?) (?:to |with )?(${person})|\b(?:guests?|episode):? (?:is |with )?(${person})`,
  'u',
);
const partner = [
  new RegExp(
    String.raw`\b(?:partner(?:ed|ing|ship)?|team(?:ed|ing)? up|join(?:ed|ing)? forces|collaborat\w+|work(?:ed|ing) together|merg\w+) with (?:our (?:\p{Ll}+ )+(?:at )?)?(${firm})`,
    'u',
  ),
  new RegExp(String.raw`(${firm}) (?:is|are|as|becomes?|has become) our (?:[\p{Ll}-]+ )*partner`, 'u'),
  new RegExp(String.raw`\b(?:acquired by|bought|sponsored by|thank you to|thanks to) (${firm})`, 'u'),
];
const merging =
  /\b(?:join(?:ed|ing|s)? forces|merg(?:ed|ing|er|es) (?:with|of)|(?:been |was |is |being )acquired|(?:have|has|'ve) acquired|acquisition (?:of|by)|becoming part of|taken over)\b/i;
const sponsored = /\b(?:sponsor\w*|kit|shirts?)\b/i;
const club =
  /\b((?:swim(?:ming)?|football|rugby|cricket|netball|hockey|tennis|boxing|athletics|cycling|running|rowing|gymnastics|basketball|soccer|junior|youth|sports|gaa) (?:club|team|league)|choir|brass band)\b/i;
/** What is new, by its name; a number behind it is a part of that. */
const named = String.raw`${word}(?: (?:${word}|\d+(?:\.\d+)*)){0,2}(?! (?:team|office|customers?|users?)\b)`;
const product = [
  new RegExp(
    String.raw`\b(?:[Ii]ntroducing|[Mm]eet|[Ll]aunching|[Ll]aunched|[Ll]aunch of|[Uu]nveiling|[Aa]nnouncing|[Ss]ay hello to) (?:our (?:[\p{Ll}-]+ ){0,2}|the (?:new )?|a new [\p{Ll}-]+,? )?(${named})`,
    'u',
  ),
  new RegExp(
    String.raw`(?:^|[.!?\n]\s*)(?:The )?(${named}) (?:is|are) (?:finally |now )?(?:here|live|out|ready)\b`,
    'u',
  ),
];
/** What is booked or eaten, and takes the place of nothing that one uses. */
const arranged = /\b(?:Audit|Menu|Sale|Service|Course|Workshop|Package|Offer|Room)$/;
const newcomer = new RegExp(
  String.raw`\bwelcome to (?:(?:Dr|Prof)\.? )?(${word})(?: ${word})?,? (?:who|as|and) |\b(?:[Ww]elcom(?:e|ing)|[Ii]ntroducing|[Mm]eet|(?:[Hh]ello|[Hh]i) to|(?:[Aa]nnounce|[Ss]hare|[Ss]ay) that|[Pp]leased that|[Dd]elighted that)(?: (?!to |back)[\p{Ll}]+){0,2} (?:(?:Dr|Prof)\.? )?(${word})(?= ?(?:[!,.]|who|has|joins|to |as |\p{Lu}\p{L}+(?:'\p{L}+)? (?:to|as|who|has|joins)))(?! and )`,
  'u',
);
const leaver = new RegExp(
  String.raw`(${word})'s last day|(${word})(?: ${word})? (?:retires|is retiring|is leaving|hangs up|is hanging up|finishes)|(?:farewell|goodbye) to (?:our \p{Ll}+ )?(${word})`,
  'u',
);
/** What opens every year, or every day, is nothing new where it stands. */
const recurring = String.raw`(?![^.!?\n]*\b(?:(?:19|20)\d\d|season|exhibition|registrations?|enrol\p{Ll}*|applications?|bookings?|orders|tickets|entries|lido|festival|market|sale|hours|daily|every)\b)`;
const premises = String.raw`(?:shops?|stores?|branch(?:es)?|offices?|clinics?|salons?|studios?|caf[eé]s?|restaurants?|bakery|bakeries|cent(?:re|er)s?|locations?|showrooms?|gyms?|nursery|surgery)`;
const inPlace = new RegExp(
  String.raw`\b${recurring}(?:open(?:ed|ing|s) (?:an? |our |its |the )?(?:[\p{Ll}-]+ ){0,3}?${premises}|(?<!(?:[Rr]egistrations?|[Aa]pplications?|[Aa]dmissions|[Ee]nrol\p{Ll}*|[Bb]ookings?|[Oo]rders|[Tt]ickets|[Ee]ntries|[Nn]ominations) )(?:is|are|be) (?:now open|opening)|opens (?:its doors|on \p{Lu}\p{L}+)|(?:new|second|third|fourth|latest) (?:[\p{Ll}-]+ ){0,2}?${premises}|[Ww]e're opening|getting us)\b[^.!?\n]{0,70}? (?:in|on) (${place})(?! (?:team|office|Awards?)\b)`,
  'u',
);
const towns = new RegExp(
  String.raw`\b(?:now|also) (?:in|delivering|serving|available|deliver|serve|covering)\b(?: (?:to|in))? (?:\d+ (?:cities|towns|countries|states|places)|${word}(?:, ${word}| and ${word}))`,
  'u',
);
const invested =
  /\braised (?:a )?[$£€₹][\d.,]+ ?(?:m|k|bn|million|billion|crore)\b|\b(?:seed|pre-?seed|series [a-e]|funding) (?:round|funding|raise)\b|\braised (?:our|a) (?:seed|series)/i;
const collected = /^[^]{0,240}?(?<!(?:year|have|who|time) )\braised\b[^.!?\n]{0,40}[£$€₹]\s?\d/i;
const timetable =
  /\b(?:new|updated|summer|winter|spring|autumn) (?:class )?(?:timetable|schedule)\b|\b(?:timetable|schedule) (?:starts|changes)/i;
/** What a post may be of that its trade does not tell: a price, a score, a door that is closed. */
const posted = {
  dearer:
    /\bprices? (?:will (?:be )?|are |is |have |has |are having to )?(?:go(?:ing|ne)? up|ris(?:e|ing|en)|increas\w+|went up)\b|\bprice (?:rise|increase)|\b(?:put|putting) (?:our |my )?prices up\b/i,
  result:
    /\bfinal score\b|\b(?:won|lost|beat|drew)\b[^.!?\n]{0,40} (?:\d+ ?[-–] ?\d+|by \d+ (?:wickets?|runs?|points?|goals?))\b|\ball out\b.*\b\d/i,
  assembly: /\bannual general meeting\b|\bour AGM\b|\bAGM (?:on|is|will|takes|this|\d)/i,
  stock:
    /\b(?:just in|back in stock|restocked|now in stock|(?:has|have) (?:just )?(?:arrived|landed)|(?<!\b(?:who|which|what) )(?:is|are) in)\b(?=[.!,:\n]| and | at )/i,
  sponsor: /\bsponsor/i,
  shut: /^[^]{0,90}\b(?:closed|closing|shut)\b[^.!?\n]{0,30}\b(?:mon|tue|wed|thu|fri|sat|sun|from|until|till?|for|today|tomorrow|while|\d)/i,
} satisfies Partial<Record<Circumstance, RegExp>>;

/** What a draft tells of who, where and how many, as it may stand in a question. */
export function circumstancesOf({ text }: Reading): Partial<Record<Circumstance, string>> {
  const first = (...patterns: readonly RegExp[]) =>
    patterns.flatMap((pattern) => pattern.exec(text)?.slice(1).filter(Boolean) ?? [])[0];
  const many = counted.exec(text);
  const since = first(years);
  const theirs = sponsored.test(text) ? first(club) : undefined;
  const isNew = first(...product);
  const merges = merging.test(text);
  const financed = invested.test(text);
  const together = collected.test(text) && !financed;
  const given: Partial<Record<Circumstance, string | false | undefined>> = {
    count: !financed && many?.[1],
    crowd: !financed && ofPeople.test(many?.[2] ?? '') && many?.slice(1).join(' ').toLowerCase(),
    years: !financed && since && `${since.toLowerCase()} years`,
    badge: badge.test(text) && 'certificate',
    speaker: first(...speaker),
    guest: first(guest),
    partner: !merges && first(...partner),
    merger: merges && 'merger',
    'a club': theirs && withArticle(theirs.toLowerCase()),
    product: isNew && !arranged.test(isNew) && asNamed(isNew, text),
    newcomer: first(newcomer),
    leaver: first(leaver),
    place: first(inPlace),
    towns: towns.test(text) && 'towns',
    'the money': financed && 'the money',
    raised: together && 'raised',
    'next time': together && 'next time',
    timetable: timetable.test(text) && 'timetable',
    ...Object.fromEntries(Object.entries(posted).map(([what, sign]) => [what, sign.test(text) && what])),
  };
  return Object.fromEntries(Object.entries(given).filter(([, words]) => words)) as Partial<
    Record<Circumstance, string>
  >;
}
