import type { Subject } from '../subject';

/** What is done together for animals, waters and old orchards. */
export const nature: readonly Subject[] = [
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
      idea: ['Which animal would you bring back to the fields or rivers near you?'],
      problem: ['Which wild visitor would be hardest to tempt back to a garden near you?'],
      choice: ['A spare corner of land: leave it to itself, plant trees or dig a pond?'],
      experience: ['Which wild animal have you seen closest to your home?'],
    },
    atWork: {
      work: ['What should come back first to tired land: water, trees or insects?'],
      people: [
        'Which plant or animal have you seen return to a place after years away?',
        'What did your grandparents hear outdoors that is hard to hear now?',
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
      idea: ['Which beach would you like to stay just as it is?'],
      problem: ['What kind of litter do you find most often on the beach?'],
      choice: ['What goes into your pocket at the beach: shells, stones or sea glass?'],
      experience: ["What's the nicest thing you have spotted in a rock pool?"],
    },
    atWork: {
      work: [
        'Which helps the sea more: cleaner rivers, or cleaner beaches?',
        "What's hardest to keep out of the sea?",
      ],
      people: [
        'What have you found on a beach clean that you still think about?',
        'Which day by the sea made you want to look after it?',
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
      idea: ['~Which job around the house would you train a very clever dog to do?'],
      problem: ["What's the trickiest thing to teach a puppy in its first weeks?"],
      choice: ['Helping with a guide dog puppy: a year at your home, or a weekend now and then?'],
      experience: ["What's the cleverest thing you have ever seen a dog do?"],
    },
    atWork: {
      work: [
        'What can anybody do to help a guide dog team: clear the path, slow down or ask first?',
        'What takes longest to teach a guide dog?',
      ],
      people: [
        'Which guide dog have you met at work or on a train and never forgotten?',
        'Who do you know that raised a guide dog puppy and then had to say goodbye?',
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
      idea: ['Which fruit tree would you plant for everybody to pick from?'],
      problem: ['What do you do with more apples than anybody can eat?'],
      choice: ['An apple from the tree: eaten on the spot, or baked in a pie?'],
      experience: ['Which fruit did you pick straight from the tree as a child?'],
    },
    atWork: {
      work: [
        'Which job in a community orchard needs more hands than any other?',
        'What gets neighbours out to an orchard: the harvest, the planting or the cake?',
      ],
      people: [
        "Who planted the tree you've eaten the most fruit from?",
        'Which fruit would you plant first in an orchard for your neighbours?',
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
      idea: ['What would you put along a canal towpath: a bench, a café or a bird hide?'],
      problem: ['What looks trickiest on a narrowboat: the locks, the tunnels or the mooring?'],
      choice: ['At a canal lock: sit and watch, or help push the gates?'],
      experience: ['What did you last spot on a walk along a canal?'],
    },
    atWork: {
      work: [
        'What takes longest to bring a canal back: the digging, the locks or the money?',
        'What do canal volunteers always need more of?',
      ],
      people: [
        'Which stretch of canal would you gladly walk again, and who with?',
        'Which skill did you pick up on a canal or another volunteer site?',
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
      idea: ['Which farm animal would you keep if the whole street shared it?'],
      problem: ['Which farmyard job takes the most getting used to?'],
      choice: ['A morning on the farm: feed the animals, muck out or collect the eggs?'],
      experience: ['Which farm animal did you first get to feed or stroke?'],
    },
    atWork: {
      work: [
        'What does a city farm teach best: patience, teamwork or where food comes from?',
        'Which city farm animal draws the biggest crowd: the goats, the pigs or the chickens?',
      ],
      people: [
        'Who took you to see farm animals for the first time, and where was it?',
        'Which animal would you visit first at a city farm?',
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
      idea: ['What can a child learn from looking after a pony?'],
      problem: ["~What's the trickiest part of looking after a pony: the hooves, the lead rope or the mud?"],
      choice: ['Helping with ponies: brushing and saddling, or walking beside the rider?'],
      experience: ['Which horse or pony do you remember best?'],
    },
    atWork: {
      work: [
        'Which helps a nervous rider more: a steady pony, or a steady helper?',
        'What makes a riding session for a disabled child work: pony, helper or plenty of time?',
      ],
      people: [
        'Which pony or horse do you remember for being gentle with children?',
        'What do you remember about the first time you sat on a horse or pony?',
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
      idea: ['Which creature of the night would you sit up late for?'],
      problem: ["What's hardest about watching bats or owls: the dark, the cold or keeping quiet?"],
      choice: ['Bats or owls: a walk at dusk to see them, or a camera in the nest?'],
      experience: ['Which animal have you heard outside at night: an owl, a fox or something stranger?'],
    },
    atWork: {
      work: [
        'What surprises people most about bats: where they live, what they eat or how small they are?',
        'Which helps bats and owls more: dark corners, or old trees?',
      ],
      people: [
        'What do you remember about the first bat or owl you saw up close?',
        "What's the strangest place you've known bats or owls to move into?",
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
      idea: ['Which bird or insect would you build a little house for?'],
      problem: ['Which bird would you like to see more of near your home?'],
      choice: ['For wildlife at home: a nest box, a tray of flowers or a bowl of water?'],
      experience: ['Which bird tells you that summer has come?'],
    },
  },
];
