import type { Subject } from '../subject';

/** What people do for the good of others, merrily or quietly. */
export const givers: readonly Subject[] = [
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
      idea: ['Which lot would you bid for at a charity auction?'],
      problem: ['What comes off first at a ball: the shoes, the tie or the jacket?'],
      choice: ['At a charity ball: first on the dance floor, or deep in conversation at the table?'],
      experience: ['When did you last get properly dressed up?'],
    },
    atWork: {
      work: [
        'What takes longest to plan for a charity ball: the seating, prizes or speakers?',
        'What raises more at a charity ball: a good auction, or a good story?',
      ],
      people: [
        'Which speech at a charity ball have you never forgotten?',
        'Who talked you into your first charity event?',
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
      idea: ['What would you name your rubber duck for a duck race?'],
      problem: ["What's hardest about a duck race: spotting your duck, or keeping calm?"],
      choice: ['At a charity raffle: one ticket, or a whole handful?'],
      experience: ["What's the best thing you have brought home from a raffle?"],
    },
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
      idea: ['Who would you sponsor first to shave off their hair or beard?'],
      problem: ['What would be hardest about shaving your head for charity?'],
      choice: ['A sponsored haircut: all off at once, or a bright colour first?'],
      experience: ["What's the bravest haircut you have ever had?"],
    },
    atWork: {
      work: [
        "What makes people sponsor a colleague's head shave: the cause, or the dare?",
        'Which fundraiser gets a whole office to join in: a shave, a run or a bake sale?',
      ],
      people: [
        "What's the bravest thing a colleague of yours has done for charity?",
        "What's the most unusual thing you've ever done to raise money?",
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
      idea: ['Which soup would you cook for a hundred hungry people?'],
      problem: ['Which food do you find hardest to use up in time?'],
      choice: ['A big shared pot: vegetable curry, or chicken soup?'],
      experience: ['Who in your life always makes sure that everybody has eaten?'],
    },
    atWork: {
      work: [
        'What does a community fridge run out of first?',
        'What do you always have too much of to put in a community fridge?',
      ],
      people: [
        'Who taught you to waste no food, and how did they do it?',
        'What did you learn from an hour of volunteering with food?',
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
      problem: ['Which school supply is hardest for a child to do without?'],
      choice: ['Books for a new school: stories first, or science first?'],
      experience: ['Who helped you most to learn when you were small?'],
    },
    atWork: {
      work: [
        'What helps a village school most: books, teachers or meals?',
        'What would you put in your first letter to a sponsored child?',
      ],
      people: [
        'Which teacher opened a door for you when you were young?',
        'Which book or object helped you most at school as a child?',
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
      idea: ['What name would you give a rescued calf or donkey?'],
      problem: ["What's trickiest about looking after a cow: the size, the mud or the early mornings?"],
      choice: ['An hour at an animal shelter: brush the donkeys, or feed the cows?'],
      experience: ['Which animal has walked straight up to you and made friends?'],
    },
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
      idea: ['Which animal would you send round the wards of a hospital?'],
      problem: ['When in a long day would a visit from a therapy animal help you most?'],
      choice: ['To cheer somebody up: a dog with a wagging tail, or a purring cat?'],
      experience: ['Whose wagging tail or purr always makes you feel better?'],
    },
    atWork: {
      work: [
        'What makes a good therapy animal: calm, curiosity or patience?',
        'Where is a therapy dog needed most: on a ward, in a school or in an office?',
      ],
      people: [
        'Whose face have you seen light up when an animal came into the room?',
        'Which animal got you through a hard time?',
      ],
    },
  },
];
