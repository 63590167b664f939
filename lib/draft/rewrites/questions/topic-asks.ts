/** What may be asked of something, and how likely readers would post it: of `{called}`, what a person called it with its article, of `{one}`, the thing itself with its own, and of `{any}` without; `{it}` stands for the thing. */
export type Asks = readonly (readonly [say: string, promise: number])[];

/**
 * What a post is called by at work, by its last words, and what may be asked of it there. How likely each is was told by readers of 154 LinkedIn
 * drafts: of 15 on gatherings they would have posted 13, 12 and of 7 that people travel to 6, of 4 on audits 4, of 9 on reports 6 and 5, of 7 on guides 5, of 5 on podcasts 4, of 17 on partnerships 11 and of 14 others 7, of 15 on awards 8.
 */
export const called: readonly (readonly [last: RegExp, asks: Asks])[] = [
  [
    / (?:webinar|breakfast|open (?:day|house|evening|morning)|workshop|meetup|seminar|summit|briefing|conference|roundtable|evening)$/i,
    [
      ['Which question would you bring to {called}?', 0.8],
      ['What would you most like to hear about at {called}?', 0.75],
    ],
  ],
  [/ (?:audit|review|health check)$/i, [['What should {called} look at first?', 0.75]]],
  [
    / (?:report|study|survey)$/i,
    [
      ['Which number would you look for first in {called}?', 0.7],
      ['What should {called} look into next?', 0.45],
    ],
  ],
  [/ (?:guide|handbook)$/i, [['What would you look up first in {called}?', 0.7]]],
  [/ podcast(?: episode)?$/i, [['Which question about {any} should the next episode answer?', 0.65]]],
  [
    / (?:partnership|collaboration|scheme|programme?|pilot)$/i,
    [
      ['What should {called} get right first?', 0.7],
      ['What would make {called} a success in your eyes?', 0.5],
    ],
  ],
  [/ award$/i, [['What should {called} reward most?', 0.6]]],
];
/** Where people go to meet. */
export const inPerson =
  / (?:breakfast|open (?:day|house|evening|morning)|meetup|summit|conference|evening|trade (?:show|fair)|expo)$/i;
export const ofCompany: Asks = [['Who would you bring along to {called}?', 0.55]];

/** What people at work have to use. Of 22 drafts on it readers would have posted 19 and 12, of 9 others 8 and 5. */
export const tool =
  / (?:software|apps?|tools?|platforms?|(?:alarm|booking|management|monitoring|tracking|payment|till|filing|security) systems?|portals?|dashboards?|trackers?|loggers?|sensors?|drones?|robots?|collars?|machines?|alarms?|probes?|kiosks?|palletisers?|inverters?|calculators?|assistants?|chatbots?|planners?|chargers?|carts?|scanners?|monitors?|cameras?|tags)$/i;
export const ofTools: Asks = [
  ['What do you wish {one} could do?', 0.8],
  ['What would {one} have to get right for you to trust {it}?', 0.65],
  ['Where would {one} help you most?', 0.5],
  ['What would you want to know before trying {one}?', 0.45],
];

/** What is done, or what people know of: "drone spraying", "immigration law", and no "housing". Of 47 drafts about it readers would have posted 31, 27 and 20, of 8 and 22 later ones 6 and 7. */
export const matter =
  /(?:(?<!\b(?:hous|build|cloth|bedd|ceil|wedd|meet|even|morn|spr|str|r|k|w|th))ing|ion|(?<!\b(?:univers|facil|commun|char|c))ity|ance|ence|ment|(?<!partner|apprentice|scholar)ship|ism|ology|ics|(?<!pharma)cy|law|tax|pay|finance|care|safety|security|health|wellbeing|quality|repair|insulation|data|broadband)$/i;
export const ofMatter: Asks = [
  ['What do people get wrong about {any}?', 0.6],
  ['What would you most like to know about {any}?', 0.4],
  ["What's the hardest part of {any}?", 0.35],
];
/** Of 63 drafts whose topic is a plural they would have posted 25. */
export const ofThings: Asks = [['What would you most like to know about {any}?', 0.35]];
/** A firm, a meeting or a parcel: "letting agency", "tasting days", "video packages". */
export const noMatter =
  /\b(?:hiring|agency|agencie|consultancy|business|consultant|office|site|shop|plant|factory|lab|team|manager|leader|owner|founder|employer|manufacturer|people|day|night|evening|morning|weekend|season|week|month|year|package|service|kit|show|fair|event|lunch|dinner|gala|course|class|workshop|basic|tip)s?$/i;
