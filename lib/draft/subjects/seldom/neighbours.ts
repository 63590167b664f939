import type { Subject } from '../subject';

/** What people run together where they live. */
export const neighbours: readonly Subject[] = [
  {
    name: 'village hall',
    says: [
      'village hall',
      '(parish|memorial|church|scout|mission) hall',
      'hall (hirer|booking|committee|hire)',
      'hire the hall',
    ],
    clues: ['hirer', 'slimming group', 'brownies', 'stacking chairs', 'trestle', 'whist'],
    asks: {
      idea: ['What would you like to see on a village hall noticeboard?'],
      problem: ['What is hardest about finding a room for your group near here?'],
      choice: ['What gets you to the hall more: a weekly class, or a one-off event?'],
      experience: ['What is your best memory of an evening in a village hall?'],
    },
  },
  {
    name: "men's shed",
    says: ["(men|women)'?s?'? shed", 'community shed', 'shedder'],
    clues: ['lathe', 'woodwork', 'workshop', 'retired', 'yarn', 'blokes', 'bird boxes'],
    asks: {
      idea: ['What would you build first with a good bench and company?'],
      problem: ['~Which job in your shed has been half finished the longest?'],
      choice: ['~At the shed: making something, or a cup of tea and a yarn?'],
      experience: ['What have you made with your own hands that is still in use?'],
    },
  },
  {
    name: 'parish council',
    says: [
      '(parish|town|community|ward) (council|clerk|meeting|councillor)',
      'parish (newsletter|plan|precept)',
      'neighbourhood plan',
      'annual parish',
    ],
    clues: ['agenda', 'minutes', 'planning application', 'verge', 'precept', 'clerk', 'councillor'],
    asks: {
      idea: ['Where in the village is one more bench missing?'],
      problem: ['Which verge, sign or corner near you needs somebody to look after it?'],
      choice: ['For village news: the noticeboard, the newsletter or talk at the shop?'],
      experience: ['What did the village last argue about, and how did it end?'],
    },
  },
  {
    name: 'allotment society',
    says: [
      'allotment(s| society| association| site| holder| plot)?',
      'plot ?holder',
      'vacant plot',
      'allotmenteer',
    ],
    clues: ['plots', 'watering', 'hoses', 'compost', 'shed', 'courgettes', 'manure', 'water butt'],
    asks: {
      idea: ['What should every allotment site have besides a tap?'],
      problem: ['Which of your crops suffers first when water is short?'],
      choice: ['When do you water your plot: early before work, or in the evening?'],
      experience: ['What have you rigged up on your plot to save carrying water?'],
    },
  },
  {
    name: 'elections',
    says: [
      '(local|general|council|parish|by|federal|state) ?election',
      'polling (station|day|place|card)',
      'postal vote',
      'voter (id|registration)',
      'register to vote',
      'hustings',
      'returning officer',
    ],
    clues: ['ballot', 'candidates', 'ward', 'turnout', 'photo id', 'electoral', 'voters', 'polls'],
    asks: {
      idea: ['Which question would you ask every candidate on your doorstep?'],
      problem: ['What do you find hardest to find out about the names on a ballot paper?'],
      choice: ['When do you vote: early before work, by post or just before the doors shut?'],
      experience: ['~What is the oddest place you have cast a vote in?'],
    },
  },
  {
    name: 'credit union',
    says: ['credit union', 'community bank', 'savings club', 'christmas savings', 'building society agm'],
    clues: ['annual general meeting', 'nomination', 'dividend', 'common bond', 'loans', 'savers', 'agm'],
    asks: {
      idea: ['What would you save up for if a little went away every week?'],
      problem: ["What makes it hard for you to come to a members' meeting?"],
      choice: ["Members' meeting: in the hall with a cup of tea, or online from home?"],
      experience: ['What was the first thing you ever saved up for and bought?'],
    },
  },
  {
    name: "residents' association",
    says: [
      "(residents|tenants|homeowners|owners|neighbou?rs|street|block)'?s?'? association",
      'hoa meeting',
      'strata committee',
      'apartment association',

      'gated community',
    ],
    clues: ['residents', 'agm', 'communal', 'committee', 'stairwell', 'neighbours'],
    asks: {
      idea: ['What could your street share so that not every house needs its own?'],
      problem: ['~What is the smallest thing your street has ever had a long meeting about?'],
      choice: ['~With a new neighbour: knock with a cake, or wave until they wave?'],
      experience: ['Which neighbour has saved your day, and with what?'],
    },
  },
  {
    name: 'housing association',
    says: [
      'housing (association|co ?op|trust)',
      'social (housing|landlord)',
      'affordable (homes|rent)',

      'council homes',
      'sheltered housing',
      'retirement (living|village)',
    ],
    clues: ['tenants', 'repairs team', 'scheme manager', 'rent', 'estate', 'communal'],
    asks: {
      idea: ['What would make the entrance of your building a nicer place to come home to?'],
      problem: ['Which repair at home have you got used to living with?'],
      choice: ['About a repair: ring up, report it on the phone or catch somebody in person?'],
      experience: ['What did you do on your first evening in the home you live in now?'],
    },
  },
  {
    name: 'community shop',
    says: [
      'community (shop|pub|owned|share offer|store|cinema|land trust)',
      'village (shop|stores|post office)',
      'save (our|the) (pub|shop|post office)',
      'share offer',
    ],
    clues: ['shareholders', 'volunteers', 'post office', 'village', 'newspapers'],
    asks: {
      idea: ['What should a village shop always have behind the counter?'],
      problem: ['What do you run out of on a Sunday evening when everything is shut?'],
      choice: ['At the village shop: in and out for milk, or all the news as well?'],
      experience: ['What did you buy with your pocket money in the shop where you grew up?'],
    },
  },
  {
    name: 'local history',
    says: [
      '(local|family|oral|village) history (society|group|day|talk|fair)?',
      'histor(y|ical) society',
      'genealog(y|ist)',
      'family tree',
      'archive (day|group|open)',
      'old photographs of',
      'ancestr(y|or)',
    ],
    clues: ['parish register', 'census', 'archives', 'victorian', 'reminiscence', 'workhouse'],
    asks: {
      idea: ['Which house or shop near you would you love to see as it was a century ago?'],
      problem: ['Where does the trail of your family go cold?'],
      choice: ['Old family photos: in albums with names, or in a box and a mystery?'],
      experience: ['Which story about your family turned out to be true, or not a bit?'],
    },
  },
  {
    name: "women's institute",
    says: [
      "women'?s institute",
      '(wi|ica) (meeting|group|guild|cake|market)',
      'country ?women',
      'cwa',
      "townswomen'?s guild",
      "mothers'? union",
      'soroptimist',
      'inner wheel',
    ],
    clues: ['guest speaker', 'jam', 'jerusalem', 'competition table', 'guild', 'raffle', 'federation'],
    asks: {
      idea: ['Which speaker or skill would get you out on a weekday evening?'],
      problem: ['~Which of your cakes never looks as good as it tastes?'],
      choice: ['~At a meeting: the talk, the tea or the chat while stacking chairs?'],
      experience: ['What did an older woman teach you that you still do her way?'],
    },
  },
  {
    name: 'Rotary and Lions',
    says: [
      'rotary( club|act)?',
      'rotarian',
      'lions club',
      'kiwanis',
      'round table',
      'service club',
      'freemason',
      'masonic lodge',
      'santa sleigh',
    ],
    clues: ['sleigh', 'district governor', 'collection buckets', 'cheque presentation', 'fellowship'],
    asks: {
      idea: ['Which small thing in town would you mend or build if a club gave you the money?'],
      problem: ['What would you find hardest about standing with a bucket outside a shop?'],
      choice: ['To help for an hour: marshal a race, flip burgers or shake a bucket?'],
      experience: ['Who first roped you in to help, and at what?'],
    },
  },
];
