import type { Subject } from '../../subject';

/** What is done together for animals, waters and old orchards. */
export const natureGroups: readonly Subject[] = [
  {
    name: 'rewilding',
    says: [
      'rewild(ing|ed)?',
      '(wildlife|rivers|woodland|nature|conservation) trust',
      'beaver (dam|release|pair)',
      'wetland',
      'peat ?land',
      'nature recovery',
      'species (survey|reintroduction)',
      'land trust',
    ],
    clues:
      'habitat, meadow, otter, native trees, species, catchment, hedgerow, reserve, beaver, wolf, lynx, nature, river, wetland, biodiversity, ecosystem, grazing, native, bison, scrub, wildlife, estate, woodland, reintroduction, white stork, longhorn, ecology, natural regeneration, pine marten, nature recovery, landscape, dung beetle, pond',
    asks: {
      idea: ['+Which animal would you bring back to the fields or rivers near you?'],
      choice: [
        '+Beaver, otter or stork: which would you like to see near you?',
        '+A spare corner of land: leave it to itself, plant trees or dig a pond?',
      ],
      experience: ['Which wild animal have you seen closest to your home?'],
    },
    cued: [
      'Which flowers would you like to see in a wild *meadow*: poppies, daisies or orchids?',
      'Where near you would a *beaver* feel at home: the brook, the park pond or the canal?',
      'Which would you look for first in a *hedgerow*: berries, nests or hedgehogs?',
      'What would you like to watch by a *river* that runs free: otters, kingfishers or salmon?',
    ],
    atWork: {
      asks: [
        '+Which animal would you most like to see return: beavers, otters or cranes?',
        'Which would you restore first: a river, a wood or a meadow?',
        'Which plant or animal have you seen return to a place after years away?',
        'What should come back first to tired land: water, trees or insects?',
      ],
      cued: [
        'What wins over the neighbours of a *wetland* project: walks, talks or the first sightings?',
        'Which *species* tells you first that a piece of land is coming back to life?',
      ],
    },
  },
  {
    name: 'marine charity',
    says: [
      '(marine|ocean|reef|sea) (conservation|charity|life rescue)',
      'beach clean',
      'ocean plastic',
      'seagrass',
      'coral restoration',
      'shark (week|trust)',
      'ghost net',
    ],
    clues:
      'plastic, tideline, seals, turtles, kelp, coastline, jellyfish, rock pool, ocean, beach clean, whale, stranding, seagrass, coast, volunteer, microplastics, reef, shore, fishing net, tide, rescue, dolphin, medic, litter pick, nurdle, sea, conservation, shark, sighting, donation, survey, porpoise, diver',
    asks: {
      experience: ["What's the nicest thing you have spotted in a rock pool?"],
      choice: [
        'What goes into your pocket at the beach: shells, stones or sea glass?',
        'Which sea creature would you adopt: an octopus, a turtle or a seahorse?',
      ],
      idea: ['Which beach would you like to stay just as it is?'],
    },
    cued: [
      'Which would you most like to see from the shore: a *seal*, a whale or a turtle?',
      'Where did you last find something lovely on a *tideline*?',
      'What would you take along to a *beach clean*: gloves, a flask or a friend?',
      'Which *dolphin* or whale story do you like to tell?',
    ],
    atWork: {
      asks: [
        '+What first made you care about the sea?',
        '+Which stretch of coast would you most like to see protected?',
        '+What do marine charities need most from businesses: funding, skills or volunteers?',
        'Which marine project would you fund first: seagrass, reefs or turtle nests?',
      ],
      cued: [
        'How does your team plan a *volunteer* day on the shore?',
        'Which *plastic* item has your workplace replaced with something better?',
      ],
    },
  },
  {
    name: 'guide dogs',
    says: [
      'guide dog',
      '(assistance|hearing|therapy|service|medical detection) dog',
      'puppy (raiser|walker|walking)',
      'pets as therapy',
      'sight loss',
    ],
    clues:
      'harness, labrador, puppies, cane, paws, graduate pup, puppy, sight loss, trainer, blind, puppy raiser, retriever, assistance, white stick, partnership, therapy, owner, visually impaired, hearing, volunteer, graduate, kerb, sponsor, independence, collar, boarder, sniffing, command, mobility, medical alert, obstacle, golden',
    asks: {
      idea: ['+What would you name a guide dog puppy?', '+What would you teach a guide dog puppy first?'],
      experience: ['+Which skill of a guide dog impresses you most?'],
      choice: [
        '+Where does a guide dog puppy need most practice: in shops, on stairs or on buses?',
        'What would you enjoy most as a puppy raiser: the walks, the training or the cuddles?',
      ],
      problem: ["What's the trickiest thing to teach a puppy in its first weeks?"],
    },
    cued: [
      'Which name would you give a *puppy* in training: Honey, Bramble or Max?',
      '*Labrador* or retriever: which would you trust to lead you?',
      "Which moment would you love to see on a *graduate* dog's first day?",
      'What would you ask a *puppy raiser* over coffee?',
    ],
    atWork: {
      asks: [
        'What can anybody do to help a guide dog team: clear the path, slow down or ask first?',
        'What takes longest to teach a guide dog?',
        'Which part of guide dog work interests you most: breeding, training or matching?',
        'Which guide dog skill do you admire most: focus, calm or trust?',
      ],
      cued: [
        'How would you make the office easy for a *guide dog* team?',
        'What should colleagues know before they meet a dog in *harness*?',
      ],
    },
  },
  {
    name: 'community orchard',
    says: [
      '(community|heritage|school|abandoned) orchard',
      'apple (day|pressing|juicing)',
      'wassail(ing)?',
      'scything',
      'fruit tree (walk|day|giveaway)',
    ],
    clues:
      'apples, orchard, grafting, russet, blossom, cider, press, windfalls, pruning, scythe, wassail, heritage variety, pressing, tree, picking, volunteer, plum, juice, pear, mulch, harvest, hedge, medlar, planting, fruit, rootstock, bee, quince, damson, crate, whip, scratter',
    asks: {
      idea: ['+Which fruit tree would you plant for everybody to pick from?'],
      choice: ['An apple from the tree: eaten on the spot, or baked in a pie?'],
      experience: ['Which fruit did you pick straight from the tree as a child?'],
      problem: ['What do you do with more apples than anybody can eat?'],
    },
    cued: [
      'Which *blossom* do you like best: apple, cherry or pear?',
      'Which song or noise would you wake the trees with at a *wassail*?',
      'How do you like *cider*: dry, sweet or straight from the press?',
      'How do you like a *pear* best: crisp, soft or baked in a tart?',
    ],
    atWork: {
      asks: [
        'Which orchard event would you bring your team to: planting, picking or juicing?',
        'Which fruit would you plant first in an orchard for your neighbours?',
        'What gets neighbours out to an orchard: the harvest, the planting or the cake?',
        'How could a business best help a community orchard: trees, tools or volunteers?',
      ],
      cued: [
        'Which job gets most *volunteers* along: pruning, picking or pressing?',
        'What do new volunteers learn first about *pruning* from your team?',
      ],
    },
  },
  {
    name: 'canal restoration',
    says: [
      'canal (restoration|trust|society|work party|volunteer)',
      'lock (gates|restoration)',
      'waterway recovery',
      'towpath (task|volunteer|work)',
    ],
    clues:
      'towpath, locks, navvies, dredging, narrowboats, canal, pumping station, aqueduct, navvy, volunteer, waterway, work party, bridge, brick, boat, winding hole, puddle clay, gate, trust, reopening, scrub bashing, wharf, mooring, vegetation, coping stone, culvert, lengthsman, infill, derelict, trip boat, heritage, digger',
    asks: {
      choice: [
        'At a canal lock: sit and watch, or help push the gates?',
        'Which trip would you take on a restored canal: a narrowboat, a canoe or a kayak?',
      ],
      experience: ['What did you last spot on a walk along a canal?'],
      idea: ['What would you put along a canal towpath: a bench, a café or a bird hide?'],
    },
    cued: [
      'What would you bring to a canal *work party*: wellies, cake or a strong back?',
      'Which *wharf* or basin near you would make a lovely spot for a café?',
      'Where would you moor a *narrowboat* for a week?',
      'Which *aqueduct* would you like to float across?',
    ],
    atWork: {
      asks: [
        'What does a restored canal bring a town most: visitors, wildlife or walks?',
        'Which canal job would suit a team day: clearing, painting or planting?',
        'How could your company help a canal restoration: a work party, tools or sponsorship?',
        'Which would you restore first on an old canal: the locks, the towpath or the bridges?',
      ],
      cued: [
        'Which skill does a canal *volunteer* take back to the day job?',
        'What gets a *reopening* noticed: a boat parade, a band or free tea?',
      ],
    },
  },
  {
    name: 'city farm',
    says: [
      '(city|community|urban|school|care) farm',
      'care farm(ing)?',
      'farm (volunteer|school visit)',
      'growing space',
    ],
    clues:
      'goats, hens, piglets, allotment beds, farmyard, mucking out, eggs, sheep, pig, allotment, feeding, barn, chicken, school visit, volunteer, duck, children, rabbit, urban, lamb, veg, donkey, compost, café, wellies, pony, polytunnel, petting, growing, care farm, young farmer',
    asks: {
      choice: [
        '+A morning on the farm: feed the animals, muck out or collect the eggs?',
        '+Which baby animal would you most like to meet on a farm: a piglet, a lamb or a chick?',
      ],
      idea: ['Which farm animal would you keep if the whole street shared it?'],
      experience: ['Which farm animal did you first get to feed or stroke?'],
    },
    cued: [
      'Which name would you give to one of the new *piglets*?',
      'A visit to the *goats*: a cuddle, a handful of feed or a photo over the gate?',
      'How would you cook *eggs* you had just collected from the hens?',
      'Which *lamb* moment says spring to you: the first bleat, the first jump or the bottle?',
    ],
    atWork: {
      asks: [
        'Which animal would you visit first at a city farm?',
        'Which city farm animal draws the biggest crowd: the goats, the pigs or the chickens?',
        'Which city farm event would your team enjoy: a harvest day, animal care or a barn build?',
        'A team day at a city farm: feeding, planting or mending fences?',
      ],
      cued: [
        'Which animal do children on a *school visit* ask about most?',
        'Which job do new *volunteers* pick first on a farm morning?',
      ],
    },
  },
  {
    name: 'therapeutic riding',
    says: [
      '(therapeutic|disabled|adaptive) riding',
      'riding for the disabled',
      'rda group',
      'equine (therapy|assisted)',
      'hippotherapy',
    ],
    clues:
      'ponies, riders, side walkers, saddle, arena, helpers, confidence, pony, horse, disability, volunteer, rda, leader, mounting block, hoist, autism, balance, hippotherapy, carriage driving, helmet, stable, coach, equine, grooming, core strength, lesson, reins, wheelchair, therapist, rosette, trot',
    asks: {
      choice: [
        'Helping with ponies: brushing and saddling, or walking beside the rider?',
        'What do riders gain most from time with ponies: confidence, balance or joy?',
      ],
      idea: ['What can a child learn from looking after a pony?'],
      problem: ["~What's the trickiest part of looking after a pony: the hooves, the lead rope or the mud?"],
    },
    cued: [
      'Which colour of *pony* did you dream of as a child?',
      'What would you name a kind old *horse*?',
      'What would you put in a treat box for the *stable*: apples, carrots or mints?',
      'Which way would you go with a pony and *carriage*: woods, lanes or beach?',
    ],
    atWork: {
      asks: [
        'What does therapeutic riding build most: balance, confidence or trust?',
        'How can a business best support therapeutic riding: sponsor a pony, volunteer or give kit?',
        'How can a workplace best help a riding charity: time, funds or skills?',
        'What matters most in therapeutic riding: the horse, the helpers or regular sessions?',
      ],
      cued: [
        'What does a good *side walker* do without a word?',
        'What would a day as *volunteers* at a stable do for your team?',
      ],
    },
  },
  {
    name: 'bats and owls',
    says: [
      'bats? (group|walk|night|survey|detector|box|conservation)',
      'owl (box|prowl|group|experience)',
      'moth (night|trap)',
      'bioblitz',
      'nature (club|reserve event|ramble)',
    ],
    clues:
      'dusk, roost, nocturnal, pipistrelle, owls, species, torches, moths, detector, barn owl, tawny, night, moth trap, hoot, pellet, survey, wings, echolocation, hibernate, box, chick, nest, hawk moth, raptor, ringing, bat walk, ecologist, insect, flight, church, fledgling, maternity colony',
    asks: {
      idea: ['+What would you ask a bat or owl expert?'],
      choice: [
        '+Which animal have you heard outside at night: an owl, a fox or something stranger?',
        'What would you take on a wildlife walk: binoculars, a torch or a camera?',
      ],
      experience: ['Which sound of nature do you like to hear after dark?'],
    },
    cued: [
      'Where near you would you put up a *barn owl* box: a barn, a church or a tall tree?',
      'Which sound of the *tawny* owl have you heard: the hoot or the sharp call?',
      'When do *moths* come to your window: May, midsummer or autumn?',
      'What time of year do you like to sit outside at *dusk*?',
    ],
    atWork: {
      asks: [
        'What surprises people most about bats: where they live, what they eat or how small they are?',
        'What helps bats and owls most on a site: dark corridors, boxes or old trees?',
        'What would you put up at your workplace first: bat boxes, bird boxes or a wild corner?',
        'What would you most like to learn from a bat ecologist: sounds, roosts or flight paths?',
      ],
      cued: [
        'Which month of the *survey* season do you look forward to most?',
        'What do people ask first when they hear a *bat detector* for the first time?',
      ],
    },
  },
  {
    name: 'swift boxes',
    says: [
      '(swift|swallow|house martin) (box|group|survey|nest|walk)',
      'swift conservation',
      'bees? (hotel|corridor|friendly)',
      'wildflower verge',
      'toad (patrol|crossing)',
    ],
    clues:
      'swifts, eaves, nesting, toads, fledged, swallows, verges, patrol, house martin, colony, migration, summer, bricks, insect, bee hotel, screaming party, gable, caller, wildflower, chick, bird, pollinator, church tower, return, africa, garden, roof, survey, ladder, decline, hedgehog, may, breeding',
    asks: {
      experience: ['Which bird tells you that summer has come?'],
      choice: [
        'For wildlife at home: a nest box, a tray of flowers or a bowl of water?',
        'Where would you like to see swift boxes: on churches, schools or new homes?',
      ],
      problem: ['Which bird would you like to see more of near your home?'],
    },
    cued: [
      'When do you usually spot the first *swifts* of the year: late April, May or June?',
      'Where would *swallows* be welcome at your place: in the shed, the porch or the garage?',
      'What would you sow for *wildflower* lovers with wings: poppies, clover or cornflowers?',
      'Where would you hang a *bee hotel*: on a sunny wall, on a fence or on the balcony?',
    ],
  },
];
