import type { Subject } from '../../subject';

/** What people do for the good of others, merrily or quietly. */
export const charitableGiving: readonly Subject[] = [
  {
    name: 'charity ball',
    says: [
      '(charity|gala|fundraising|mayoral) (ball|dinner|gala|banquet|lunch|auction|luncheon)',
      'black tie (ball|evening|event|gala)',
      'silent auction',
      '(charity|corporate) golf (day|tournament|classic)',
      '(ladies|awards) (lunch|night|dinner) in aid of',
    ],
    clues:
      'raised, lots, auction, tables, sponsors, gala, black tie, raffle, guests, tickets, table of ten, drinks reception, three course, auctioneer, fundraising, silent auction, dinner, hospice, guest speaker, ballroom, evening, dress code, live band, mayor, carriages, champagne, dancing, bid, awards, host, hotel, gown',
    asks: {
      choice: [
        '+Which prize would you like to win at a charity ball: a trip, a dinner or a work of art?',
        '+What would you wear to a charity ball: a long gown, a dark suit or something daring?',
        'At a charity ball: first on the dance floor, or deep in conversation at the table?',
      ],
      idea: ['Which lot would you bid for at a charity auction?'],
    },
    cued: [
      'What would you wear to a *black tie* evening: sequins, velvet or a classic?',
      'Which *raffle* prize would make you buy a whole strip of tickets?',
      'Which song should the *live band* play to fill the floor?',
      'What would your *table* be called at a charity ball if you could name it?',
      'How do you bid at a *silent auction*: early and high, or in the last minute?',
      'Which *sponsor* prize gets people talking: a weekend away, a hamper or a flight?',
      'Who would you most like to hear as *guest speaker* at a gala dinner?',
      'What would you raise money for at a *hospice* ball: a garden, night nurses or music?',
    ],
    atWork: {
      asks: [
        'What makes a charity ball worth dressing up for?',
        'Who would you like to hear speak at a charity ball?',
        'Which part of a charity ball do you look forward to most?',
        'How should a charity ball open: with a toast, a story or a song?',
      ],
      cued: [
        'What makes a *sponsor* come back to a charity ball year after year?',
        'Which *auction* lot brings in the most bids for the least effort?',
        'Who do you put together when you fill a *table* for clients?',
        "What would you book first for next year's *gala*: the room, the band or the auctioneer?",
      ],
    },
  },
  {
    name: 'duck race and raffle',
    says: [
      'duck (race|derby)',
      '(charity|grand|christmas|meat|hamper) raffle',
      'fifty ?fifty draw',
      'tombola',
      'bottle stall',
      '(coin|penny) trail',
      '(charity|fundraising) (quiz|bingo|coffee morning|disco|car wash|abseil|zip ?wire|challenge)',
      '(coffee|cake) morning in aid',
    ],
    clues:
      'rubber ducks, raffle, prizes, tickets, draw, raised, abseil, coffee morning, buckets, donations, tombola, hamper, winner, river, meat raffle, bottle, number, finish, winning, drawn, bridge, fifty-fifty, first prize, lions club, strip, fundraiser, scratch card, entry, pub, donated, jackpot, football club, rotary, derby, christmas, sponsor',
    asks: {
      experience: [
        'Which colour of raffle ticket is luckiest for you?',
        "What's the funniest raffle prize you've ever won or seen?",
      ],
      idea: [
        'Which prize would you most like to win in a raffle?',
        'What would you give as a prize for a charity raffle?',
      ],
    },
    cued: [
      'What would you put in a *hamper* as a prize?',
      '*Tombola*, raffle or guess the weight: which do you like best at a fair?',
      '*Abseil*, run or cake stall: which would you do for charity?',
      'Which *river* bank or bridge would you stand on to cheer the ducks?',
    ],
  },
  {
    name: 'hair and head shaves',
    says: [
      '(brave|sponsored|charity) (the )?shave',
      'head ?shave',
      'donat(e|ed|ing) (her|his|my|your|their) hair',
      'hair (donation|for children)',
      'sponsored (silence|walk|swim|cycle|ride|haircut|sleep ?out|skip|bounce|event)',
      '(big|charity|ceo) sleep ?(out|over)',
    ],
    clues:
      'shave, clippers, ponytail, sponsor, raised, wigs, bald, just giving, inches, braid, brave, donate, barber, cancer, little princess, fundraising, hairdresser, chop, charity, plait, beard, long hair, leukaemia, cut, chemo, locks, dye, target, number one',
    asks: {
      choice: ['A sponsored haircut: all off at once, or a bright colour first?'],
      idea: ['Who would you sponsor first to shave off their hair or beard?'],
      experience: ["What's the bravest haircut you have ever had?"],
      problem: ['What would be hardest about shaving your head for charity?'],
    },
    cued: [
      'Which colour would you dye your *beard* or hair for a day for charity?',
      'How long would you grow your *hair* before giving it away?',
      'Who should hold the *clippers* at a head shave: a barber, a child or the boss?',
      'What would you wear on your head after the big *shave*: a hat, a scarf or nothing?',
    ],
    atWork: {
      asks: [
        'Which would your team do for charity: a head shave, a hair dye or a moustache month?',
        'Which fundraiser gets a whole office to join in: a shave, a run or a bake sale?',
        'What makes a sponsored challenge at work succeed: a leader, a target or plenty of laughs?',
        "What's the most unusual thing you've ever done to raise money?",
      ],
      cued: [
        'Who at your work would raise the most with a *head shave*?',
        'How many *inches* would a colleague have to lose for you to double your donation?',
      ],
    },
  },
  {
    name: 'community fridge',
    says: [
      'community (fridge|pantry|larder|kitchen|meal|lunch|supper|fridges)',
      'soup (kitchen|run)',
      'pay (as|what) you (feel|can) (café|meal|lunch|shop|kitchen)',
      'warm (space|hub|welcome|room)',
      '(sock|blanket|coat|winter) (drive|appeal|collection|exchange|donation drive)',
      'food (rescue|drive)',
    ],
    clues:
      'surplus, tins, donations, volunteers, shelves, hot meal, leftovers, warm, blankets, soup, food waste, pantry, meals, fresh veg, larder, supper, supermarket, kitchen, bread, food parcel, fruit, cooked, hungry, lunch, allotment, langar, membership, bags, no referral, share',
    asks: {
      experience: [
        '+Which food is always welcome in a community fridge?',
        '+Who deserves a thank you for keeping a community fridge going?',
      ],
      choice: [
        '+Which treat would you add to a community fridge: fruit, biscuits or cheese?',
        '+What do you like most about a community fridge: less waste, sharing or meeting neighbours?',
      ],
    },
    cued: [
      'Which *leftovers* do you look forward to eating the next day?',
      'What can you always cook from the *tins* in your cupboard?',
      'Which *fresh veg* would you pick up first from a community fridge?',
      'What do you do with *bread* that is a day old: toast, crumbs or pudding?',
    ],
    atWork: {
      asks: [
        'How can a business best help a community fridge: surplus food, volunteers or a space?',
        'What makes a community fridge work: regular donors, keen volunteers or a good location?',
        'What matters most in running a community fridge: safe food, friendly faces or regular hours?',
        'Which food would you most like to see shared through a community fridge: bread, vegetables or hot meals?',
      ],
      cued: [
        'Which *surplus* food is easiest to share out at work or in a shop?',
        'Which shift do *volunteers* at a food project like best: collecting, sorting or serving?',
      ],
    },
  },
  {
    name: 'child sponsorship',
    says: [
      '(sponsor|educate) a (child|girl|student|school|village)',
      'child sponsorship',
      'girls.? education( (project|charity|fund|programme))?',
      '(school|education) (kit|kits|bag) (distribution|drive|donation)',
      '(clean|safe) water (project|charity|for|well)',
      '(adopt|adopted) a (village|school|grandparent|classroom)',
    ],
    clues:
      'villages, schoolbooks, well, pupils, rural, donors, education, girls, uniforms, school, sponsor, classroom, monthly, letter, poverty, school fees, scholarship, orphan, africa, desks, uganda, nepal, textbooks, future, kenya, girl child, slum, teacher, school bag, tuition, months, project',
    asks: {
      idea: ['What would you put in a school bag for a child who has none?'],
      experience: ['Who helped you most to learn when you were small?'],
      choice: [
        'Books for a new school: stories first, or science first?',
        'What would you like to hear about from a sponsored child: school, family or games?',
      ],
    },
    cued: [
      'What would you tell a child about your town in a *letter*?',
      'Which *school* subject would you love to help a child discover?',
      'What should every *classroom* have: books, maps or big windows?',
      'How would you use a new *well* in a village: washing, gardens or a place to meet?',
    ],
    atWork: {
      asks: [
        'What makes child sponsorship meaningful: letters, clear results or lasting contact?',
        'What helps a village school most: books, teachers or meals?',
        'What would you put in your first letter to a sponsored child?',
        "How could your team support a child's education: sponsorship, books or a fundraiser?",
      ],
      cued: [
        'Which update means most to a *sponsor*: a letter, a drawing or a school report?',
        'What gets a whole office to back a *school* project: a target, a story or a visit?',
      ],
    },
  },
  {
    name: 'cow shelter',
    says: [
      '(gau|go) ?shala',
      'cow (shelter|sanctuary|protection|seva|hug|cuddling)',
      'donkey (sanctuary|rescue|charity|week|adoption)',
      '(stray|street) (animal|dog|cat) (feeding|rescue|shelter|care|charity|ambulance|vaccination)',
      'animal (ambulance|birth control|welfare society)',
      'adopt a (donkey|cow|horse|pony|hedgehog|seal)',
    ],
    clues:
      'donkeys, strays, cows, fodder, paddock, hay, rescued, sanctuary, hooves, braying, gaushala, calf, cattle, seva, gau, feed, adopt, bull, injured, goshala, abandoned, green fodder, hug, donate, vet, milk, retired, elderly, chara, barn, foal, indian breeds',
    asks: {
      choice: [
        '+How would you most like to help an animal shelter: time, food or a gift?',
        '+Which animals would you visit first at a shelter: cows, calves or donkeys?',
        'An hour at an animal shelter: brush the donkeys, or feed the cows?',
      ],
      idea: ['What name would you give a rescued calf or donkey?'],
    },
    cued: [
      'What would you bring a *donkey* as a treat: a carrot, an apple or a scratch?',
      'Which song would you sing to a *calf* at bedtime?',
      'Which *rescued* animal in your life had the biggest character?',
      'Where would you sit for an hour to watch *cows* graze?',
    ],
  },
  {
    name: 'therapy animals',
    says: [
      'therap(y|eutic) (dog|pony|ponies|pet|animal|llama|cat|alpaca)',
      '(pet|animal|art|music|play|drama|dance|equine|horticultural) (assisted )?therap(y|ist|ists)',
      '(reading|wellbeing|school|courthouse) dog( (visit|programme|scheme|team))?',
      'care ?dog',
      'social prescribing',
      'hospital radio',
    ],
    clues:
      'wards, visits, residents, calm, wagging, stroking, sessions, patients, creative, handler, therapy dog, pony, alpaca, care home, school visit, dog, autism, equine, hospital, cuddle, assessed, horse, anxiety, sensory, temperament, reading dog, llama, therapist, children, guinea pig, rehabilitation, labrador, pat dog',
    asks: {
      choice: [
        'To cheer somebody up: a dog with a wagging tail, or a purring cat?',
        'Where would you like to see a therapy dog visit next: a school, a library or a hospital?',
      ],
      experience: ['Whose wagging tail or purr always makes you feel better?'],
      idea: ['Which animal would you send round the wards of a hospital?'],
    },
    cued: [
      'Which *pony* would you bring to a care home: grey, brown or spotted?',
      'Which *alpaca* name would make everybody in a care home smile?',
      'Which *therapy dog* breed would you choose: a calm giant or a small lap dog?',
      'Where would a visiting *horse* cheer up the most people?',
    ],
    atWork: {
      asks: [
        '+Where is a therapy dog needed most: on a ward, in a school or in an office?',
        'What makes a good therapy animal: calm, curiosity or patience?',
        'Which place would you send a therapy animal first: a school, a hospice or a care home?',
        'Which animal would your team most like to have visit: a dog, a pony or a rabbit?',
      ],
      cued: [
        'What do *care home* teams notice first after an animal visits?',
        'What do you look for first when a *handler* and dog are assessed?',
      ],
    },
  },
];
