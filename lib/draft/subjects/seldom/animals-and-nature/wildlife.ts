import type { Subject } from '../../subject';

/** Wild animals near the house or far from it that people help, watch, photograph or would rather not meet. */
export const wildlife: readonly Subject[] = [
  {
    name: 'hedgehogs',
    says: [
      'hedgehog',
      'hoglet',
      'red squirrel',
      'dormouse',
      'badger (group|sett|hide|watch|watching)',
      'otter (survey|spotting|sanctuary|holt)',
      'water vole',
    ],
    clues:
      'hedgehogs, squirrels, badgers, otters, spikes, hibernation, leaf pile, setts, drey, hoglet, prickly, hog house, nocturnal, garden highway, kitten biscuit, feeding station, spine, underweight, autumn juvenile, slug pellet, bonfire check, trail camera, rescue, wildlife garden, hedgerow, rehab, gram, strimmer, snuffle, meaty cat food, water dish, red squirrel, dormouse, fence hole, ringworm',
    asks: {
      idea: [
        '+What would you ask someone who looks after hedgehogs?',
        'Which spare things at home could a hedgehog rescue use?',
        '~What would you call a hedgehog that visits every evening?',
      ],
      choice: ['How would you help hedgehogs: with food, old towels or a gap in the fence?'],
    },
    cued: [
      'Who would you call first if you found a *hoglet* out in the daytime?',
      'Where is a quiet spot for *hibernation*: under a hedge, behind the shed or in a box?',
      "What's the best check for hedgehogs before a *bonfire*: a torch, a stick or moving the pile?",
      'Which nuts would a *squirrel* near you take first: hazelnuts, walnuts or peanuts?',
      'Where would you go to watch a *badger* at dusk?',
      'Which river near you might be home to an *otter*?',
      'What would you hope to film with a wildlife *camera*: hedgehogs, foxes or owls?',
      'How would you mark a hedgehog hole in a *fence*: a sign, a painted arch or not at all?',
    ],
  },
  {
    name: 'toads and ponds',
    says: [
      '(toad|frog|newt|salamander|amphibian) (patrol|crossing|survey|season|rescue|watch|call|count)',
      'toads on roads',
      'pond (dipping|survey|building|creation|life|maintenance|cleaning|plant|liner)',
      '(wildlife|koi|garden) pond',
      'frog ?spawn',
      'tadpole',
      'koi (carp|show|club|farm|dealer)',
      'dragonfl(y|ies)',
    ],
    clues:
      'frogs, toads, newts, pond, lilies, koi, filter, algae, frogspawn, tadpole, toad patrol, bucket, crossing, migration, amphibian, pond dipping, great crested, spawn, damp evening, hi vis, torch, liner, marginal plant, duckweed, dragonfly, wildlife pond, net, breeding pond, log pile, froglet, salamander, vernal pool, croak, toadlet, water lily, ditch',
    asks: {
      idea: ['What would you most like to see move into a new pond?'],
      experience: ['What did you catch in a pond as a child: tadpoles, newts or wet feet?'],
      choice: ['A garden pond: shining koi, or frogs and dragonflies?'],
      problem: ["What's trickiest about looking after a garden pond?"],
    },
    cued: [
      'Where did you last hear *frogs* at night?',
      'What time of year do you look out for *frogspawn*?',
      'What do you carry on a *toad patrol*: a torch, a bucket or a flask of tea?',
      'Which plant looks best in a pond: water *lilies*, irises or rushes?',
    ],
  },
  {
    name: 'beavers and wolves',
    says: [
      'beaver (dam|release|reintroduction|watching|safari|trust|enclosure|family|pond|kit)',
      '(wolf|wolves|lynx|bear|bison) (sanctuary|sanctuaries|centre|center|conservation|watching|reintroduction|release|walk|howl|safety|safe|sighting|spray)',
      'grizzly',
    ],
    clues:
      'wolves, beavers, lodge, dams, tracks, bears, packs, lynx, cubs, howling, rewilding, reintroduction, bison, enclosure, wetland, kit, den, hide, ranger, keystone species, predator, sanctuary, gnawed, river, wild release, safari, natural flood, radio collar, conservation, pine marten, otter, carnivore',
    asks: {
      idea: ['+Which would you rather see from a hide: beavers, bears or wolves?'],
      choice: [
        "Which would you rather hear at night: a wolf's howl or a beaver's splash?",
        'Which animal would you most like to see back in the wild: beavers, lynx or bison?',
      ],
      experience: ["What's the biggest wild animal you have come across on a walk?"],
    },
    cued: [
      'What would you name a *beaver* that builds in the wrong place?',
      'Which *tracks* would you most like to find in fresh snow: wolf, lynx or bear?',
      'Which would you like to hear more about: the *lynx*, the bison or the wild cat?',
      'Where would you sit to watch a *river* at dusk for wildlife: bank, bridge or boat?',
    ],
    atWork: {
      asks: [
        'Where have you seen nature come back faster than you expected?',
        "Which wild animal's return has made you happiest?",
        'What helps a rewilding project most: local support, patience or plenty of space?',
        'What would visitors to a rewilding site enjoy most: a hide, a guided walk or a trail?',
      ],
      cued: [
        'Which question does a *ranger* hear most from visitors?',
        'What helps a *reintroduction* win over the neighbours: meetings, money or sightings?',
      ],
    },
  },
  {
    name: 'koalas and kangaroos',
    says: [
      '(koala|kangaroo|wombat|wallaby|joey|possum|platypus|echidna|quokka|bilby|penguin|puffin) (hospital|rescue|carer|sanctuary|sanctuaries|parade|count|colony|sighting|survey|crossing|release|spotting|encounter|trip|tour)',
      'orphaned joey',
      'wildlife carer',
      'puffins',
      'penguins',
    ],
    clues:
      'koalas, joeys, wombats, pouch, eucalyptus, gum leaves, marsupials, burrow, colony, kangaroos, wallaby, possum, platypus, echidna, wildlife carer, gum tree, roadkill, bushfire, outback, quokka, bilby, penguin, puffin, browse, sanctuary, hop, mob, orphaned, native animal, quoll, tasmanian devil, chlamydia, bush, gumleaf',
    asks: {
      idea: ['Which would you most like to meet: a koala, a penguin or a puffin?'],
      choice: [
        'Which Australian animal do you like best: koala, kangaroo or wombat?',
        'Which animal would you visit first at a wildlife park: koala, kangaroo or wombat?',
      ],
      experience: ['Where were you when you first saw a penguin, a puffin or a kangaroo?'],
    },
    cued: [
      'Where would you like to meet a *kangaroo*: on a beach, in the bush or on a golf course?',
      'Where would you go to look for a *platypus* at dusk?',
      'Which name would you give an orphaned *joey*?',
      'Which would you rather have a selfie with: a *quokka* or a wallaby?',
    ],
  },
  {
    name: 'snake catcher',
    says: [
      'snake (catcher|catching|season|relocation|rescue|rescuer|handler|handling|removal|call ?out|awareness)',
      '(gator|alligator|crocodile|croc) (park|farm|tour|safety|wise|removal|sanctuary|spotting)',
      'venomous snake',
      'snakes about',
    ],
    clues:
      "snakes, python, cobra, relocated, reptile, slither, venomous, crocs, brown snake, relocation, hook, backyard, call out, bite, antivenom, fang, alligator, gator, compression bandage, carpet python, tiger snake, taipan, shed skin, roof space, long grass, russell's viper, hatchling, bag, scales, red belly, rattlesnake, tongs, nuisance",
    asks: {
      idea: [
        '+What would you ask a snake catcher about the job?',
        'What would you most like to learn about snakes?',
      ],
      choice: ['Meeting a snake: stand still and watch, or up on a chair?'],
      experience: [
        'Where is the oddest place that an animal has turned up at your home?',
        'Where have you seen a snake up close?',
        'What do you tell children to do when they see a snake?',
        '~A snake on the doorstep: who in your house is sent to look?',
      ],
    },
    cued: [
      'Where would you be most surprised to meet a *python*: the roof, the garage or the pool?',
      'Which spot in your *backyard* do you check first in snake season: woodpile, shed or pool?',
      "Where have you come across a snake's *shed skin*: in the garden, on a walk or indoors?",
      'Where would you like to see a *relocated* snake set free: by a creek, in bush or on rocks?',
      'What do you wear in *long grass* where snakes live: boots, gaiters or thick trousers?',
      'Which *venomous* snake did you learn to recognise first?',
      'What does your *dog* do when it spots a snake: bark, freeze or walk off?',
      'Where did you first learn what to do for a snake *bite*: at school, at work or at home?',
      'What have you mistaken for a snake at first glance: a hose, a stick or a *lizard*?',
    ],
  },
  {
    name: 'ticks and mosquitoes',
    says: [
      'tick (season|check|bite|awareness|warning|remover|borne|safety|activity)',
      'lyme disease',
      '(mosquito|midge|black ?fly|sandfly) (control|season|spraying|forecast|warning|repellent|net|spray|bite|trap)',
      'mozzies',
      'insect repellent',
      '(asian|yellow legged|murder) hornet',
    ],
    clues:
      'ticks, mosquitoes, midges, bites, long grass, repellent, tweezers, standing water, itch, deet, lyme, net, dengue, malaria, larvae, spray, bullseye rash, tick remover, head net, picaridin, citronella, deer tick, west nile, fogging, yard treatment, breeding site, tuck trousers, ankle, sandfly, horsefly, antihistamine, permethrin',
    asks: {
      experience: [
        'Where do you love to sit outside in the evening?',
        'What do you wear to keep ticks and mosquitoes off?',
        'Who in your family do mosquitoes always find first?',
        '~Whose blood do the mosquitoes like best in your family?',
      ],
      idea: ['Which outdoor evening would be nicer without mosquitoes?'],
    },
    cued: [
      'Where do you look first for a *tick* after a walk: your socks, your knees or the dog?',
      'What keeps you outdoors on a *midge* evening: smoke, a breeze or a head net?',
      'Which smell do you like in an insect *repellent*: lemon, lavender or none at all?',
      'Where does *standing water* gather first in a garden: in saucers, buckets or gutters?',
      'Where do you put a *citronella* candle: on the table, on the wall or by your feet?',
      'Which walk do you choose with the *dog* in tick season: woods, meadow or beach?',
      'A mosquito *net*: over the bed, or across the window?',
      'What do you put on an itchy mosquito *bite*: ice, a cream or nothing at all?',
    ],
  },
  {
    name: 'seabirds and gulls',
    says: [
      '(sea ?bird|gannet|tern|albatross|gull|osprey|stork|crane|swan|pelican|flamingo) (colony|colonies|nest|cam|watch|rescue|season|hospital|project|warden|sanctuary|chick|webcam)',
      'ospreys',
      'nest cam',
      'swan rescue',
    ],
    clues:
      'gannets, terns, chicks, fledged, nest, cliffs, swans, storks, eggs, hatched, nest cam, osprey, colony, puffin, albatross, kittiwake, fledgling, ringing, webcam, ledge, avian flu, pelican, shearwater, guano, skua, plastic, herring gull, warden, bird hide, nest platform, flamingo, breeding pair',
    asks: {
      choice: [
        '+Which seabird do you like best: a puffin, a gannet or a tern?',
        'Watching a nest: live on a camera, or through binoculars from the path?',
      ],
      idea: ['+Which seabird would you most like to watch up close?'],
      experience: ['Where have you seen the biggest gathering of seabirds?'],
    },
    cued: [
      'What would you bring for a morning with *puffins*: binoculars, a flask or both?',
      'What name would you give an *osprey* chick?',
      'Where would you like to see *albatross* fly: at sea, on a cliff or from a boat?',
      'How long could you watch a *nest cam* before doing something else?',
    ],
    atWork: {
      asks: [
        'Which seabird could you watch all day, and from which stretch of coast?',
        'What helps seabirds most: clean beaches, quiet cliffs or safe islands?',
        'What brings visitors to a seabird colony: the puffins, the boat trip or the view?',
        'What troubles nesting seabirds most: storms, plastic or visitors?',
      ],
      cued: [
        'Which *seabird* count do you look forward to most?',
        'What surprises visitors most about a *colony* in full season?',
      ],
    },
  },
  {
    name: 'wildlife photography',
    says: [
      'wildlife (photography|photographer|photo|hide|film|camera)',
      '(bird|photography) hide',
      'trail cam(era)?',
      'camera trap',
    ],
    clues:
      'lens, telephoto, hide, kingfisher, foxes, golden hour, camouflage, tripod, footage, camera trap, shutter speed, portfolio, red kite, iso, safari, macro, badger, trail cam, dawn light, bokeh, raw file, field craft, workshop, fox cub, owl, exposure, print, mm, burst, puffin, dslr, tiger',
    asks: {
      choice: [
        '+Where would you most like to photograph wildlife: the savanna, the Arctic or the garden?',
        '+Wildlife photography: birds, mammals or insects?',
      ],
      idea: ['+Which wild animal would you wait all day to photograph?'],
      problem: ['~What does the animal always do just as you press the button?'],
    },
    cued: [
      'Which would you wait for by a stream: a *kingfisher*, a heron or an otter?',
      'When is your favourite light: *golden hour* in the morning or in the evening?',
      'Which *macro* subject would you start with: a bee, a dewdrop or a snail?',
      'What name would you give a *fox cub* that visits every evening?',
    ],
  },
  {
    name: 'aquarium visit',
    says: [
      '(public|sea ?life|national|city) aquarium',
      'sea ?life (centre|center)',
      'aquarium (visit|ticket|trip|sleepover|keeper|membership)',
      '(shark|jellyfish|octopus|ray|penguin) (tank|feeding|tunnel|exhibit)',
      'touch ?pool',
      'sleep with (the )?sharks',
    ],
    clues:
      'sharks, rays, jellyfish, octopus, seahorses, tank, feeding time, keepers, otters, penguin, feeding, ocean tunnel, turtle, touch pool, clownfish, coral, reef, rockpool, sleepover, annual pass, seal, marine biologist, conservation, dive, eel, piranha, stingray, tropical, underwater, hatchling',
    asks: {
      idea: ['+Which sea creature would you watch all afternoon at an aquarium?'],
      choice: [
        'At the aquarium: nose to nose with a shark, or dreaming at the jellyfish?',
        'Which do you find most magical at an aquarium: jellyfish, seahorses or an octopus?',
        'What would you see first at an aquarium: the sharks, the penguins or the rays?',
      ],
    },
    cued: [
      'Which would you rather see fed at *feeding time*: penguins, otters or rays?',
      'How long would you watch a *jellyfish* tank: a minute, an hour or all day?',
      'What would you name an *octopus* that opens jars?',
      'Who would you take on a *sleepover* under the shark tunnel?',
    ],
    atWork: {
      asks: [
        'Which sea creature made you want to know more about the ocean?',
        'What makes an aquarium visit memorable: the tunnels, the talks or the feeding?',
        'What draws the bigger crowd in an aquarium: feeding time, or a new arrival?',
        'Which aquarium job would you try for a day: feeder, diver or guide?',
      ],
      cued: [
        'Which *conservation* story at an aquarium do visitors repeat at home?',
        'How does a *keeper* explain a feed so that the back row hears it: props, voice or a child helper?',
      ],
    },
  },
];
