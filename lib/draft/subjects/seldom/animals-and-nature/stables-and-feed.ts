import type { Subject } from '../../subject';

/** Horses, herds and hives, and who looks after them. */
export const stablesAndFeed: readonly Subject[] = [
  {
    name: 'livery yard',
    says: ['(full|part|diy|assisted|grass) livery', 'livery yard', 'stable to rent'],
    clues:
      'turnout, arena, hacking, haylage, paddock, tack room, stables, mucking out, horse, diy, hay, full livery, box, grazing, pony, bedding, groom, school, rug, wash bay, trailer parking, off-road, worming, field, feed, winter, assisted, shavings',
    asks: {
      idea: ['Which time of day do you most enjoy at the stables?'],
      experience: ['What did your horse last do at the yard that made you laugh?'],
      choice: [
        'What does your horse enjoy most: a roll, a gallop or a good brush?',
        '~Rain at the stables: ride anyway, or clean tack with a cup of tea?',
      ],
    },
    cued: [
      'Which smell of the stables do you like best: *hay*, leather or horse?',
      'Which *pony* would you give a child a first ride on?',
      'What is the first thing you do in the *tack room*: kettle, chat or saddle?',
      'Which *rug* colour would suit a grey horse?',
    ],
  },
  {
    name: 'saddle fitting',
    says: [
      'saddle (fit|fitter|fitting)',
      'master saddler',
      'tack (shop|sale|store)',
      'saddlery',
      'bridle',
      'numnah',
    ],
    clues:
      'saddle, girth, stirrup, rugs, flocking, tack, leather, jodhpurs, horse, pony, bridle, fitter, tree, saddler, bit, numnah, gullet, back, withers, rider, reflock, master saddler, dressage, gp, second-hand, billet, template, rein, measured, pressure, yard visit, half pad',
    asks: {
      experience: [
        '+Which kind of saddle do you ride in most?',
        '+How often do you have the fit of your saddle checked?',
        '+How does your horse tell you that the saddle feels right?',
      ],
      idea: ['+What would you ask a saddle fitter at your next fitting?'],
      choice: ['+What do you notice first in a saddle that fits: balance, comfort or a freer stride?'],
      problem: ["What's hardest to judge for yourself about the fit of a saddle?"],
    },
    cued: [
      'Where does your horse like a scratch when the *girth* and saddle come off after a ride?',
      'Which *stirrup* length feels most natural to you in the saddle: long, short or in between?',
      'Which colour is the *numnah* that lies under your saddle most often?',
      'What do you like most about a *leather* saddle: the smell, the look or the feel?',
      'Which saddle would you rather spend a whole day in: *dressage*, jumping or Western?',
      'What do you look at first on a *second-hand* saddle: the leather, the stitching or the panels?',
      'What was the name of the *pony* whose saddle you first sat in?',
      'Which goes on first when you tack up: the saddle or the *bridle*?',
      "How does your horse behave on a saddle fitter's *yard visit*: calm, sleepy or looking for treats?",
      "When does your horse's *back* change most under the saddle: spring, autumn or after a rest?",
    ],
  },
  {
    name: 'pony club',
    says: ['pony club', 'pony camp', 'mounted games', 'gymkhana'],
    clues:
      'ponies, rosette, rally, plaits, handy pony, lead rein, bending race, rider, gymkhana, camp, jodhpurs, mounted games, show jumping, cross country, dressage, riding hat, stable, hacking, badge, tack, district commissioner, branch, mucking out, junior, c test, saddle, trot, tetrathlon, grooming, horse, leadrein, instructor',
    asks: {
      choice: [
        '+What do you enjoy most at pony club: games, jumping or looking after the pony?',
        'Which pony club game would you like to try: bending, egg and spoon or sack race?',
        '~Harder at a pony show: earning a rosette, or keeping the pony clean?',
      ],
      problem: ["What's hardest to get ready before a pony show: the pony, the tack or the rider?"],
    },
    cued: [
      'Which pattern of *plaits* would you give a pony for a show?',
      '*Show jumping* or dressage: which would you watch first?',
      'What would you pack for pony club *camp* besides wellies?',
      'What would you name a *pony* with one blue eye?',
    ],
  },
  {
    name: 'livestock mart',
    says: [
      'livestock (mart|market|sale|auction)',
      '(cattle|sheep|ewe|ram|tup|bull|lamb) (sale|mart|breeder|society)',
      'store (lamb|cattle)',
      'heifer',
      'suckler',
    ],
    clues:
      'pedigree, topped, pens, entries, gimmer, ringside, weanling, guineas, cattle, sheep, bull, heifer, ewe, lamb, auctioneer, store, ram, suckler, hammer, trade, gns, per kg, tup, breeder, cull cow, lot, forward, topped at, continental, buyer, averaged',
    asks: {
      idea: ['Which breed of cattle or sheep would you like to see in the sale ring more often?'],
      choice: ['At a livestock sale: early for a look round the pens, or just in time for the first lot?'],
      experience: ['Which animal from a livestock sale turned out better than you hoped?'],
      problem: ['~Which animal is hardest to get into a trailer: a sheep, a cow or a pig?'],
    },
    cued: [
      'What would you call a *pedigree* bull with a very long family tree?',
      'Which *sheep* breed has the finest face: Texel, Suffolk or Blackface?',
      'What do you eat at a mart café: a *breakfast*, a pie or a slice of tart?',
      "How much of an *auctioneer*'s chant can you follow: every word, half of it or just the hammer?",
    ],
    atWork: {
      asks: [
        'Which do people come to the livestock mart for most: the prices, the company or the animals?',
        'How do you like to bid at a livestock sale: at the ringside, online or by phone?',
        'What makes a good day at the mart: keen buyers, good stock or a full canteen?',
        'Who taught you to judge a good animal, and what did they look at first?',
      ],
      cued: [
        'What do you look at first in a *store* animal: frame, feet or breeding?',
        'Which *breeder* has taught you most about picking stock?',
      ],
    },
  },
  {
    name: 'feed merchant',
    says: [
      'feed (merchant|store|mill|shop)',
      'animal feed',
      'country store',
      'haylage',
      'horse feed',
      'poultry feed',
    ],
    clues:
      'pellets, bales, sacks, mix, straw, bedding, mineral lick, bagged, nuts, hay, shavings, horse, haylage, hen, bag, animal, dog food, wild bird, poultry, layers, cattle, chick crumb, delivery, 20kg, sheep nuts, chaff, farm, mash, feeder, salt lick, wormer, oats',
    asks: {
      experience: ['Which animal on your place is always first to the feed bucket?'],
      choice: ['Animal feed: picked up yourself, or delivered to the gate?'],
      idea: ['Which smell in the feed store do you like best: hay, straw or sweet mix?'],
      problem: ['~Which of your animals always knows when the feed bin is opened?'],
    },
    cued: [
      'Which *horse* treat do you keep in your pocket: carrot, mint or apple?',
      'What do the *hens* come running for first: corn, mealworms or kitchen greens?',
      'How do you store *hay*: in the barn, in the shed or under a cover?',
      'Which *wild bird* visits your garden feeder most often?',
    ],
    atWork: {
      asks: [
        'What matters most in a feed supplier: quality, delivery or good advice?',
        'What tells you first that an animal is being fed well: the coat, the eyes or the appetite?',
        'Which matters most in a feed merchant: the price, the advice or a delivery on time?',
        'Which feed topic would you like a farm talk on: minerals, forage or winter rations?',
      ],
      cued: [
        'What do customers ask first about *bedding*: dust, bale size or smell?',
        'Which *sheep* or cattle feed question comes up most at your counter in winter?',
      ],
    },
  },
  {
    name: 'falconry',
    says: ['falcon(ry|er)', '(owl|hawk) (experience|encounter|walk)', 'flying display', 'harris hawk'],
    clues:
      'owl, glove, perch, raptor, birds of prey, talons, eagle, swoop, hawk, falcon, flying, harris, display, aviary, hood, kestrel, peregrine, quarry, lure, wings, vulture, medieval, experience day, buzzard, jesses, handler, barn owl, school visit, mews',
    asks: {
      idea: ['+Which bird of prey would you like to land on your arm?'],
      choice: [
        '+Which bird of prey would you like to see fly: an owl, an eagle or a falcon?',
        'On your glove: a soft-eyed owl, or a quick hawk?',
      ],
      experience: ['Which bird of prey have you seen near your home?'],
    },
    cued: [
      'Which *owl* from a book or a film do you like best?',
      'Where would you travel to see a wild *eagle*?',
      'Where would you look for a *peregrine*: on a cliff, a cathedral or a tower block?',
      'Which word suits a *vulture* best: grand, clever or handsome?',
      'At a falconry *display*: the front row, or a bit further back?',
      'Where did you last see a *kestrel* hover?',
      'Who would you take along on a falconry *experience*?',
      'What would you name a *Harris* hawk: something noble, or something silly?',
    ],
  },
  {
    name: 'canine hydrotherapy',
    says: [
      '(canine|dog|animal|equine|veterinary) (hydrotherapy|physio|physiotherapy|physiotherapist|massage)',
      'underwater treadmill',
    ],
    clues:
      'arthritis, treadmill, hind leg, post op, pool, joints, mobility, cruciate, dog, physio, vet referral, swim, underwater, massage, hip dysplasia, muscle, rehab, spaniel, therapist, puppy, water, senior, laser therapy, warm, life jacket, stiff, surgery, fitness, labrador, shower',
    asks: {
      experience: ['+How does your dog take to water?'],
      idea: [
        '+Which toy would your dog bring to a hydrotherapy pool?',
        "+What would you ask before a dog's first hydrotherapy session?",
      ],
      choice: [
        '+What would win your dog over to hydrotherapy: a toy, a treat or your voice?',
        '+What would your dog enjoy most after a hydrotherapy swim: a treat, a towel or a nap?',
      ],
    },
    cued: [
      'How does your dog get into *water*: paw by paw, or with a splash?',
      'Which walk suits an old *spaniel* best: a beach, a field or a lane?',
      'Where does your *senior* dog like to sleep: by the fire, on the sofa or at your feet?',
      'Where does your *puppy* shake itself dry: outside, in the hall or next to you?',
      'What would your dog do on a *treadmill*: trot along, stare or lie down?',
      "How do you keep an older dog's *joints* comfy: a soft bed, short walks or warm coats?",
      'Which spot does your dog like best for a *massage*: ears, shoulders or back?',
      'What would your dog take to a *swim*: a ball, a ring or just you?',
    ],
    atWork: {
      asks: [
        "What's your dog like in the water: a born swimmer, or happier on the side?",
        'What helps a nervous dog most on its first time in the pool?',
        'What matters most in canine hydrotherapy: warm water, a patient handler or a clear plan?',
        "Which dog's recovery do you still like to tell people about?",
      ],
      cued: [
        'Which sign tells you that a dog enjoys the *pool*?',
        'How do you introduce a nervous dog to the *underwater* belt?',
        'What do you want to read first in a *vet referral*?',
        'Which home exercise goes best with a *cruciate* case?',
      ],
    },
  },
];
