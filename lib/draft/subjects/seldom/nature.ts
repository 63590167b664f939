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
      choice: [
        '+Beaver, otter or stork: which would you like to see near you?',
        'A spare corner of land: leave it to itself, plant trees or dig a pond?',
        'What would you add first to a wild garden: a pond, a hedge or a meadow?',
      ],
      idea: ['+Which animal would you bring back to the fields or rivers near you?'],
    },
    atWork: {
      asks: [
        'Which would you restore first: a river, a wood or a meadow?',
        'Which plant or animal have you seen return to a place after years away?',
        'What matters most in rewilding: patience, space or local support?',
        'What should come back first to tired land: water, trees or insects?',
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
      choice: [
        '+Which sea animal would you most like to see: a seal, a dolphin or a turtle?',
        'How would you help the sea: a beach clean, a gift or a survey?',
        'What do you enjoy most by the sea: rock pools, waves or birds?',
      ],
      experience: ["What's the nicest thing you have spotted in a rock pool?"],
    },
    atWork: {
      asks: [
        '+For a team day by the sea: a beach clean, a wildlife survey or a sponsored swim?',
        'Where would you start protecting the sea: seagrass, fishing or plastic?',
        'Which helps the sea more: cleaner rivers, or cleaner beaches?',
        "What's hardest to keep out of the sea?",
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
      idea: [
        'What would you name a guide dog puppy?',
        'What should everybody know about meeting a guide dog at work?',
      ],
      choice: ['How would you like to help guide dogs: a walk, a donation or raising a puppy?'],
      experience: ["What's the cleverest thing you have ever seen a dog do?"],
    },
    atWork: {
      asks: [
        'What can anybody do to help a guide dog team: clear the path, slow down or ask first?',
        'How would you support guide dogs at work: a fundraiser, a talk or a sponsored puppy?',
        'What makes a workplace welcoming for a guide dog: space, water or colleagues who know how?',
        'What takes longest to teach a guide dog?',
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
      choice: [
        'Which fruit would you pick first in a community orchard: apples, pears or plums?',
        'What would you make with apples from the orchard: pie, juice or jam?',
        'Which job in a community orchard would you choose: planting, pruning or picking?',
      ],
    },
    atWork: {
      asks: [
        'Which fruit would you plant first in an orchard for your neighbours?',
        'What gets neighbours out to an orchard: the harvest, the planting or the cake?',
        'What makes a community orchard thrive: volunteers, good advice or plenty of trees?',
        'What would get your team to a community orchard: planting, picking or pressing?',
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
        'Which job would you try on a canal restoration day: digging, painting or planting?',
        'How would you like to enjoy a canal: by boat, by bike or on foot?',
      ],
      idea: ['What would you put along a canal towpath: a bench, a café or a bird hide?'],
    },
    atWork: {
      asks: [
        'What brings a canal back to life: volunteers, funding or boats?',
        'What takes longest to bring a canal back: the digging, the locks or the money?',
        'Which would you restore first on an old canal: the locks, the towpath or the bridges?',
        'What do canal volunteers always need more of?',
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
        '+At a city farm: goats, pigs or ponies?',
        'A morning on the farm: feed the animals, muck out or collect the eggs?',
        'What would you like to do most at a city farm: feed, brush or plant?',
      ],
      idea: ['Which farm animal would you keep if the whole street shared it?'],
    },
    atWork: {
      asks: [
        'Which animal would you visit first at a city farm?',
        'A team day at a city farm: feeding, planting or mending fences?',
        'What makes a city farm special: the animals, the garden or the people?',
        'Which city farm animal draws the biggest crowd: the goats, the pigs or the chickens?',
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
        '+What do you like best about being around horses: the calm, the ride or the company?',
        'Helping with ponies: brushing and saddling, or walking beside the rider?',
      ],
      idea: ['What can a child learn from looking after a pony?'],
      problem: ["~What's the trickiest part of looking after a pony: the hooves, the lead rope or the mud?"],
    },
    atWork: {
      asks: [
        '+How can a workplace best help a riding charity: time, funds or skills?',
        'What matters most in therapeutic riding: the horse, the helpers or regular sessions?',
        'What makes a riding session for a disabled child work: pony, helper or plenty of time?',
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
      experience: ['Which animal have you heard outside at night: an owl, a fox or something stranger?'],
      choice: [
        'Which owl would you most like to see: a barn owl, a tawny or a little owl?',
        'What would you put up in the garden first: a bat box or an owl box?',
        'Bats or owls: a walk at dusk to see them, or a camera in the nest?',
      ],
    },
    atWork: {
      asks: [
        'What would you put up at your workplace first: bat boxes, bird boxes or a wild corner?',
        'What helps bats and owls most on a site: dark corridors, boxes or old trees?',
        'What surprises people most about bats: where they live, what they eat or how small they are?',
        'What do you remember about the first bat or owl you saw up close?',
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
      choice: [
        'Where would you put a nest box: under the eaves, in a tree or on a shed?',
        'Swift, swallow or house martin: which do you like to watch most?',
      ],
      experience: ['Which bird tells you that summer has come?'],
      problem: ['Which bird would you like to see more of near your home?'],
    },
  },
];
