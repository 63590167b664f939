import type { Subject } from '../subject';

/** What is grown, caught, landed and looked after along the coast and in fresh water. */
export const shore: readonly Subject[] = [
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
      idea: ['What do you like to drink with a plate of oysters?'],
      problem: ["What's hardest about oysters: opening them, choosing them or sharing them?"],
      choice: ['On your oysters: just lemon, something spicy, or nothing at all?'],
      experience: ['Where did you eat your first oyster?'],
    },
    atWork: {
      work: [
        "Which matters more for a good oyster: the water it grew in, or the way it's served?",
        'How do you like an oyster: with lemon, with something spicy or straight from the shell?',
      ],
      people: [
        'Where did you try your first oyster, and what did you make of it?',
        'Who showed you how to open an oyster without losing a finger?',
      ],
    },
  },
  {
    name: 'seaweed farm',
    says: ['(seaweed|kelp|sea moss) (farm|farmer|farming|harvest|harvester|foraging)', 'edible seaweed'],
    clues:
      'kelp, seaweed, dulse, nori, umami, seabed, wakame, laver, harvest, rope, shore, sea, forager, sugar kelp, iodine, dried, bladderwrack, sea moss, tide, salad, coastal, fertiliser, seasoning, algae, biostimulant, aquaculture, carrageen, flakes, bath, line, skincare, spaghetti',
    asks: {
      idea: ['Which dish would you sprinkle with seaweed?'],
      problem: ['What puzzles you most about cooking with seaweed?'],
      choice: ['Seaweed: in a soup, or wrapped round rice?'],
      experience: ['Where did you first taste seaweed, and what was it in?'],
    },
    atWork: {
      work: [
        'Which use for seaweed do people find hardest to believe?',
        'Where would you most like to see seaweed used: in food, in packaging or on the farm?',
      ],
      people: [
        'What first got you interested in seaweed or the sea?',
        'Which dish or drink made you think differently about seaweed?',
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
      idea: ['What would you serve with fresh crab on a summer evening?'],
      problem: ['~Eating a whole crab: who at your table makes the biggest mess?'],
      choice: ['A fresh crab or lobster: in a roll, or whole with a hammer?'],
      experience: ['What did you catch as a child with a line, a net or a bucket by the sea?'],
    },
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
      idea: ['How would you cook the first kilo of fresh prawns?'],
      problem: ['~Who in your family peels the prawns, and who only eats?'],
      choice: ['Prawns: in a curry, on the barbecue or cold with a dip?'],
      experience: ['Which prawn dish do you order again and again?'],
    },
    atWork: {
      work: [
        'What do you look for when you buy prawns: the size, the price or where they come from?',
        'What matters most in a healthy prawn pond: the water, the feed or a watchful eye?',
      ],
      people: [
        'Which prawn dish would you drive a long way for?',
        "Who taught you to tell a fresh prawn from one that isn't?",
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
      problem: ["What's hardest about fly fishing: the cast, the knots or the waiting?"],
      choice: ['Fly fishing: standing in the river, or dry on the bank with a flask?'],
      experience: ['Where do you like to sit and watch a river?'],
    },
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
      idea: ['Which fish would you most like to catch on a day out at sea?'],
      problem: ["What's hardest on a day's sea fishing: the early start, the wait or the last cast?"],
      choice: ['Your catch from a fishing trip: on the grill, or back in the sea?'],
      experience: ['What was the first fish you caught?'],
    },
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
      idea: ['Which lure or bait would you trust for one last cast?'],
      problem: ['~What is in your tackle box that has nothing to do with fishing?'],
      choice: ['In your tackle box: everything in its place, or a happy muddle?'],
      experience: ['Who taught you to tie a hook on a fishing line?'],
    },
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
      idea: ['What would you like to see more of at the harbour: boats, benches or fish stalls?'],
      problem: ['~What do the gulls at the harbour steal first: chips, ice cream or sandwiches?'],
      choice: ['An hour at the harbour: watching the boats, or watching the people?'],
      experience: ['Which boat in a harbour would you have loved to step aboard?'],
    },
    atWork: {
      work: [
        'What makes a harbour worth a visit: the boats, the food or the people at work?',
        'Which job in a harbour takes much more time than visitors would guess?',
      ],
      people: [
        'Which sound or smell takes you straight back to a harbour you know well?',
        'Which harbour could you sit and watch for a whole afternoon?',
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
      idea: ['Which fish would you like the fishmonger to show you how to cook?'],
      problem: ['~Which job would you gladly leave to the fishmonger: scales, bones or heads?'],
      choice: ['At the fish counter: your usual, or whatever came in this morning?'],
      experience: ['Which fish did your family always eat at home?'],
    },
    atWork: {
      work: [
        'How do you choose at a fish market: by eye, by price or by asking the seller?',
        'Which fish would you like to see more people try?',
      ],
      people: [
        'Who taught you to choose, clean or cook a fish properly?',
        'What do you remember about your first early morning at a fish market?',
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
      idea: ['What would you sprinkle with flakes of sea salt first?'],
      problem: ['~Who at your table adds salt before even tasting?'],
      choice: ['Sea salt: on the chips, on the caramel or on a ripe tomato?'],
      experience: ['Which sweet thing did you first try with a pinch of salt?'],
    },
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
      idea: ['What would you most like to ask a seal or turtle rescuer?'],
      problem: ['What puzzles you most about seals: their calls, their dives or their naps?'],
      choice: ['Which would you rather watch: baby turtles on the sand, or seals on the rocks?'],
      experience: ['Which sea animal have you seen in the wild?'],
    },
    atWork: {
      work: [
        'What should everyone know before walking up to a seal or turtle on a beach?',
        'Which is harder with a rescued seal or turtle: the first night, or letting it go?',
      ],
      people: [
        "What's the closest you've ever been to a wild seal or turtle?",
        "Which would you rather help with: a turtle nest watch, or a seal pup's first swim?",
      ],
    },
  },
];
