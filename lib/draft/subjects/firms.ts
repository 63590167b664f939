import type { Reading } from '../reading';
import type { Span } from '@/lib/text/span';

/** What names of firms end in, by the subject that it tells: bodies of regular expressions. */
const endings: Readonly<Record<string, string>> = {
  bakery: 'bakery|bakers?|bakehouse|boulangerie|loaf|crumb',
  cake: 'cakes|cakery|patisserie|bakes',
  chocolate: 'chocolates?|chocolatiers?',
  sweets: 'sweets|confectionery',
  'Indian sweets': 'mithai(?:wala)?|sweet mart|sweets and snacks',
  'ice cream': 'gelato|gelateria|ice cream|creamery|ices',
  café: 'caf[eé]s?|tea ?rooms?|coffee ?house|kettle|espresso(?: bar)?',
  'coffee beans': 'coffee|roasters|roastery|coffee roasters',
  tea: 'teas',
  restaurant: 'restaurant|bistro|brasserie|trattoria|osteria|eatery|diner',
  pizza: 'pizza|pizzeria|pizzas',
  burgers: 'burgers?',
  curry: 'tandoori|curry house|balti',
  tacos: 'taqueria|tacos|cantina',
  sushi: 'sushi',
  barbecue: 'bbq|barbecue|smokehouse|grill',
  'fish and chips': 'chippy|fish bar|fish and chips|chip shop',
  brewery: 'brewing|brewery|breweries|brewers|ales',
  cider: 'cider|cidery',
  gin: 'gin|distillery|distillers',
  whisky: 'whisky|whiskey',
  vineyard: 'vineyards?|winery|wine estate',
  wine: 'wines|vintners|wine merchants',
  pub: 'inn|arms|tavern|public house',
  butcher: 'butchers|meats|butchery',
  cheese: 'cheese|dairy|cheesemakers|fromagerie',
  honey: 'honey|apiary|apiaries',
  deli: 'deli|delicatessen',
  farm: 'farms?|family farm|acres',
  'plant nursery': 'nurseries|plants',
  'garden centre': 'garden cent(?:re|er)',
  florist: 'florists?|flowers|blooms|floral|flower studio',
  gardening: 'gardens|gardening|landscapes|landscaping',
  'tree surgery': 'tree (?:care|services|surgery)|arborists',
  vet: 'vets?|veterinary(?: (?:clinic|practice|hospital|surgery|centre))?|animal hospital',
  'dog grooming': 'grooming|mutts|groomers|pawlour',
  kennels: 'kennels',
  cattery: 'cattery',
  rehoming: 'rescue|animal (?:haven|shelter|rescue|sanctuary)|dogs? home|humane society',
  pets: 'pets|pet shop|pet supplies',
  barber: 'barbers?|barber ?shop|fades',
  haircut: 'hair|hair studio|salon|hairdressing|hairdressers|comb',
  'nail set': 'nails|nail bar|lacquer(?: & \\p{Lu}\\p{L}+)?',
  tattoo: 'tattoos?|ink',
  massage: 'massage',
  'spa days': 'spa',
  'yoga class': 'yoga|yoga studio',
  pilates: 'pilates',
  'gym membership': 'gym|fitness|crossfit',
  'dance class': 'dance|dance (?:studio|academy|school)',
  'Indian dance': 'nritya(?: \\p{L}+)?|natyalaya|kathak academy',
  'martial arts': 'dojo|judo|bjj|taekwondo|kickboxing',
  "children's swimming lessons": 'swim school',
  bowls: 'bowls club|bowling club',
  'cricket club': 'cricket club|cc',
  'junior football': 'juniors(?: fc)?',
  'rugby club': 'rfc|rugby club',
  'bike service': 'cycles|bikes|cycle (?:works|hub)|bike (?:workshop|shed)',
  'repair garage': 'motors|garage|auto(?:s| repair)?|autocare|car care',
  'used cars': 'car sales',
  bodyshop: 'bodyshop|coachworks',
  tyres: 'tyres|tires',
  'driving lessons': 'driving school|school of motoring',
  plumber: 'plumbing|plumbers',
  'boiler service': 'heating|gas services|plumbing (?:and|&) heating|boilers',
  electrician: 'electrical|electrics|electricians',
  'roof repair': 'roofing|roofers',
  locksmith: 'locksmiths?|locks',
  'pest control': 'pest control|pests',
  'window replacement': 'windows|glazing',
  'window cleaner': 'window cleaning',
  'commercial cleaning': 'cleaning services|facilities',
  'house cleaning': 'cleaning|cleaners|maids',
  'carpet cleaning': 'carpet (?:care|cleaning)',
  'house move': 'removals|movers',
  'self storage': 'self storage|storage',
  'painting and decorating': 'decorators|decorating',
  'house extension': 'builders|construction|building services',
  architect: 'architects?|architecture',
  'fitted kitchen': 'kitchens',
  bathroom: 'bathrooms',
  furniture: 'furniture|furnishings|joinery|cabinetmakers',
  'interior design': 'interiors',
  'solar panels': 'solar|renewables',
  'chimney sweep': 'sweeps?|chimney (?:care|services)',
  'estate agent': 'estates|estate agents|realty|properties|homes',
  renting: 'lettings',
  mortgage: 'mortgages|mortgage services',
  insurance: 'insurance|insurance brokers',
  accountant: 'accounting|accountants|accountancy|tax',
  bookkeeping: 'bookkeeping',
  solicitor: 'solicitors|law|legal|llp|attorneys|law firm',
  'dental check-up':
    'dental|dentists?|orthodontics|dental (?:care|practice|group|studio|collective|clinic)|smiles',
  'eye test': 'opticians?|optometrists?|eyecare',
  'new glasses': 'eyewear|spectacles|frames',
  physiotherapy: 'physio|physiotherapy|physical therapy|sports clinic',
  osteopath: 'osteopaths?|osteopathy',
  podiatrist: 'podiatry|foot (?:care|clinic)',
  pharmacy: 'pharmacy|chemists?|drugs',
  'GP appointment':
    'medical (?:centre|center|practice|group)|surgery|family (?:clinic|practice)|health cent(?:re|er)',
  'care home': 'care home|nursing home',
  'home care': 'home care|homecare',
  books: 'books|bookshop|bookstore|book shop|booksellers',
  'vinyl records': 'records|record shop|vinyl',
  'musical instruments': 'music shop|guitars|pianos',
  theatre: 'theatre|playhouse|theatre company',
  'amateur dramatics': 'players|amateur dramatics|dramatic society',
  films: 'cinema|picture ?house',
  museums: 'museum',
  'art exhibitions': 'art gallery|galleries',
  choir: 'choir|singers|chorus|choral society',
  'brass band': 'brass(?: band)?|silver band',
  orchestra: 'orchestra|philharmonic|symphony',
  'school life': 'primary(?: school)?|elementary|high school|junior school',
  'nursery school': 'nursery|day nursery|pre-?school|kindergarten|montessori',
  'online course': 'bootcamp',
  tutoring: 'tuition|tutors|tutoring',
  'language course': 'language school|languages',
  "men's shed": "men's shed",
  'food bank': 'food ?bank|larder|pantry',
  hospice: 'hospice',
  'church services': 'church|parish|chapel|baptist|methodist',
  'village hall': 'village hall|memorial hall',
  hotel: 'hotel|resort',
  'bed and breakfast': 'b&b|guest ?house',
  'holiday cottages': 'cottages|holiday lets',
  glamping: 'glamping',
  campsites: 'campsite|camping|holiday park',
  holidays: 'travel|tours|holidays',
  ferry: 'ferries',
  'pottery class': 'pottery',
  candles: 'candles|candle (?:co|company)|wax',
  'soap and bath': 'soaps?|soapery',
  jewellery: 'jewellery|jewelry|jewellers',
  'sewing and quilting': 'quilts|quilting|fabrics|haberdashery|stitch(?: & \\p{Lu}\\p{L}+)?',
  'knitting and crochet': 'yarns?|wools?|knits',
  sarees: 'sarees|silks|textiles',
  shoes: 'shoes|footwear',
  'freight and haulage': 'haulage|freight|transport|hauliers',
  logistics: 'logistics',
  couriers: 'couriers?',
  'recruitment agency': 'recruitment|recruiting|staffing',
  'HR consultancy': 'hr|people consulting|hr consulting',
  'IT support': 'it services|it support|computers',
  cybersecurity: 'cyber|infosec',
  'social media management': 'social media',
  'website studio': 'web design',
  'PR agency': 'pr|communications',
  translation: 'translations?|translators',
  'printing company': 'printers|press|print',
  signs: 'signs|signage',
  factory: 'manufacturing',
  machinist: 'tooling|precision',
  'metal fabrication': 'fabrications?|metalworks?',
  photography: 'photography|photographers|photographic',
  'wedding venue': 'barn weddings|wedding barn',
  'catering and buffets': 'catering|caterers',
};

