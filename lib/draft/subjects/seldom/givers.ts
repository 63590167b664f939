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
      problem: ['~How long do your smart shoes stay on at a ball?'],
      choice: ['At a charity ball: straight to the dance floor, or straight to the pudding?'],
      experience: ['When did you last get properly dressed up?'],
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
      problem: ['~Which prize do you secretly hope not to win in a raffle?'],
      choice: ['For charity: down a tower on a rope, or into a bath of cold beans?'],
      experience: ['What have you won in a raffle?'],
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
      idea: ['What would you do for charity if your friends paid enough?'],
      problem: ['~How long could you last in a sponsored silence?'],
      choice: ['For charity: a week of silence, or a day in fancy dress at work?'],
      experience: ['Who is the chattiest person you would sponsor to be silent?'],
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
      problem: ['~Which tin has been at the back of your cupboard the longest?'],
      choice: ['A big shared pot: vegetable curry, or chicken soup?'],
      experience: ['Who in your life always makes sure that everybody has eaten?'],
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
      problem: ['Which lesson from school do you use every single day?'],
      choice: ['A new school needs books: stories first, or an atlas first?'],
      experience: ['Who helped you most to learn when you were small?'],
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
      idea: ["What would you whisper into a donkey's ear?"],
      problem: ['~What does a donkey think about all day?'],
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
      problem: ['What calms you down after a noisy day?'],
      choice: ['To cheer somebody up: a song, or a dog with a wagging tail?'],
      experience: ['Whose wagging tail or purr always makes you feel better?'],
    },
  },
];
