import type { Subject } from '../../subject';

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
      choice: [
        'Milking at five in the morning: radio on, or just the cows?',
        'What do you like best from a dairy farm: milk, cheese or ice cream?',
      ],
      idea: ['Which job on a dairy farm would you hand to a robot first?'],
      experience: ['Which small change in the parlour saved you most time at milking?'],
    },
    cued: [
      'How would you pick names for *calves*: by family, by letter or by face?',
      'Which cow has the prettiest face: a *Jersey*, a Friesian or an Ayrshire?',
      'What do you like best about *silage* time: the smell, the tractors or the late suppers?',
      "What's best about spring *turnout*: the leaping cows, or the quiet shed?",
      'What do you look at first in a young *heifer*: the legs, the back or the eyes?',
      'Cows *grazing* beside a path: stop and look, or walk on by?',
      'What makes a winner at a dairy *show*: the walk, the udder or the shine?',
      'What would you do with the spare hour if a *robot* did the milking?',
    ],
    atWork: {
      asks: [
        '+What do dairy farmers value most in a supplier: quality, delivery or advice?',
        'What matters most in a milking parlour: calm cows, speed or an easy clean?',
        'What tells you that a dairy herd is content?',
        'What makes the working day easier on a dairy farm?',
      ],
      cued: [
        "What's your best tip for getting a new calf to take *colostrum*?",
        'Which daily habit does most to keep *cell count* down?',
        'What do you look for first when you walk the *grass*?',
        'Which part of the day changes most when a *robot* comes to the farm?',
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
      choice: [
        '+What do you enjoy most about a livestock market: the auction, the animals or the company?',
        'Market day: there for the trade, or there for the talk?',
      ],
      experience: ['What was the first animal you ever bought at a market?'],
      idea: ['Which breed would you bring home from the market if you had the room?'],
    },
    cued: [
      'Which *sheep* breed do you find the handsomest?',
      'Which *cattle* do you like to see in a field: black, red or shaggy?',
      'What would you like to hear an *auctioneer* sell for an hour?',
      'How do you like *lamb* best: roast, stew or on the grill?',
    ],
    atWork: {
      asks: [
        '+What do you look forward to most on sale day: the bidding, the stock or the canteen?',
        'Who did you go to your first livestock market with, and what do you remember?',
        'What makes a good day at the livestock market: the numbers, the prices or the company?',
        'Which sale do you look forward to most: store cattle, breeding ewes or pedigree?',
      ],
      cued: [
        'What do you look at first in a pen of *store cattle*?',
        'Which sale of *ewes* do you never miss in the year?',
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
      experience: [
        "+What's the cleverest thing you've seen a sheep or a sheepdog do?",
        '~What was your cheekiest pet lamb called?',
        'What do you admire most about sheep farmers?',
      ],
      idea: ['Where have you seen the finest flock of sheep?'],
    },
    cued: [
      'What would you name a *pet lamb* born on a snowy night?',
      'What do you like made of *wool*: a jumper, a blanket or socks?',
      'Which food with *lamb* would you cook for Sunday: roast, stew or curry?',
      'What would you watch first at *shearing* day: the shearer, the dog or the fleece?',
    ],
    atWork: {
      asks: [
        'Which job on a sheep farm do you enjoy most: lambing, shearing or moving the flock?',
        'Which season on a sheep farm would you pick: lambing, shearing or the autumn sales?',
        'What matters most in a flock: good feet, good mothers or good grass?',
        'Which sheepdog do you remember best, and what made it so good?',
      ],
      cued: [
        'Which job of the sheep year do you like best: *lambing*, shearing or the sales?',
        'What do you look at first in a *ram* at a sale: feet, back or character?',
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
      choice: [
        'What do you like best about keeping pigs: the piglets, the characters or the company?',
        'Keeping pigs: a pair in the orchard, or a whole shed of them?',
      ],
      experience: ['What was the name of your first pig?'],
      problem: ["~What's the naughtiest thing a pig has done on your farm?"],
    },
    cued: [
      'Which pig looks best to you: *saddleback*, tamworth or berkshire?',
      'What does a *piglet* enjoy more: mud, straw or an apple?',
      'Which *bacon* sandwich do you remember as the best?',
      'Where would a *kunekune* sleep if it had the choice: straw, sun or sofa?',
    ],
    atWork: {
      asks: [
        'What matters most in keeping pigs: feed, housing or time with them?',
        'What matters most in a pig shed: the feed, the air or a calm hand?',
        'Which takes more patience with pigs: moving them, or sorting them?',
        'Which part of pig keeping would you like training in: farrowing, feeding or health?',
      ],
      cued: [
        'What do you do to make *farrowing* week easier for the sows and for you?',
        'Which *rare breed* would you like to see on more farms?',
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
      problem: ['Which of your animals is the fussiest about its feed?'],
      choice: ['Ordering animal feed: in bulk for the winter, or bags as you go?'],
      idea: ['What do you like most about the feeding round in the morning?'],
      experience: ['+~Which of your animals hears the feed bucket first?'],
    },
    cued: [
      'Which *horse* treat do they know the sound of: a bucket, a bag or a carrot?',
      'What do you feed *poultry* as a treat: corn, greens or mealworms?',
      'How do you know good *hay*: by smell, colour or feel?',
      'Which animal would you like to feed *molasses* to from your hand?',
    ],
    atWork: {
      asks: [
        'What would you like from a feed supplier: advice, prompt delivery or analysis?',
        'What matters most in animal feed: protein, consistency or delivery?',
        'How do you prefer to plan a ration: with an adviser, with software or by eye?',
        'What do animals notice first when the feed changes: the smell, the taste or the hour?',
      ],
      cued: [
        'What do *cattle* farmers ask first when a new ration comes out?',
        '*Bulk* or bags: what decides it on your farm?',
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
      problem: ['Which animal on your farm is hardest to hold still for the vet?'],
      idea: ['What do you like to offer the vet after a night calving: tea, soup or cake?'],
      experience: ["What's the latest hour a vet has come out to your farm?"],
      choice: ['A visit from the farm vet: early before the day starts, or later on?'],
    },
    cued: [
      'What would you name the first *calf* of the year?',
      'What goes into your coat pockets at *lambing* time: string, a torch or biscuits?',
      'When does *calving* start on farms near you: winter, spring or autumn?',
      'Which *cow* in a herd do you notice first: the leader, the loud one or the shy one?',
    ],
    atWork: {
      asks: [
        'What makes a good farm vet: steady hands, plain talk or turning up at any hour?',
        'Which would help herd health most: regular visits, good records or vaccination?',
        'What helps a farm vet most on a visit: good handling, hot water or a spare hand?',
        'Which animal did you think was lost until the vet pulled it through?',
      ],
      cued: [
        'Which question about *vaccination* do farmers ask you most?',
        'What makes *TB test* day go smoothly on a farm?',
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
      experience: [
        '+What helps your horse stand still for the farrier?',
        '+Which treat does your horse get after the farrier?',
        '+What tells you that your horse is due a visit from the farrier?',
      ],
      choice: [
        '+For your horse at the farrier: a trim, front shoes or a full set?',
        '+How does your horse behave for the farrier: calm, curious or half asleep?',
        'When the farrier comes: hold your horse, or make the tea?',
      ],
    },
    cued: [
      'What would you most like to watch at a *forge*: the sparks, the hammer or the horse?',
      'What does your horse do while the *hooves* are being done: doze, nibble or look about?',
      '*Barefoot* or shod: which suits your ride best?',
      'Who stands closest when the farrier comes for a *trim*: you, the dog or the pony next door?',
      'Which *pony* do you remember best from your first rides?',
      'Where does an old *horseshoe* hang in your house, or where would you hang one?',
      'What would you ask an *apprentice* farrier about their first year?',
      'Which sound do you like best when a horse gets new *shoes*: the hammer, the hiss or the clip-clop?',
    ],
    atWork: {
      asks: [
        '+What do horse owners value most in a farrier: skill, patience or turning up on time?',
        'Which horse do you know that behaves better for the farrier than for its owner?',
        "What makes a farrier's visit easy: good light, a dry floor or a calm horse?",
        'Which skill takes a farrier longest to master: forging, trimming or reading a hoof?',
      ],
      cued: [
        'What made you a better *apprentice*: a patient master, a difficult horse or cold mornings?',
        'Which part of *hot* shoeing do owners love to watch?',
        'What is the first thing you look at when a horse is *lame*?',
        'What do you wish every owner knew about *laminitis*?',
      ],
    },
  },
];
