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
      idea: [
        '+Which song would you put on for the last stretch of a charity run?',
        'Which good cause would you choose for a charity run?',
      ],
      choice: ['A charity run: in a costume, in a team shirt or in comfy old kit?'],
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
      idea: ['Which treat would you slip into a food parcel, besides tins and pasta?'],
      choice: ["How would you help a food bank: with a bag of shopping, some money or a morning's help?"],
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
      choice: ['How would you help a homeless shelter: warm clothes, a cooked meal or a few hours?'],
      idea: [
        'What would you put first into a parcel for a homeless shelter?',
        'What small thing could a shop or café do for people without a home?',
      ],
      problem: ['Which useful item do people rarely think of giving to a homeless shelter?'],
    },
  },
  {
    name: 'fostering',
    says: ['foster(ing|er| carer| care| family)?'],
    asks: {
      experience: [
        'Which simple thing makes a child feel welcome in a new home?',
        'Which grown-up outside your family made a difference to you as a child?',
      ],
      idea: [
        'What would you ask a foster carer if you met one today?',
        'Which family tradition would you love to share with a child who comes to stay?',
      ],
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
        'How would you volunteer: the same morning every week, or one big day now and then?',
        'What do you enjoy most about volunteering: the people, the place or the work itself?',
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
      choice: ['+Which shelf do you head for in a charity shop: books, clothes or china?'],
      idea: [
        '+What would you most like to find in a charity shop this week?',
        '+What do you always look for first in a charity shop?',
      ],
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
      choice: ['How do you like to support an appeal: by giving, by sharing or by lending a hand?'],
      idea: ['What do you like to hear from a charity after you have given?'],
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
      problem: ['+Which shelf in the library do you go to first?'],
      choice: ['What would you borrow first from a library today: a novel, a cookbook or a travel guide?'],
      experience: ['Which library book have you borrowed more than once?'],
      idea: ['Where do you like to read your library book: in bed, on the bus or in the bath?'],
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
        'What helps you most to sort the recycling: clear labels, a list or pictures?',
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
        'What matters most in a car park: wide bays, good lighting or easy payment?',
        'How would you rather pay for parking: by coin, by card or by phone?',
      ],
      idea: ['Which space do you like in a car park: near the exit, near the shops or out at the edge?'],
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
        'What helps you most at roadworks: clear signs, a good diversion or an end date?',
        'Which roadworks would you rather have: all shut for a week, or one lane for a month?',
        'How do you like to hear about roadworks: by letter, online or from a sign by the road?',
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
      experience: ['What did you like playing on most in the park as a child?'],
      choice: ['In the park: the swings, the slide or a bench in the sun?'],
      idea: ['What would you add first to the park near you?'],
      problem: ["What's the hardest thing to get a child to leave: the swings, the slide or the sand?"],
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
        'Where near you would you start a litter pick: the park, the beach or the high street?',
        'When would you rather join a litter pick: on a weekday evening, or a Saturday morning?',
        'On a litter pick: a quiet hour by yourself, or a big group and cake afterwards?',
      ],
      experience: ['What have you found on a litter pick that made you laugh?'],
    },
  },
  {
    name: 'bake sale',
    says: ['(bake|cake) (sale|stall)', 'school bake'],
    asks: {
      idea: ['+What would you bake for a bake sale?', 'Which cake always goes first at a bake sale?'],
      choice: ['+Which would you buy first at a bake sale: a brownie, a cupcake or a slice of lemon cake?'],
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
      ],
      experience: ["What's the oddest prize you have brought home from a village fair?"],
      idea: ['Which game could a village fête never do without?'],
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
      idea: ['+What would you like to do at a community centre that nobody offers yet?'],
      choice: [
        'Which evening class would you join at a community centre: dance, cooking or painting?',
        'At a community centre: tea and a chat, or something to make with your hands?',
        'What makes a community centre feel welcoming: a warm hello, good tea or familiar faces?',
      ],
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
        'How does council news reach you: letter, email, poster in the library or word of mouth?',
        'How do you like to have your say on local plans: online, on paper or at a meeting?',
      ],
      problem: ['Which council service would you most like to be able to sort out online?'],
    },
  },
];
