import type { Subject } from '../subject';

/** Horses, herds and hives, and who looks after them. */
export const stable: readonly Subject[] = [
  {
    name: 'livery yard',
    says: ['(full|part|diy|assisted|grass) livery', 'livery yard', 'stable to rent'],
    clues:
      'turnout, arena, hacking, haylage, paddock, tack room, stables, mucking out, horse, diy, hay, full livery, box, grazing, pony, bedding, groom, school, rug, wash bay, trailer parking, off-road, worming, field, feed, winter, assisted, shavings',
    asks: {
      idea: ['Which time of day do you most enjoy at the stables?'],
      problem: ['Which job at the stables do you always end up doing in the dark?'],
      choice: ['~Rain at the stables: ride anyway, or clean tack with a cup of tea?'],
      experience: ['What did your horse last do at the yard that made you laugh?'],
    },
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
      idea: ['Which piece of tack would you replace first if money were no object?'],
      problem: ["What's hardest to judge for yourself about the fit of a saddle?"],
      choice: ['In your tack room: black leather, or brown?'],
      experience: ['Where did your favourite saddle come from, and how long have you had it?'],
    },
  },
  {
    name: 'pony club',
    says: ['pony club', 'pony camp', 'mounted games', 'gymkhana'],
    clues:
      'ponies, rosette, rally, plaits, handy pony, lead rein, bending race, rider, gymkhana, camp, jodhpurs, mounted games, show jumping, cross country, dressage, riding hat, stable, hacking, badge, tack, district commissioner, branch, mucking out, junior, c test, saddle, trot, tetrathlon, grooming, horse, leadrein, instructor',
    asks: {
      idea: ['~Which pony club game should adults have a go at?'],
      problem: ["What's hardest to get ready before a pony show: the pony, the tack or the rider?"],
      choice: ['~Harder at a pony show: earning a rosette, or keeping the pony clean?'],
      experience: ['~What was the name of the first pony you ever rode, or fell off?'],
    },
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
      problem: ['~Which animal is hardest to get into a trailer: a sheep, a cow or a pig?'],
      choice: ['At a livestock sale: early for a look round the pens, or just in time for the first lot?'],
      experience: ['Which animal from a livestock sale turned out better than you hoped?'],
    },
    atWork: {
      work: [
        'What moves prices at a livestock sale most: the weather, the feed or the buyers?',
        'Which do people come to the livestock mart for most: the prices, the company or the animals?',
      ],
      people: [
        'Who taught you to judge a good animal, and what did they look at first?',
        'What do you remember about the first livestock sale you ever went to?',
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
      idea: ['Which smell in the feed store do you like best: hay, straw or sweet mix?'],
      problem: ['~Which of your animals always knows when the feed bin is opened?'],
      choice: ['Animal feed: picked up yourself, or delivered to the gate?'],
      experience: ['Which animal on your place is always first to the feed bucket?'],
    },
    atWork: {
      work: [
        'What tells you first that an animal is being fed well: the coat, the eyes or the appetite?',
        'Which matters most in a feed merchant: the price, the advice or a delivery on time?',
      ],
      people: [
        'Which animal in your life was the fussiest eater?',
        'Which feed delivery, through snow, flood or mud, will you never forget?',
      ],
    },
  },
  {
    name: 'falconry',
    says: ['falcon(ry|er)', '(owl|hawk) (experience|encounter|walk)', 'flying display', 'harris hawk'],
    clues:
      'owl, glove, perch, raptor, birds of prey, talons, eagle, swoop, hawk, falcon, flying, harris, display, aviary, hood, kestrel, peregrine, quarry, lure, wings, vulture, medieval, experience day, buzzard, jesses, handler, barn owl, school visit, mews',
    asks: {
      idea: ['Which bird of prey would you like to land on your arm?'],
      problem: ['What would be hardest with an owl on your arm: keeping still, or keeping quiet?'],
      choice: ['On your glove: a soft-eyed owl, or a quick hawk?'],
      experience: ['Which bird of prey have you seen near your home?'],
    },
  },
  {
    name: 'alpaca walk',
    says: ['(alpaca|llama) (walk|trek|trekking|experience|farm)', 'llama', 'alpacas'],
    clues:
      'halter, fleece, spit, cria, humming, herd, shearing, selfie, trek, farm, feed, hay, llama, wool, paddock, meadow, photo, haircut, walking, trekking, field, knitwear, hen party, fluffy, spring, gift voucher, hike, meet and greet, wellies, socks',
    asks: {
      idea: ['~What would you call an alpaca with a silly haircut?'],
      problem: ['~What slows down an alpaca walk more: the grass, or everybody taking photos?'],
      choice: ['On an alpaca walk: out in front, or ambling along at the back?'],
      experience: ['Where did you first meet an alpaca, and what did it do?'],
    },
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
      idea: ['Where would your dog most like to go for a gentle swim?'],
      problem: ['What does your older dog like help with: the stairs, the sofa or the bed?'],
      choice: ['Getting an older dog into the car: a ramp, or a lift in your arms?'],
      experience: ['What did your dog do the first time it met deep water?'],
    },
    atWork: {
      work: [
        'Which dogs gain most from time in the pool: the old, the injured or the overweight?',
        'What helps a nervous dog most on its first time in the pool?',
      ],
      people: [
        "What's your dog like in the water: a born swimmer, or happier on the side?",
        "Which dog's recovery do you still like to tell people about?",
      ],
    },
  },
];
