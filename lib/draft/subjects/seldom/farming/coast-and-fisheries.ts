import type { Subject } from '../../subject';

/** What is grown, caught, landed and looked after along the coast and in fresh water. */
export const coastAndFisheries: readonly Subject[] = [
  {
    name: 'oyster farm',
    says: [
      'oyster (farm|farmer|farming|bed|shed|lease|growers?|hatchery)',
      'oyster shucking',
      'shuck(ing|ed)? oysters',
    ],
    clues:
      'oysters, shucking, half shell, brine, rocks, estuary, lemon wedge, shell, bed, dozen, seed, tide, spat, lemon, lease, trestle, native, hatchery, seafood, mignonette, pearl, grower, pacific, bay, champagne, depuration, sydney, shuckers, platter, reef',
    asks: {
      experience: [
        '+Where did you eat your first oyster?',
        '+How many oysters make a perfect plate?',
        '+Which word best describes the taste of a fresh oyster?',
      ],
      idea: ['+What would you ask an oyster farmer to show you first?'],
      choice: [
        '+Where do oysters taste best: by the sea, at home or in a restaurant?',
        '+What do you enjoy most about oysters: the taste of the sea, the texture or the occasion?',
      ],
    },
    cued: [
      'Who does the *shucking* when there are oysters on your table?',
      'What goes next to the oysters on a seafood *platter*: prawns, mussels or crab?',
      'What would you do with a bucket of empty oyster *shells*: garden path, candles or a mirror frame?',
      'Who would you share a *dozen* oysters with on a Friday evening?',
      'Which *estuary* or bay would you most like to sit beside with a plate of oysters?',
      'Which would you taste first: a *native* oyster, or a Pacific one?',
      'Oysters: *raw* on ice, or grilled with butter and garlic?',
      'What would you like to see up close on an oyster farm: the tiny *seed*, the beds or the boats?',
      'What do you taste first in an oyster: the *brine*, the sweetness or the lemon?',
    ],
    atWork: {
      asks: [
        '+How do you like an oyster: with lemon, with something spicy or straight from the shell?',
        'Which topping suits an oyster best: lemon, shallot vinegar or hot sauce?',
        'What goes best with oysters at a reception: stout, sparkling wine or dry white?',
        'Where did you try your first oyster, and what did you make of it?',
      ],
    },
  },
  {
    name: 'seaweed farm',
    says: ['(seaweed|kelp|sea moss) (farm|farmer|farming|harvest|harvester|foraging)', 'edible seaweed'],
    clues:
      'kelp, seaweed, dulse, nori, umami, seabed, wakame, laver, harvest, rope, shore, sea, forager, sugar kelp, iodine, dried, bladderwrack, sea moss, tide, salad, coastal, fertiliser, seasoning, algae, biostimulant, aquaculture, carrageen, flakes, bath, line, skincare, spaghetti',
    asks: {
      idea: ['+What would you ask a seaweed farmer?', 'Which dish would you sprinkle with seaweed?'],
      choice: ['+Where do you like seaweed best: on the beach, in the garden or on a plate?'],
      experience: ['What did seaweed taste of the first time you tried it?'],
    },
    cued: [
      'What would you like to try *kelp* in first: crisps, noodles or a burger?',
      'How would you eat *dulse*: straight from the bag, fried crisp or baked in bread?',
      'How do you like *nori*: as a toasted snack, crumbled over eggs or round sushi?',
      'What would you serve with *laver* at breakfast: bacon, cockles or toast?',
      'How would you take *sea moss*: in a smoothie, in a pudding or off the spoon?',
      'What would you feed first with a seaweed *fertiliser*: tomatoes, roses or the lawn?',
      'What goes well in a seaweed *salad*: sesame, cucumber or prawns?',
      'What do you look for first on the *shore* at low tide: seaweed, shells or crabs?',
    ],
    atWork: {
      asks: [
        '+Which use for seaweed interests you most: food, feed or packaging?',
        '+Which skill does a seaweed farmer need most?',
        '+What surprises people most about seaweed farming?',
        '+Which seaweed product would you like to see in every shop?',
        '+What would get more people to eat seaweed: recipes, snacks or chefs?',
        '+What would help seaweed farming grow most: funding, research or new buyers?',
      ],
      cued: [
        'What makes a good day for a seaweed *harvest*: a calm sea, a low tide or an early start?',
        'What do you check first on a seeded *rope*: the growth, the fouling or the knots?',
        'Who asks most about *sugar kelp* these days: kitchens, cosmetics or animal feed?',
        'Which seaweed would you let a *chef* taste first: dulse, kelp or laver?',
      ],
    },
  },
  {
    name: 'crab and lobster',
    says: [
      'lobster (pot|fishing|boat|shack|roll|season)',
      '(crab|lobster|crayfish) (pots|traps|fisherman|fishermen)',
      'dressed crab',
      'crabbing',
    ],
    clues:
      'crab, lobster, claws, landed, shellfish, quayside, melted butter, crayfish, pot, shell, thermidor, roll, dressed, butter, bait, boat, seafood, harbour, buoy, creel, fisherman, hen, brown meat, quay, cooked, melted, keep tank, trap, white meat, cracked, sandwich, season, catch',
    asks: {
      experience: [
        '+What goes best in a fresh crab sandwich?',
        'What turns fresh crab or lobster into a feast?',
        '~Eating a whole crab: who at your table makes the biggest mess?',
      ],
      choice: [
        '+What do you have with dressed crab: brown bread, salad or new potatoes?',
        '+How do you like your crab: in a sandwich, in a salad or straight from the shell?',
      ],
    },
    cued: [
      'How do you like *dressed* crab: on toast, in a salad or straight from the shell?',
      'What goes into the perfect *lobster roll*: butter, mayo or a squeeze of lemon?',
      'Which *harbour* has the best seafood you have eaten?',
      'What do you dip in *melted butter*: lobster, crab or just the bread?',
    ],
  },
  {
    name: 'prawn farming',
    says: [
      '(prawn|shrimp) (farm|farmer|farming|pond|feed|hatchery|boat|trawler)',
      'shrimp(ing)? season',
      'vannamei',
    ],
    clues:
      'prawns, shrimp, pond, aerator, per kilo, tiger prawns, trawler, deveined, vannamei, feed, hatchery, larvae, harvest, salinity, kilo, farm, aquaculture, tiger, count, biofloc, seafood, jumbo, export, post-larvae, white spot, stocking density, acre, probiotic, water quality, peeled, ice, disease',
    asks: {
      choice: [
        '+Prawns: in a curry, on the barbecue or cold with a dip?',
        '+How do you like your prawns cooked: grilled, fried or in a curry?',
      ],
      experience: ['Which prawn dish do you order again and again?'],
      problem: ['~Who in your family peels the prawns, and who only eats?'],
    },
    cued: [
      'What do you like best with *tiger prawns*: garlic butter, chilli or coconut?',
      'Where did you eat the best *shrimp* you remember: by a harbour, at home or at a stall?',
      'How do you like *jumbo* prawns: grilled in the shell, peeled or in batter?',
      'Which *seafood* would you add to a pot with prawns: mussels, crab or fish?',
    ],
    atWork: {
      asks: [
        '+What matters most in prawn farming: water, feed or healthy stock?',
        'What do you look for when you buy prawns: the size, the price or where they come from?',
        'Which prawn dish would you put on a menu first: curry, tempura or garlic prawns?',
        'What would you improve first on a prawn farm: aeration, feeding or record keeping?',
      ],
      cued: [
        'What do buyers ask first about the *harvest*: count, colour or date?',
        'Which check at the *pond* do you never leave to anybody else?',
      ],
    },
  },
  {
    name: 'trout and salmon',
    says: [
      '(trout|salmon) (farm|farmer|hatchery|fishery|river|season|run)',
      'fly (fishing|casting|tying)',
      'catch and release',
      'trout lake',
    ],
    clues:
      'trout, salmon, fly rod, flies, waders, beats, rainbow, stocked, spawning, fish ladder, fly, river, fishery, smoked, hatchery, fillet, loch, cast, season, catch and release, lure, rod, fry, brown, wild, angler, nymph, lake, dill, pool, tying, roe, ghillie, run',
    asks: {
      idea: ['Which river would you choose for a day of fly fishing?'],
      choice: [
        'Fly fishing: standing in the river, or dry on the bank with a flask?',
        'Which fishing spot do you like best: a quiet pool, a fast run or a still lake?',
      ],
      problem: ["What's hardest about fly fishing: the cast, the knots or the waiting?"],
    },
    cued: [
      '*Salmon*: smoked, grilled or raw on rice?',
      '*Trout* for supper: with almonds, with lemon or from the smoker?',
      'Which *fly* would you tie on for a clear morning?',
      'Where would you rather fish on a quiet day: on a *loch* or a river?',
    ],
  },
  {
    name: 'charter fishing',
    says: [
      'fishing (charter|trip|trips)',
      'charter (boat|skipper|fishing)',
      '(deep sea|sport|game|mackerel) fishing',
      'sea angling',
    ],
    clues:
      'mackerel, skipper, rods, bait, marlin, tuna, wreck, reeling, bass, snapper, boat, catch, deep sea, trip, shark, deck, half-day, offshore, cod, angler, harbour, sportfishing, tackle, captain, pollock, limit, inshore, blue water, seasick, mahi',
    asks: {
      experience: [
        '+Who first put a fishing rod in your hand?',
        '+Which fish gives the best fight on the line?',
        "+What's the best catch you've seen on a fishing trip?",
      ],
      idea: ['+What would you ask a fishing guide to teach you?'],
      choice: [
        '+How long would your ideal fishing trip be: a morning, a whole day or overnight?',
        "+What's the best moment of a fishing trip: setting off, the first bite or the catch?",
      ],
    },
    cued: [
      'How do you like *mackerel* after a fishing trip: grilled, smoked or in a bun?',
      'What would you most like to ask the *skipper* on a fishing trip?',
      'Who in your family puts the *bait* on the fishing hook, and who looks away?',
      'What would you do with a big *tuna* from a fishing trip: sushi, steaks or share it out?',
      'Who put the first fishing *rod* into your hands?',
      'Where do you like to stand on the *deck* of a fishing boat: bow, stern or near the kettle?',
      'What do you look at first in a *harbour*: the fishing boats, the gulls or the chip shop?',
      'A fishing trip: a *half-day* close to the shore, or a whole day far out?',
      'What is the luckiest thing in your fishing *tackle* box?',
      "What's your best tip against getting *seasick* on a fishing trip?",
    ],
  },
  {
    name: 'tackle shop',
    says: [
      '(fishing )?tackle (shop|store|dealer|box)',
      'bait (shop|and tackle)',
      'fishing (rod|reel|lure|bait|gear|tackle)',
      '(carp|pike) fishing',
    ],
    clues:
      'lures, hooks, reels, carp, boilies, floats, maggots, swivel, spinner, pike, rod, bait, line, boilie, worm, angler, fly, net, sinker, braid, permit, bass, feeder, lead, bivvy, groundbait, bite alarm, jig, frozen bait, casting',
    asks: {
      experience: [
        '+Which bait has never let you down?',
        "+What's the best tip you have picked up in a tackle shop?",
        '~What is in your tackle box that has nothing to do with fishing?',
      ],
      choice: [
        '+Which bait or lure caught your best fish?',
        '+How do you most like to fish: with live bait, lures or flies?',
        '+What do you look at first in a tackle shop: rods, reels or lures?',
      ],
      idea: ['+What would you put in a tackle box for a beginner?'],
    },
    cued: [
      'Where would you look for *carp* on a warm evening: lilies, margins or open water?',
      'When do you like to fish for *pike*: first frost, deep winter or early spring?',
      'Where would you cast for *bass*: from the surf, the rocks or in an estuary?',
      'What was your first fishing *rod*, and who gave it to you?',
      'Which colour of *maggots* do you pick: red, white or mixed?',
      'Which *boilie* flavour would you try first: fish, fruit or nut?',
      'Which *fly* do you tie on first when nothing is rising?',
      "A quiet morning's fishing: watching a *float*, or listening for the alarm?",
    ],
  },
  {
    name: 'harbour',
    says: [
      'harbou?r ?(master|wall|authority|office|trust|festival|commissioners)',
      'quayside',
      'fishing (harbou?r|quay|pier)',
      'working harbou?r',
    ],
    clues:
      'moorings, berths, pier, quay, breakwater, vessels, dredging, pontoon, slipway, boat, fishing, tide, mooring, lobster pot, wall, yacht, fishermen, trawler, lighthouse, dock, seagull, fish and chips, promenade, crab, marina, harbourmaster, ferry, buoy, sea, trip boat, regatta',
    asks: {
      choice: [
        '+A morning at the harbour: a boat trip, a fish market or a stroll along the quay?',
        'An hour at the harbour: watching the boats, or watching the people?',
        'Which harbour sight do you love most: sails, fishing boats or the lighthouse?',
      ],
      experience: ['Which boat in a harbour would you have loved to step aboard?'],
    },
    cued: [
      '*Fish and chips* by the water: on a bench, on the wall or walking?',
      'What would you name a *yacht* or rowing boat of your own?',
      '*Lobster* or crab: which would you order by the sea?',
      'Which *lighthouse* would you spend a night in?',
    ],
    atWork: {
      asks: [
        'Which harbour could you sit and watch for a whole afternoon?',
        'What makes a harbour worth a visit: the boats, the food or the people at work?',
        'Which sound or smell takes you straight back to a harbour you know well?',
        'Which event suits a harbour best: a regatta, a food festival or tall ships?',
      ],
      cued: [
        'What do you like to show first to visitors on the *pier*?',
        'Which *vessel* makes the whole quay stop and look?',
      ],
    },
  },
  {
    name: 'fish market',
    says: [
      'fish (market|auction|hall|monger)',
      'fishmonger',
      'wet fish (shop|counter)',
      "fishermen?'?s (market|co ?op)",
    ],
    clues:
      'landed, fillets, cod, haddock, crushed ice, sea bass, monkfish, fishmonger, catch, mackerel, scales, prawn, auction, salmon, crab, hake, ice, plaice, sardine, mussels, pomfret, stall, gutted, boat, squid, shellfish, smoked, counter, skin on, friday',
    asks: {
      idea: [
        '+Which fish would you choose first at a fish market?',
        'Which fish would you like the fishmonger to show you how to cook?',
      ],
      choice: ['+At the fish counter: your usual, or whatever came in this morning?'],
      problem: ['~Which job would you gladly leave to the fishmonger: scales, bones or heads?'],
    },
    cued: [
      'How do you cook *mackerel*: grilled, smoked or with lemon in foil?',
      'What sauce goes with *prawns* at your table: garlic butter, cocktail sauce or curry?',
      'Which do you choose for fish and chips: *cod* or haddock?',
      'How do you like *salmon* best: smoked, baked or raw in sushi?',
    ],
    atWork: {
      asks: [
        'Which fish would you like to see more people try?',
        'Which local fish would you like to see on more menus?',
        'How do you choose at a fish market: by eye, by price or by asking the seller?',
        'Which seafood deserves more attention from chefs: mackerel, mussels or squid?',
      ],
      cued: [
        'What tells you first that a box of *cod* is as fresh as it should be?',
        'Which *catch* would you like more customers to try?',
      ],
    },
  },
  {
    name: 'sea salt',
    says: [
      'sea salt (maker|works|company|flakes|harvest)',
      'salt (works|pans|maker|making|flats)',
      'salt marsh (lamb|butter)',
      'salt harvest(ing|ers?)?',
    ],
    clues:
      'sea salt, flakes, seawater, evaporated, crystals, pinch, finishing salt, smoked salt, brine, pans, smoked, harvest, salter, season, coast, garlic, chilli, grinder, mineral, caramel, finishing, estuary, seaweed, rock, tin, fleur de sel, marsh, tasting, gourmet, crunch, jar, steak',
    asks: {
      choice: [
        '+Sea salt: on the chips, on the caramel or on a ripe tomato?',
        '+Sea salt: fine, flaked or smoked?',
      ],
      idea: ['+What would you sprinkle with flakes of sea salt first?'],
      problem: ['~Who at your table adds salt before even tasting?'],
    },
    cued: [
      'What would you put *smoked salt* on first: eggs, steak or popcorn?',
      'Salted *caramel*: in ice cream, in a brownie or straight from the jar?',
      'How do you season a *garlic* potato: before the oven, after or both?',
      'Which *seaweed* or salt would you bring home from a coast you love?',
    ],
  },
  {
    name: 'seals and turtles',
    says: [
      '(seal|turtle|sea turtle) (sanctuary|rescue|pup|nest|hatchling|hospital|watch|release|conservation)',
      'nesting turtle',
      'seal pups',
    ],
    clues:
      'hatchlings, pups, nesting, beach patrol, rehabilitated, tagged, colony, haul out, hatchling, rescue, sanctuary, beach, rehab, tag, release, egg, stranded, flipper, sea, rookery, grey, loggerhead, pool, conservation, vet, fish, moult, sand, volunteer, whiskers, nesting season, keep dogs away, plastic',
    asks: {
      choice: ['Which would you rather watch: baby turtles on the sand, or seals on the rocks?'],
      experience: ['Which sea animal have you seen in the wild?'],
      idea: ['What would you most like to ask a seal or turtle rescuer?'],
      problem: ['What puzzles you most about seals: their calls, their dives or their naps?'],
    },
    cued: [
      'What would you call a *seal* pup with very large eyes?',
      'Where would you love to watch *turtle* hatchlings run to the sea?',
      'What would you bring to a *beach* clean-up: gloves, friends or a flask?',
      'Which *seal* colony or beach would you visit on a boat trip?',
    ],
    atWork: {
      asks: [
        'What should everyone know before walking up to a seal or turtle on a beach?',
        'Which would your team choose: adopt a turtle, sponsor a seal pup or clean a beach?',
        'A team day for wildlife: a beach clean, a talk or a fundraiser?',
        'What helps seals and turtles most: clean beaches, quiet or trained rescuers?',
      ],
      cued: [
        'What do *volunteers* learn first on a beach patrol?',
        'Which part of a *release* do you never get tired of?',
      ],
    },
  },
];
