import type { Subject } from '../subject';

/** Wild places and what lives in them, and those who guard, count and show it. */
export const wilds: readonly Subject[] = [
  {
    name: 'coral reef',
    says: [
      'coral (reef|restoration|nursery|planting|gardening)',
      'reef (restoration|survey|trip|snorkel|tour)',
      'snorkel(ling|ing)? (trip|tour|safari)',
    ],
    clues:
      'coral, snorkel, lagoon, bleaching, clownfish, parrotfish, mask, manta, fins, fish, nursery, turtle, fragment, marine, dive, ocean, polyp, sea, restoration, shark, transplant, boat, biologist, outplant, underwater, tropical, sunscreen, ray, island, seagrass, volunteer, anemone',
    asks: {
      idea: ['Which creature of the reef would you most like to swim beside?'],
      problem: ['Which reef fish is hardest to spot among the coral?'],
      choice: ['A coral reef: from a glass-bottomed boat, or with your face in the water?'],
      experience: ['What was the brightest fish you have seen, in the sea or in a tank?'],
    },
    atWork: {
      work: [
        "What's hardest to get across to people about coral reefs?",
        "What surprises people most about coral: that it's alive, how old it gets or how it grows?",
      ],
      people: [
        "What did you see on a coral reef that you've told everybody about?",
        'Who first got you interested in what lives under the sea?',
      ],
    },
  },
  {
    name: 'mangroves and wetlands',
    says: [
      'mangrove',
      'wetland (centre|center|reserve|restoration|trust|walk)',
      '(peat|bog|peatland|salt ?marsh) (restoration|project|walk)',
    ],
    clues:
      'wetland, waders, seedlings, mudflats, reeds, peat, curlew, herons, estuary, bog, reed bed, marsh, kayak, boardwalk, restoration, egret, crab, hide, planting, seedling, habitat, carbon, swamp, ramsar, dragonfly, bittern, otter, sphagnum, birds, avocet, blue carbon, fen, lagoon',
    asks: {
      idea: ['Which bird or animal would you hope to spot in a wetland?'],
      problem: ["What's hardest to spot in a wetland: the birds, the frogs or the path?"],
      choice: ['In a wetland: a slow boat through the reeds, or a boardwalk with a flask of tea?'],
      experience: ['Where did you last stop to watch a heron, an egret or a duck?'],
    },
    atWork: {
      work: [
        'What do you enjoy most about a wetland: the birds, the quiet or the big sky?',
        'What do people value least in a wetland: the flood protection, the birds or the carbon?',
      ],
      people: [
        'Which bird, frog or plant have you only ever seen in a wetland?',
        'Which wetland or marsh has stayed with you since you first saw it?',
      ],
    },
  },
  {
    name: 'park rangers',
    says: [
      '(park|forest|country|wildlife|countryside|volunteer|community|dark sky|junior) ranger',
      'ranger (station|talk|walk|post|led)',
      'anti poaching',
    ],
    clues:
      'trails, patrol, poaching, backcountry, wardens, campfires, wildlife, guided walk, junior, habitat, volunteer, uniform, visitor centre, campground, countryside, hike, badge, bench, path, forest, nature, litter, school group, fire ban, estate, poacher, footpath, conservation, wildfire, campfire talk, hat, dog on lead',
    asks: {
      idea: ['Which trail do you most like to walk again and again?'],
      problem: ['~What do you always forget to pack for a day on the trails?'],
      choice: ['A walk with a ranger: early for the birds, or after dark for the stars?'],
      experience: ['Which wild animal has crossed your path on a walk?'],
    },
    atWork: {
      work: [
        "What takes up more of a park ranger's day than visitors imagine?",
        'Which question do you think park rangers hear most from visitors?',
      ],
      people: [
        "What did a park ranger show you that you'd have walked straight past?",
        'Which job would you like to do beside a park ranger for a day?',
      ],
    },
  },
  {
    name: 'national park',
    says: [
      'national park',
      '(state|provincial|regional|country|marine|forest) park',
      'nature reserve',
      '(biosphere|game|tiger|wildlife) reserve',
    ],
    clues:
      'trails, moorland, viewpoint, geyser, canyon, wilderness, wildflowers, peaks, hike, wildlife, forest, ranger, safari, campsite, reserve, waterfall, mountain, lake, tiger, moor, visitor centre, walker, bear, gorge, permit, species, game drive, valley, trailhead, dark sky, lodge, bison, boardwalk',
    asks: {
      idea: ['Which national park would you like to wake up in?'],
      problem: ["What's hardest to plan for a day in a national park: the route, the weather or lunch?"],
      choice: ['A day in a national park: up to the viewpoint, or along the water?'],
      experience: ['Which view from a walk do you still see when you close your eyes?'],
    },
    atWork: {
      work: [
        'How do you like to see a national park: on foot, by bike or from a boat?',
        'What would help visitors to a national park most: better signs, buses or toilets?',
      ],
      people: [
        'Who first took you to a national park?',
        'Which view in a national park would you walk all day to see again?',
      ],
    },
  },
  {
    name: 'flying foxes',
    says: ['flying fox(es)?', '(fruit|orphaned) bat', 'bat (care|carer|clinic|camp|colony)'],
    clues:
      'roost, pups, colony, nectar, fly out, wingspan, orphans, dusk, bat, carer, wildlife rescue, camp, netting, fruit, hanging, heat stress, barbed wire, release, baby, pollinator, milk, vaccinated, aviary, rehab, backyard, species, dusk fly-out, nocturnal, eucalyptus, dummy, injured',
    asks: {
      idea: ['What do you like best about a flying fox: the face, the wings or the ears?'],
      problem: ['What puzzles you most about flying foxes: their flight, their sleep or their food?'],
      choice: ['Flying foxes at dusk: watch from the garden, or count them with experts?'],
      experience: ['Which animal do you see or hear around your home at dusk?'],
    },
  },
  {
    name: 'hawk experience',
    says: [
      '(hawk|owl|eagle|falcon|vulture) (walk|experience|encounter|handling|display|flying)',
      'birds? of prey',
      '(barn|tawny|snowy|eagle|burrowing|little) owl',
      "harris'? hawk",
      'red kite',
    ],
    clues:
      'hawks, owls, eagles, glove, perch, talons, falconer, swoop, wingspan, kestrel, falcon, bird of prey, handling, flying, raptor, harris, woodland walk, barn owl, vulture, display, feather, gift voucher, peregrine, buzzard, arena, snowy, half day, photography, aviary, encounter, weathering',
    asks: {
      idea: ['Which bird of prey would you like to land on your glove?'],
      problem: ['Which birds of prey do you find hardest to tell apart in the sky?'],
      choice: ['A bird on your arm: a tiny owl, a quick falcon or a great big eagle?'],
      experience: ['Where did you last see a bird of prey, and what was it doing?'],
    },
  },
  {
    name: 'fungi and foraging',
    says: [
      '(fungi|fungus|mushroom) (foray|walk|hunt|hunting|identification|course|foraging)',
      'forag(er|ing|ed)',
      '(wild food|seashore) (walk|course|foraging)',
      'chanterelle',
      'morel',
    ],
    clues:
      'nettles, elderflower, sloes, ceps, porcini, hedgerow, ramps, wild garlic, mushroom, chanterelle, identification, basket, woodland, toadstool, forager, edible, autumn, puffball, samphire, spore, species, poisonous, field guide, seashore, walk, blackberry, knife, mycelium, wild food, oyster',
    asks: {
      idea: ['Which wild food would you like to learn to find?'],
      problem: ['Which wild food do you find hardest to recognise with confidence?'],
      choice: ['Foraging: berries from the hedge, mushrooms from the wood or seaweed from the shore?'],
      experience: ['What did you last pick in the wild and eat?'],
    },
  },
  {
    name: 'elephants and monkeys',
    says: [
      '(elephant|monkey|ape|primate|gorilla|chimpanzee|orangutan|lemur|rhino|big cat|tiger|panda|sloth) (sanctuary|sanctuaries|rescue|orphanage|conservation|trek|nursery|tracking|foundation)',
      'gibbon',
    ],
    clues:
      'elephants, primates, monkeys, tigers, trunk, orphans, keepers, enclosure, calf, bananas, sanctuary, rescue, herd, orangutan, zoo, ape, chimp, baby, conservation, gorilla, feeding, lemur, rhino, adopt, mahout, panda, sloth, wildlife, jungle, macaque, tusk, enrichment',
    asks: {
      idea: ['What would you name a baby elephant or monkey?'],
      problem: ['What puzzles you most about elephants: their memory, their trunks or their calls?'],
      choice: ['Helping elephants: bath time, lunch time or adopting one from afar?'],
      experience: ['Where did you see your first elephant or monkey?'],
    },
  },
  {
    name: 'bird counts',
    says: [
      '(bird|garden bird|backyard bird|christmas bird|wildlife|bumblebee|bee|moth) (count|survey|ringing|ringer|banding|recorder)',
      'citizen science',
      'bio ?blitz',
      '(nature|species|biological) (recording|recorder|records)',
    ],
    clues:
      'species, sightings, binoculars, ringed, banded, robins, wrens, sparrows, logged, survey, garden, citizen science, feeder, goldfinch, blackbird, record, swift, butterfly, moth, checklist, flock, bumblebee, volunteer, christmas, sighting, wader, decline, blue tit, transect, migration, winter, backyard, ringer',
    asks: {
      idea: ['Which bird would you like to count more of from your window?'],
      problem: ['~Which bird in your garden thinks that it owns the place?'],
      choice: ['Counting birds: from the sofa with tea, or outside with binoculars?'],
      experience: ['Which bird have you seen most often this week?'],
    },
    atWork: {
      work: [
        'Which bird would you be happiest to add to a count: an owl, a kingfisher or a hawk?',
        "What's easiest to miss in a bird survey: the small ones, the shy ones or the songs?",
      ],
      people: [
        'Who taught you to tell one bird from another?',
        'Which bird do you look out for on your way to work?',
      ],
    },
  },
  {
    name: 'botanic garden',
    says: [
      'botanic(al)? garden',
      'arboretum',
      'arboreta',
      'open garden',
      '(walled|sensory|sculpture|japanese|topiary) garden',
      'head gardener',
      'garden (open day|opening|trail|safari)',
      'topiary',
    ],
    clues:
      'glasshouse, borders, palm house, plant sale, shrubs, rhododendrons, magnolia, lawns, specimen, plant, arboretum, bloom, species, herbarium, tree, orchid, horticulture, gardener, seed bank, collection, rose, lily pond, conservatory, trail, curator, fern, snowdrop, cherry, blossom, tropical, rare, guided walk, plant fair',
    asks: {
      idea: ['Which flower do you always stop to smell in a garden?'],
      problem: ['Which plant from a great garden would be hardest to grow at home?'],
      choice: ['In a botanic garden: the hot palm house, the rose beds or the bench by the pond?'],
      experience: ['What did you come home and plant after visiting a garden?'],
    },
    atWork: {
      work: [
        'Which job in a botanic garden takes the most patience: seeds, labels or pruning?',
        'Which season do you like best in a botanic garden?',
      ],
      people: [
        'Who taught you most of what you know about plants?',
        'Which plant did you see in a botanic garden and want for your own?',
      ],
    },
  },
];
