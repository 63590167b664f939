import type { Subject } from '../subject';

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
      choice: ["+What's the best sight on a charity run: the start, the crowd or the finish line?"],
      experience: ["What's the oddest outfit you have seen at a charity run?"],
      idea: [
        'What would you do first after a charity run?',
        'What would you call your team for a charity run?',
      ],
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
      idea: [
        '+What would you add to a food parcel for breakfast?',
        '+What would you put in a food bank box for a family with a baby?',
        'Which treat would you slip into a food parcel, besides tins and pasta?',
      ],
      experience: ['+What do you pick up for the food bank when you do your shopping?'],
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
      idea: ['What would you put in a welcome bag at a homeless shelter?'],
      experience: [
        'Which small kindness means a lot to somebody without a home?',
        'Which useful item do people rarely think of giving to a homeless shelter?',
      ],
      choice: ['What would you donate to a homeless shelter first: blankets, socks or toiletries?'],
    },
  },
  {
    name: 'fostering',
    says: ['foster(ing|er| carer| care| family)?'],
    asks: {
      idea: ['Which family tradition would you love to share with a child who comes to stay?'],
      choice: [
        'What helps a foster child feel at home: a favourite meal, a cosy room or a kind word?',
        'What would you most like to know about fostering: the training, the support or daily life?',
      ],
      experience: ['Which grown-up outside your family made a difference to you as a child?'],
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
      idea: ['How would you thank a volunteer?'],
      experience: [
        'What makes volunteering worth getting up early for?',
        'What was the first thing you ever volunteered for?',
      ],
      choice: ['What would you most like to gain from volunteering: new friends, new skills or fresh air?'],
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
      experience: [
        'What was the last thing you passed on to a charity shop?',
        "What's your best bargain from a charity shop?",
        'What do you always look for first in a charity shop?',
      ],
      idea: ['What would you most like to find in a charity shop this week?'],
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
      choice: ['+How would you like to see what an appeal achieved: in photos, in figures or in a story?'],
      experience: [
        '+What do you like to hear from a charity after you have given?',
        'Which fundraising idea always makes you smile?',
        'What makes you want to give to a fundraising appeal?',
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
        'What do you enjoy most at a public library: the books, the events or the quiet?',
        'When do you like a library visit most: morning, afternoon or evening?',
      ],
      experience: [
        "What's your favourite spot in a public library?",
        'Which shelf in the library do you go to first?',
      ],
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
      experience: [
        '+Who takes the bins out in your house?',
        '~Which piece of rubbish never seems to belong in any of the bins?',
      ],
      choice: [
        '+When do the bins go out at your house: the night before, or in the morning?',
        '+What would you most like to look up about bins: dates, sorting or extra collections?',
        "+How do you like to remember which bin goes out: a note, an app or the neighbour's bin?",
        'How do you like to hear about changes to bin days: by letter, by text or in an app?',
      ],
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
      idea: ['+What would you like a car park app to do for you?'],
      choice: ['How would you rather pay for parking: by coin, by card or by phone?'],
      experience: [
        'What makes a car park feel safe and welcoming?',
        'Where do you put your car park ticket for safe keeping?',
        '~How do you remember where you left the car in a big car park?',
      ],
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
      idea: ['What would you say to thank a road crew?'],
      experience: [
        'Which road near you became much nicer after a repair?',
        'What do you want to know first about roadworks near you?',
      ],
      choice: ['How do you find your way round a closed road: a map, an app or local knowledge?'],
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
      experience: [
        '+What do children run to first in a playground?',
        '+Which game did you play for hours at the playground?',
        '+How high did you dare to go on the swings as a child?',
        '+Which piece of playground equipment never goes out of fashion?',
        'What did you like playing on most in the park as a child?',
      ],
      choice: ["What's the hardest thing to get a child to leave: the swings, the slide or the sand?"],
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
      experience: [
        '+Which piece of litter is the most satisfying to pick up?',
        'What have you found on a litter pick that made you laugh?',
      ],
      choice: [
        "+What's the best reward after a litter pick: soup, cake or a clean view?",
        '+What do you enjoy most about a litter pick: the fresh air, the chat or the result?',
      ],
    },
  },
  {
    name: 'bake sale',
    says: ['(bake|cake) (sale|stall)', 'school bake'],
    asks: {
      experience: [
        '+What makes a cake stall impossible to walk past?',
        '+How many cakes do you bring home from a bake sale?',
        '+Which bake do you hope to find at every bake sale?',
        '+Which old favourite deserves a comeback at bake sales?',
        '+Which cake always goes first at a bake sale?',
      ],
      choice: ['+What tempts you first at a bake sale: chocolate, fruit or plenty of icing?'],
    },
  },
  {
    name: 'village fête',
    says: [
      '(village|town|summer|church|school|street) (fete|fair|fayre|fun ?day|gala|carnival|party|festival)',
      '(village|town|church|school) (spring|summer|autumn|winter) (fete|fair|fayre)',
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
      experience: [
        '+Which fête game are you surprisingly good at?',
        'Which village fête game do you always have a go at?',
      ],
      idea: [
        'Which stall would you like to run yourself at a village fair?',
        'What should no village fête be without?',
        'Which cake would you buy first at a village fête?',
      ],
      choice: ['First stop at a village fair: the cakes, the plants or the games?'],
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
      experience: [
        'What makes you feel welcome at a community centre?',
        'How does a good conversation start at a community centre?',
        'How did you get to know people in the place where you live now?',
      ],
      idea: ['Which game would you like to play at a community centre?'],
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
      choice: ['How would you like to have your say with the council: online, on paper or in person?'],
      experience: [
        'What makes a council website easy to use?',
        'Where do you look first for news from the council?',
        'Which council service do you use more than any other?',
      ],
    },
  },
];
