import type { Subject } from '../subject';

/** Animals that earn their keep, and those who feed, shoe, sell and mend them. */
export const livestock: readonly Subject[] = [
  {
    name: 'dairy farming',
    says: [
      'dairy (farm|farmer|farming|herd|cow|industry|producer|supplies)',
      'milking (parlour|robot|machine|time|shed|parlor)',
      'milk (price|yield|tank|processor|collection|supplier)',
      'somatic cell',
      'teat dip',
      'creamery',
      'udder',
      'milking (parlour|machine|liner|robot)',
      'calf (jacket|feeder|milk|rearing)',
      'dairy farm(er|ing)?',
    ],
    clues:
      'parlour, calves, herd, silage, cell count, litres, udder, jersey, holstein, liners, milking, dairy, colostrum, slurry, mastitis, cow, calf, grazing, heifer, milk price, friesian, robot, grass, dry off, cubicle, tank, bulk, pasture, butterfat, ai, buffalo, teat',
    asks: {
      idea: ['Which job on a dairy farm would you hand to a robot first?'],
      problem: ['Which job in the milking parlour takes longer than it should?'],
      choice: ['Milking at five in the morning: radio on, or just the cows?'],
      experience: ['Which small change in the parlour saved you most time at milking?'],
    },
    atWork: {
      work: [
        'What would you most like to see on a dairy farm: the milking, the calves or the robots?',
        'Which matters more on a dairy farm: a good routine, or a good eye for cows?',
      ],
      people: [
        'What do you remember about the first dairy farm you set foot on?',
        'Which cow do you remember best, and what made her special?',
      ],
    },
  },
  {
    name: 'livestock market',
    says: [
      '(livestock|cattle|sheep|pedigree|ram|bull|store cattle|store lamb) (mart|market|sale)',
      'mart report',
      'mart day',
      'weanling',
      'suckler',
    ],
    clues:
      'hoggs, heifers, tups, per kilo, entries, pens, champion, bullocks, ewes, mart, hammer, auction, lot, cattle, lamb, store cattle, weanling, auctioneer, ewe, sheep, bid, bull, hoggets, breeding, kg, cull cow, prime, topped, trade, ram, suckler, pedigree, vendors, buyer, calves',
    asks: {
      idea: ['Which breed would you bring home from the market if you had the room?'],
      problem: ["What's hardest to judge when an animal comes into the sale ring?"],
      choice: ['Market day: there for the trade, or there for the talk?'],
      experience: ['What was the first animal you ever bought at a market?'],
    },
    atWork: {
      work: [
        'What makes a good day at the livestock market: the numbers, the prices or the company?',
        'What do you look forward to most on sale day: the bidding, the stock or the canteen?',
      ],
      people: [
        'Which auctioneer could you listen to all day?',
        'Who did you go to your first livestock market with, and what do you remember?',
      ],
    },
  },
  {
    name: 'sheep farming',
    says: [
      'sheep (farm|farmer|farming|dog|shearing|breeder|shed)',
      'ewes',
      'lambing (season|time|shed|live|list)',
      '(texel|suffolk|blackface|cheviot|merino|herdwick|swaledale) (sheep|ram|ewe|flock|tup)',
      'shearing (shed|day|season|team)',
    ],
    clues:
      'lambs, tups, fleece, dosing, hill, flock, drench, pet lamb, wool, rams, ewe, shearing, texel, suffolk, fold, shearer, hogget, grazing, scan, pasture, foot rot, merino, blackface, bottle lamb, collie, dipping, weaning, hay, wether, tupping',
    asks: {
      idea: ['Which breed of sheep would you pick for its looks alone?'],
      problem: ["What's hardest about lambing time: the nights, the weather or the bottles?"],
      choice: ['At lambing time: the night shift, or the early morning?'],
      experience: ['~What was your cheekiest pet lamb called?'],
    },
    atWork: {
      work: [
        'Which job on a sheep farm never seems to end: feet, fences or worming?',
        'Which season on a sheep farm would you pick: lambing, shearing or the autumn sales?',
      ],
      people: [
        'Which sheepdog do you remember best, and what made it so good?',
        'Which lambing season do you still talk about?',
      ],
    },
  },
  {
    name: 'pig keeping',
    says: [
      'pig (farm|farmer|farming|breeder|unit|producer|keeping|keeper)',
      '(saddleback|tamworth|kunekune|kune kune|large white|oxford sandy) (pig|sow|boar|weaner)',
      'farrow(ing|ed)',
      'weaner',
      'pedigree sow',
    ],
    clues:
      'litter, gilts, boar, trough, rooting, straw, piglets, pigs, rare breed, sow, farrowing, weaner, saddleback, pork, sty, snout, trotters, tamworth, kunekune, gloucestershire old spot, oink, bacon, mud, berkshire, weaned, hog, oxford sandy, ark, fencing, feed, wallow, large black, swine',
    asks: {
      idea: ['~What would you call a pair of new piglets?'],
      problem: ["~What's the naughtiest thing a pig has done on your farm?"],
      choice: ['Keeping pigs: a pair in the orchard, or a whole shed of them?'],
      experience: ['What was the name of your first pig?'],
    },
    atWork: {
      work: [
        'What matters most in a pig shed: the feed, the air or a calm hand?',
        'Which takes more patience with pigs: moving them, or sorting them?',
      ],
      people: [
        'What surprised you most about pigs the first time you met one up close?',
        'Which pig do you remember best, and what was it like?',
      ],
    },
  },
  {
    name: 'animal feed',
    says: [
      '(animal|cattle|livestock|horse|sheep|poultry|dairy|calf|stock) feed',
      'feed (merchant|mill|store|supplier|block|barrier|rep)',
      'silage (additive|wrap|season|analysis)?',
      'haylage',
      'fodder',
      'mineral (lick|bucket)',
      'hay (for sale|bale)',
    ],
    clues:
      'protein, ration, bulk, nuts, silage, tonne, minerals, molasses, pallet, bales, rolls, hay, pellets, bag, calf, cattle, hopper, barley, layers pellets, mill, lick, horse, supplement, poultry, haylage, 25kg, feeder, lucerne, forage, goat, nutritionist, chaff, blend, bedding',
    asks: {
      idea: ['What do you like most about the feeding round in the morning?'],
      problem: ['Which of your animals is the fussiest about its feed?'],
      choice: ['Ordering animal feed: in bulk for the winter, or bags as you go?'],
      experience: ['~Which of your animals hears the feed bucket first?'],
    },
    atWork: {
      work: [
        'What moves the price of animal feed most: the harvest, fuel or the exchange rate?',
        'What do animals notice first when the feed changes: the smell, the taste or the hour?',
      ],
      people: [
        'Which animal do you remember for knowing exactly when it was feeding time?',
        'Who first sent you out to feed the animals, and how did it go?',
      ],
    },
  },
  {
    name: 'farm vet',
    says: [
      '(farm|large animal|equine|livestock|cattle|horse) vet',
      'herd health',
      '(tb|bvd|worm egg|fertility|pregnancy) (test|testing|scan|scanning|count)',
      'hoof trimm(er|ing)',
      '(bull|ram) fertility',
    ],
    clues:
      'calving, heifer, scanning, ewes, on call, vaccination, cows, caesarean, herd, foal, calf, tb test, lambing, worming, lameness, ewe, bvd, mastitis, pregnancy, fluke, equine, colostrum, foot trimming, faecal egg count, scour, horse, fertility visit, large animal, pneumonia, bluetongue, ketosis',
    asks: {
      idea: ['What do you like to offer the vet after a night calving: tea, soup or cake?'],
      problem: ['Which animal on your farm is hardest to hold still for the vet?'],
      choice: ['A visit from the farm vet: early before the day starts, or later on?'],
      experience: ["What's the latest hour a vet has come out to your farm?"],
    },
    atWork: {
      work: [
        'What makes a good farm vet: steady hands, plain talk or turning up at any hour?',
        'What helps a farm vet most on a visit: good handling, hot water or a spare hand?',
      ],
      people: [
        'Which animal did you think was lost until the vet pulled it through?',
        'What do you remember about the first calving or lambing you helped at?',
      ],
    },
  },
  {
    name: 'farrier',
    says: [
      'farrier',
      'farriery',
      'horse ?shoe(ing)?',
      '(hoof|barefoot) (trim|trimming|trimmer|care)',
      'shoeing',
    ],
    clues:
      'hooves, forge, anvil, shod, rasp, lame, foot abscess, hoof, nails, horse, shoe, trim, barefoot, horseshoe, apprentice, laminitis, hot shoe, pony, remedial, sole, abscess, blacksmith, frog, equine, foot, toe, hammer, clench, six weeks, stud, yard',
    asks: {
      idea: ["What do you do with your horse's old shoes?"],
      problem: ["What's hardest when the shoes come off: the standing, the lifting or the wait?"],
      choice: ['When the farrier comes: hold your horse, or make the tea?'],
      experience: ["What have you learned from a farrier about your horse's feet?"],
    },
    atWork: {
      work: [
        'What do horse owners value most in a farrier: skill, patience or turning up on time?',
        'What takes a farrier the longest to learn: the fire, the feet or the horse?',
      ],
      people: [
        'Who was the first farrier you ever watched at work?',
        'Which horse do you know that behaves better for the farrier than for its owner?',
      ],
    },
  },
];
