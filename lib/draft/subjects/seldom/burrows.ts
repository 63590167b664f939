import type { Subject } from '../subject';

/** Wild animals near the house or far from it that people help, watch, photograph or would rather not meet. */
export const burrows: readonly Subject[] = [
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
      idea: ['~What would you call a hedgehog that visits every evening?'],
      problem: ["What's hardest about spotting a hedgehog at night?"],
      choice: ['Which would you sit up to watch: hedgehogs, badgers or otters?'],
      experience: ['When did you last see a hedgehog or a squirrel close up?'],
    },
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
      problem: ["What's trickiest about looking after a garden pond?"],
      choice: ['A garden pond: shining koi, or frogs and dragonflies?'],
      experience: ['What did you catch in a pond as a child: tadpoles, newts or wet feet?'],
    },
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
      idea: ['Which would you rather see from a hide: beavers, bears or wolves?'],
      problem: ['Which wild animal would be hardest to spot: a beaver, a wolf or a bear?'],
      choice: ["Which would you rather hear at night: a wolf's howl or a beaver's splash?"],
      experience: ["What's the biggest wild animal you have come across on a walk?"],
    },
    atWork: {
      work: [
        'What takes longest in a rewilding project: the land, the permits or the trust?',
        'Which is harder to bring back: a lost species, or its habitat?',
      ],
      people: [
        "Which wild animal's return has made you happiest?",
        'Where have you seen nature come back faster than you expected?',
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
      problem: ['~Who in your family could sleep as long as a koala?'],
      choice: ['~A wombat or a penguin: which would make the better neighbour?'],
      experience: ['Where were you when you first saw a penguin, a puffin or a kangaroo?'],
    },
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
      idea: ['Which snake would you most like to see up close, from behind glass?'],
      problem: ['~A snake on the doorstep: who in your house is sent to look?'],
      choice: ['Meeting a snake: stand still and watch, or up on a chair?'],
      experience: ['Where is the oddest place that an animal has turned up at your home?'],
    },
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
      idea: ['Which outdoor spot would you love to make free of mosquitoes?'],
      problem: ['~Whose blood do the mosquitoes like best in your family?'],
      choice: ['Against ticks and mosquitoes: a spray, or long sleeves?'],
      experience: ['Where have you been bitten by more mosquitoes than anywhere else?'],
    },
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
      idea: ['Which seabird would you most like to watch up close?'],
      problem: ['~What did a gull last steal from somebody in your family?'],
      choice: ['Watching a nest: live on a camera, or through binoculars from the path?'],
      experience: ['Where have you seen the biggest gathering of seabirds?'],
    },
    atWork: {
      work: [
        'What troubles nesting seabirds most: storms, plastic or visitors?',
        'Which is harder to count: seabirds on a cliff, or seabirds at sea?',
      ],
      people: [
        'What do you remember about the first seabird colony you ever saw?',
        'Which seabird could you watch all day, and from which stretch of coast?',
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
      idea: ['Which wild animal would you wait all day to photograph?'],
      problem: ['~What does the animal always do just as you press the button?'],
      choice: ['A day in a wildlife hide: camera ready, or just eyes and a flask?'],
      experience: ['Which wild animal did you last photograph, and where?'],
    },
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
      idea: ['Which sea creature would you watch all afternoon at an aquarium?'],
      problem: ["What's hardest to photograph through the glass of an aquarium?"],
      choice: ['At the aquarium: nose to nose with a shark, or dreaming at the jellyfish?'],
      experience: ['Which fish or sea creature did you love most as a child?'],
    },
    atWork: {
      work: [
        'Which job behind an aquarium tank do visitors never see?',
        'What draws the bigger crowd in an aquarium: feeding time, or a new arrival?',
      ],
      people: [
        'Which sea creature made you want to know more about the ocean?',
        'What do you remember about your first school trip to an aquarium or a zoo?',
      ],
    },
  },
];