/** What firms call themselves behind it. */
const company =
  '(?:,? (?:co|ltd|limited|inc|llc|plc|gmbh|pty|company|group|shop|studio|studios|centre|center|collective|works|uk|ireland))*\\b\\.?';

const byEnding = Object.entries(endings).map(
  ([subject, ending]) => [subject, new RegExp(`^(?:${ending})${company}$`, 'iu')] as const,
);

const nameWord = String.raw`(?:\p{Lu}(?:[\p{L}\p{N}'’&-]|\.(?=\p{L}|[ ,]*$))*|&|[Bb]ar|and|of|the)`;
/** A name of two words or more. */
const name = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#])\p{Lu}(?:[\p{L}\p{N}'’-]|(?<=\bSt)\.)*(?: ${nameWord}){1,5}(?![\p{L}\p{N}])`,
  'gu',
);
/** Whoever is thanked, or works with us, is somebody else. */
const others = /\b(?:with|thanks? (?:you )?to|thanks?|led by|partner|for|from|joins|of) (?:the )?$/i;

/** A firm that a draft names, and what its name tells. */
interface Firm extends Span {
  subject: string;
  /** How much it tells that the draft is about that. */
  weight: number;
}

/** Where a name stands under a post, or before anything else is told, the post is theirs. */
const ownWeight = 2.3;
const otherWeight = 1.4;

/** The firms a draft names as those that speak, by the ends of their names: "Gannet Brewing Co." is a brewery. */
export function firmsIn({ text, sentences }: Reading): Firm[] {
  return [...text.matchAll(name)].flatMap(({ 0: called, index }) => {
    if (others.test(text.slice(Math.max(0, index - 30), index))) return [];
    const words = called.replace(/[.,]+$/, '').split(' ');
    for (let from = 1; from < words.length; from++) {
      const ending = words.slice(from).join(' ');
      const known = byEnding.find(([, pattern]) => pattern.test(ending));
      if (known) {
        const end = index + called.length;
        const at = sentences.findIndex((sentence) => index < sentence.end);
        const signs =
          sentences[at]?.start === index &&
          !/\p{Ll}{2,} \p{Ll}{2,}/u.test(text.slice(end, sentences[at]?.end));
        return [
          { subject: known[0], start: index, end, weight: signs || at === 0 ? ownWeight : otherWeight },
        ];
      }
    }
    return [];
  });
}
