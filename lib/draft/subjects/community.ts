import type { Subject } from './subject';

/** Charities, councils, libraries and what neighbours do together. */
export const community: readonly Subject[] = [
  {
    name: 'charity run',
    says: [
      '(charity|sponsored|fundraising) (run|walk|swim|ride|cycle|challenge|hike|skydive|head shave|abseil)',
      'run(ning)? (for|in aid of) (charity|a cause)',
      'sponsor(ed)? me',
      'justgiving',
    ],
    asks: {
      idea: ['+Which song would you put on for the last stretch of a charity run?'],
      choice: [
        'Which charity run would you choose: a colour run, a fun run or a night run?',
        'A charity run: in a costume, in a team shirt or in comfy old kit?',
      ],
      problem: ['What would keep you going on the last mile of a charity run?'],
    },
  },
  {
    name: 'food bank',
    says: [
      'tinned (fruit|meat|food|goods|veg|fish|soup|tomatoes)',
      'uht milk',
      'food ?bank',
      'food (pantry|parcel|larder|drive|hub|poverty)',
      'community (fridge|larder|pantry|meal|kitchen)',
      'soup kitchen',
      'harvest (collection|appeal)',
      'reverse advent',
    ],
    asks: {
      problem: ['+Which everyday item do people forget to put in a food bank box?'],
      experience: ['Which tin or packet do you always put in a food bank bag?'],
      choice: ["How would you help a food bank: with a bag of shopping, some money or a morning's help?"],
      idea: ['Which treat would you slip into a food parcel, besides tins and pasta?'],
    },
  },
  {
    name: 'homeless shelter',
    says: [
      'homeless(ness)?',
      '(night|homeless|winter|emergency) shelter',
      'rough sleep(er|ing)',
      'hostel (residents|beds)',
      'sleep ?out',
      "women'?s (refuge|aid|shelter)",
      'domestic (abuse|violence)',
      'temporary accommodation',
    ],
    asks: {
      choice: [
        'How would you help a homeless shelter: warm clothes, a cooked meal or a few hours?',
        'What would you donate to a homeless shelter first: blankets, socks or toiletries?',
      ],
      idea: ['What would you put first into a parcel for a homeless shelter?'],
      problem: ['Which useful item do people rarely think of giving to a homeless shelter?'],
    },
  },
  {
    name: 'fostering',
    says: ['foster(ing|er| carer| care| family)?'],
    asks: {
      choice: [
        'What helps a foster child feel at home: a favourite meal, a cosy room or a kind word?',
        'What would you most like to know about fostering: the training, the support or daily life?',
        'Which everyday moment would you enjoy sharing with a foster child: baking, stories or football?',
      ],
      experience: ['Which simple thing makes a child feel welcome in a new home?'],
    },
  },
  {
    name: 'volunteering',
    says: [
      'volunteer(s|ing|ed)?',
      'give (back|your time|an hour)',
      'trustee',
      'befriend(ing|er)',
      'community service',
    ],
    asks: {
      choice: [
        '+What kind of volunteering would you like to try: with people, animals or nature?',
        'What would you most like to gain from volunteering: new friends, new skills or fresh air?',
        'Where would you most like to volunteer: outdoors, with children or behind the scenes?',
      ],
      idea: ['Which cause would you most gladly give an hour of your time to?'],
    },
  },
  {
    name: 'charity shop',
    says: [
      'charity shop',
      'thrift (store|shop)',
      'op ?shop',
      'pre-?loved',
      'second hand (shop|clothes|book|furniture)',
      'donat(e|ing) (clothes|items|your|goods)',
      'donated (goods|items|clothes)',
      'jumble sale',
      'rummage sale',
      'clothe (swap|bank)',
      'car boot sale',
    ],
    asks: {
      idea: [
        '+What would you most like to find in a charity shop this week?',
        '+What do you always look for first in a charity shop?',
      ],
      choice: ['+Which shelf do you head for in a charity shop: books, clothes or china?'],
      experience: ["+What's your best bargain from a charity shop?"],
    },
  },
  {
    name: 'fundraising appeal',
    says: [
      'fundraising page',
      '(fundraising|christmas|emergency|winter|annual) appeal',
      'fund ?rais(ing|er)',
      'you (lot |all |guys )?(have )?raised',
      '(charity|annual|fundraising) (gala|ball)',
      'donat(e|ion)',
      'crowd ?fund(ing|er|ed)?',
      'match(ed)? funding',
      'giving tuesday',
      'raffle',
      'non-?profit',
      'charity',
    ],
    asks: {
      experience: [
        'Which good cause is closest to your heart?',
        'What was the first good cause you ever gave to?',
      ],
      choice: [
        'Which fundraising event would you join: a walk, a bake sale or a quiz night?',
        'How do you like to support an appeal: by giving, by sharing or by lending a hand?',
      ],
    },
  },
  {
    name: 'public library',
    says: [
      'library (card|hour|event|van|staff|service)',
      '(public|local|community|school|town|village|city|central|our|the) library',
      'public libraries',
      'librarian',
      'book ?(club|group)',
      'reading (group|room)',
      'mobile library',
      'overdue book',
      'story time',
    ],
    asks: {
      choice: [
        '+What do you enjoy most at a public library: the books, the events or the quiet?',
        'What would you borrow first from a library today: a novel, a cookbook or a travel guide?',
      ],
      problem: ['Which shelf in the library do you go to first?'],
      experience: ['Which library book have you borrowed more than once?'],
    },
  },
  {
    name: 'bin collection',
    says: [
      'bins?( collection| day| bag| calendar)',
      'recycling',
      '(waste|refuse|rubbish|garden waste|food waste) collection',
      'household waste',
      'kerbside',
      'which bin',
    ],
    asks: {
      idea: ["How do you like to remember which bin goes out: a note, an app or the neighbour's bin?"],
      choice: [
        'Which recycling bin fills up fastest in your house: glass, paper or plastic?',
        'How do you like to hear about changes to bin days: by letter, by text or in an app?',
      ],
      problem: ['~Which piece of rubbish never seems to belong in any of the bins?'],
    },
  },
  {
    name: 'car park',
    says: [
      'car park',
      '(hospital|town|free|visitor|customer) parking',
      'parking (charge|space|ticket|permit)',
      'pay by (app|phone)',
      'multi storey',
    ],
    asks: {
      choice: [
        '+What matters most in a car park: wide bays, good lighting or easy payment?',
        'How would you rather pay for parking: by coin, by card or by phone?',
        'What would you add to a car park first: electric chargers, wider bays or family spaces?',
      ],
      problem: ['~How do you remember where you left the car in a big car park?'],
    },
  },
  {
    name: 'roadworks',
    says: [
      'road ?work',
      'road (closure|closed|repair|resurfacing|safety)',
      'road resurfacing',
      'pot-?hole',
      'diversion',
      'traffic (lights|calming|delays|update)',
      '20 ?mph',
      'speed (limit|camera|bump)',
      'low traffic',
      'cycle lane',
      'pavement',
      'street ?light',
    ],
    asks: {
      choice: [
        'Where do you look first for news of roadworks: an app, the radio or the council page?',
        'What makes roadworks easier for you: a map, a text alert or clear dates?',
        'What helps you most at roadworks: clear signs, a good diversion or an end date?',
      ],
      experience: ['Which shortcut did you discover because of roadworks and still use?'],
    },
  },
  {
    name: 'park and playground',
    says: [
      'play ?(ground|area|park)',
      '(public|country|city|skate|local|national) park',
      'park (and|&) (recreation|open spaces|gardens)',
      'green space',
      'friends of the park',
      'nature reserve',
      'splash (pad|park)',
    ],
    asks: {
      choice: [
        'Which new thing would you like in a park: a splash pad, a skate ramp or a climbing net?',
        'Which playground ride do the children in your family love most: swings, slides or a zip wire?',
        'In the park: the swings, the slide or a bench in the sun?',
      ],
      idea: ['What would you add first to the park near you?'],
    },
  },
  {
    name: 'litter pick',
    says: [
      'shopping trolleys',
      'litter (pick|picking|picker)',
      '(beach|river|canal|street|community|park) clean(s| ?up|ing)',
      'clean ?up day',
      'keep britain tidy',
      'plogging',
    ],
    asks: {
      choice: [
        '+What do you enjoy most about a litter pick: the fresh air, the chat or the result?',
        'Where near you would you start a litter pick: the park, the beach or the high street?',
        'When would you rather join a litter pick: on a weekday evening, or a Saturday morning?',
      ],
      experience: ['What have you found on a litter pick that made you laugh?'],
    },
  },
  {
    name: 'bake sale',
    says: ['(bake|cake) (sale|stall)', 'school bake'],
    asks: {
      choice: ['+Which would you buy first at a bake sale: a brownie, a cupcake or a slice of lemon cake?'],
      idea: ['+What would you bake for a bake sale?', 'Which cake always goes first at a bake sale?'],
      experience: ["What's the best thing you have bought at a bake sale?"],
    },
  },
  {
    name: 'village fête',
    says: [
      '(village|town|summer|church|school|street) (fete|fair|fayre|fun ?day|gala|carnival|party|festival)',
      'open gardens',
      'flower show',
      'country (fair|show)',
      'county show',
      'tombola',
      'big lunch',
      'bunting',
      'may day',
      'bonfire night',
      'firework display',
      'christmas (lights|fair|fayre) ?(switch on)?',
    ],
    asks: {
      choice: [
        '+What do you go to first at a village fête: the cakes, the plants or the raffle?',
        '+First stop at a village fair: the cakes, the plants or the games?',
        'What makes a village fête for you: the stalls, the music or meeting everybody?',
      ],
      experience: ["What's the oddest prize you have brought home from a village fair?"],
    },
  },
  {
    name: 'community centre',
    says: [
      'coffee morning',
      'warm space',
      'lunch club',
      '(youth|weekly|friday|monday|community) drop in',
      'drop in (session|cafe|cent(re|er)s?|clinic)',
      'bingo',
      'social club',
      'knit and natter',
      'youth club',
      'youth worker',
      'hall hire',
      'community (hub|cafe|space)',
      '(our|your|new) community (cent(re|er)s?|hall)',
    ],
    asks: {
      choice: [
        'Which evening class would you join at a community centre: dance, cooking or painting?',
        'At a community centre: tea and a chat, or something to make with your hands?',
        'Which event would you like to see at a community centre: a film night, a fair or a dance?',
      ],
      idea: ['What would you like to do at a community centre that nobody offers yet?'],
    },
  },
  {
    name: 'local council',
    says: [
      'council',
      'town hall',
      'local (authority|government)',
      'mayor',
      'gov-?tech',
      'public (sector|services)',
      'municipal',
      'civil servant',
    ],
    asks: {
      choice: [
        'Which council service do you use most: the library, the parks or the pool?',
        'Which council news interests you most: parks, roads or local events?',
        'How do you like to have your say on local plans: online, on paper or at a meeting?',
      ],
      problem: ['Which council service would you most like to be able to sort out online?'],
    },
  },
];
