import type { Question } from './questions';

/** As our questions are written, and as Americans write. */
const pairs: readonly (readonly [ours: string, american: string])[] = [
  ['tyre', 'tire'],
  ['colour', 'color'],
  ['favourite', 'favorite'],
  ['neighbour', 'neighbor'],
  ['flavour', 'flavor'],
  ['harbour', 'harbor'],
  ['mum', 'mom'],
  ['grey', 'gray'],
  ['cosy', 'cozy'],
  ['cosiest', 'coziest'],
  ['centre', 'center'],
  ['theatre', 'theater'],
  ['jewellery', 'jewelry'],
  ['doughnut', 'donut'],
  ['programme', 'program'],
  ['pyjamas', 'pajamas'],
  ['mould', 'mold'],
  ['kerb', 'curb'],
  ['moustache', 'mustache'],
  ['traveller', 'traveler'],
  ['autumn', 'fall'],
  ['nappies', 'diapers'],
  ['support queue', 'support queue'],
  ['the queue for', 'the line for'],
  ['queue for', 'line up for'],
  ['queue round', 'line up around'],
  ['queue', 'line'],
  ['maths', 'math'],
  ['humour', 'humor'],
  ['rumour', 'rumor'],
  ['parlour', 'parlor'],
  ['labour', 'labor'],
  ['savoury', 'savory'],
  ['aluminium', 'aluminum'],
  ['yoghurt', 'yogurt'],
  ['licence', 'license'],
  ['catalogue', 'catalog'],
  ['cheque', 'check'],
  ['storey', 'story'],
  ['plough', 'plow'],
  ['marvellous', 'marvelous'],
  ['cancelled', 'canceled'],
  ['learnt', 'learned'],
  ['practise', 'practice'],
  ['in the interval', 'at intermission'],
  ['the interval', 'the intermission'],
  ['stopcock', 'water shutoff'],
  ['windscreen', 'windshield'],
  ['torch', 'flashlight'],
  ['lorry', 'truck'],
  ['lorries', 'trucks'],
  ['petrol', 'gas'],
  ['rubbish', 'trash'],
  ['jumper', 'sweater'],
  ['trousers', 'pants'],
  ['postcode', 'zip code'],
  ['pavement', 'sidewalk'],
  ['car park', 'parking lot'],
  ['high street', 'main street'],
  ['fête or fair', 'fair'],
  ['village fête', 'town fair'],
  ['fête', 'fair'],
  ['number plate', 'license plate'],
  ['crisps', 'chips'],
  ['courgette', 'zucchini'],
  ['aubergine', 'eggplant'],
  ['coriander', 'cilantro'],
  ['spring onion', 'scallion'],
  ['cutlery', 'silverware'],
  ['pram', 'stroller'],
  ['armbands', 'water wings'],
  ['chemist', 'drugstore'],
  ['solicitor', 'lawyer'],
  ['estate agent', 'real estate agent'],
  ['skirting board', 'baseboard'],
  ['spanner', 'wrench'],
];
const anyOf = (words: readonly string[]) => new RegExp(String.raw`\b(?:${words.join('|')})s?\b`, 'i');
/** What also means something else tells nothing of who writes. */
const shared = new Set(
  `program line fall mold center theater math license catalog check story plow learned practice truck trucks gas pants chips robe lawyer wrench sweater
  canceled fair bandage hood trash water`.split(/\s+/),
);
const states =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Wisconsin|Wyoming|Brooklyn|Chicago|Boston|Seattle|Denver|Phoenix|Austin|Philly|Philadelphia|Atlanta|Dallas|Houston|San Francisco|Los Angeles|San Diego|Detroit|Minneapolis|St\\. Louis|Nashville|Duluth|Toledo|Tucson|Sacramento';
const american = anyOf([
  ...pairs.map(([, theirs]) => theirs).filter((word) => !shared.has(word) && !word.includes(' ')),
  "y'all",
  'sidewalk',
  'zip code',
  'gotten',
  'buddies',
  '555-\\d{4}',
  '(?:labor|memorial|presidents?|veterans|independence) day',
  'fourth of july',
  'tax day',
  'fall (?:sale|menu|season|special|festival|musical|class|schedule|semester|term)',
  states,
]);
/** "Greene, TN"; in small letters it would be "October, gas". */
const inState =
  /\b[A-Z][a-z]+, (?:AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|ID|IL|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WI|WV|WY)\b/;
/** What Americans write as well, in another sense. */
const either =
  /^(?:(?:in )?the interval|support queue|(?:the )?queue for|queue round|torch|high street|fête|line|jumper|rubbish|chemist|solicitor)$/;
const ours = anyOf(pairs.map(([word]) => word).filter((word) => !either.test(word)));
const table = new Map(pairs);
const each = new RegExp(String.raw`\b(${pairs.map(([word]) => word).join('|')})(?=s?\b)`, 'gi');

/** Spells questions as the draft spells: the American way where it does so and no word of it is British. */
export function spelling(draft: string): (questions: readonly Question[]) => readonly Question[] {
  if (!(american.test(draft) || inState.test(draft)) || ours.test(draft)) return (questions) => questions;
  return (questions) => questions.map((question) => ({ ...question, text: respelt(question.text) }));
}

const respelt = (text: string) =>
  text.replaceAll(each, (word) => {
    const theirs = table.get(word.toLowerCase()) ?? word;
    return /^\p{Lu}/u.test(word) ? theirs.charAt(0).toUpperCase() + theirs.slice(1) : theirs;
  });
