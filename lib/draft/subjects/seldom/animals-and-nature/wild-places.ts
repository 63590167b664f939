import type { Subject } from '../../subject';

/** Wild places and what lives in them, and those who guard, count and show it. */
export const wildPlaces: readonly Subject[] = [
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
      idea: ['+Which creature of the reef would you most like to swim beside?'],
      choice: [
        '+Turtle, clownfish or manta ray: which would you most like to see on a coral reef?',
        'A coral reef: from a glass-bottomed boat, or with your face in the water?',
      ],
      experience: ['What was the brightest fish you have seen, in the sea or in a tank?'],
    },
    cued: [
      'Where would you *snorkel* if you could be there tomorrow?',
      'Which would you rather meet under water: a *turtle*, a ray or a seahorse?',
      'What would you name a *clownfish* that lived in your tank?',
      'Which *marine* animal did you draw most often as a child?',
    ],
    atWork: {
      asks: [
        'What helps a coral reef most: cleaner water, protected areas or careful visitors?',
        "What surprises people most about coral: that it's alive, how old it gets or how it grows?",
        "What did you see on a coral reef that you've told everybody about?",
        'Which would you like to see first on a reef: corals, turtles or rays?',
      ],
      cued: [
        'What do visitors ask a *marine biologist* first?',
        'Which job in a coral *nursery* do new volunteers like best?',
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
      choice: [
        'In a wetland: a slow boat through the reeds, or a boardwalk with a flask of tea?',
        'What would you like to see most in a wetland: otters, dragonflies or herons?',
      ],
      experience: ['Where did you last stop to watch a heron, an egret or a duck?'],
    },
    cued: [
      'What would you take on a *kayak* trip through the mangroves: a camera, binoculars or nothing?',
      'Which bird would you rather watch from a *hide*: a curlew, a kingfisher or an egret?',
      'Which sound belongs to a *marsh* for you: frogs, curlews or wind in the reeds?',
      'Who would you take along to plant *seedlings* in the mud?',
    ],
    atWork: {
      asks: [
        'What would you add first to a wetland reserve: a boardwalk, a hide or a guide?',
        'How would your team like to help a wetland: planting, counting birds or clearing litter?',
        'Which wetland project would your company support: planting, research or a visitor trail?',
        'What helps wetlands most: planting, clean water or letting them be?',
      ],
      cued: [
        'What do volunteers say they enjoy most about a *planting* day in the mud?',
        'Which question do visitors on the *boardwalk* ask a ranger most?',
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
      experience: ['Which wild animal has crossed your path on a walk?'],
      choice: [
        'A walk with a ranger: early for the birds, or after dark for the stars?',
        'What would you like to learn from a park ranger: animal tracks, plants or stars?',
      ],
    },
    cued: [
      'What do you cook on a *campground* evening?',
      'Which task would you have loved as a *junior* ranger?',
      'Which *bench* has the best view you know?',
      'What animal would you most like to see in the *wild* this year?',
    ],
    atWork: {
      asks: [
        'How can a business best help a park: trail days, funding or tree planting?',
        'What would you add to a park first: trails, wildlife hides or guided walks?',
        'What matters most in a park ranger: love of nature, calm or people skills?',
        'Which job would you like to do beside a park ranger for a day?',
      ],
      cued: [
        'Which question do *visitors* ask a ranger most often?',
        'How do you thank a *volunteer* after a muddy day?',
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
      idea: ['+Which national park would you like to wake up in?'],
      choice: [
        '+What would you most like to see in a national park: wildlife, waterfalls or mountains?',
        'A day in a national park: up to the viewpoint, or along the water?',
      ],
      experience: ['Which view from a walk do you still see when you close your eyes?'],
    },
    cued: [
      'Which *waterfall* would you walk a whole day to see?',
      'Which animal would you hope to see with a *ranger*?',
      'What is the best snack for the top of a *hike*?',
      'Where do you like to pitch at a *campsite*: by water, under trees or near the shower?',
    ],
    atWork: {
      asks: [
        'Which view in a national park would you walk all day to see again?',
        'How do you like to see a national park: on foot, by bike or from a boat?',
        'Which landscape would you choose in a national park: mountains, coast or forest?',
        'Which job in a national park would you choose: ranger, guide or ecologist?',
      ],
      cued: [
        'What do visitors ask first at a *visitor centre* desk?',
        'What would you show first on a new *trail*: history, wildlife or the view?',
      ],
    },
  },
  {
    name: 'flying foxes',
    says: ['flying fox(es)?', '(fruit|orphaned) bat', 'bat (care|carer|clinic|camp|colony)'],
    clues:
      'roost, pups, colony, nectar, fly out, wingspan, orphans, dusk, bat, carer, wildlife rescue, camp, netting, fruit, hanging, heat stress, barbed wire, release, baby, pollinator, milk, vaccinated, aviary, rehab, backyard, species, dusk fly-out, nocturnal, eucalyptus, dummy, injured',
    asks: {
      idea: [
        '+What do you like best about a flying fox: the face, the wings or the ears?',
        'Which flying fox fact would you tell a friend?',
      ],
      choice: ['Flying foxes at dusk: watch from the garden, or count them with experts?'],
      problem: ['What puzzles you most about flying foxes: their flight, their sleep or their food?'],
    },
    cued: [
      'What would you name an orphaned flying fox *pup*?',
      'Where would you sit to watch a *fly out*: by a river, on a hill or on the porch?',
      'Which garden tree most needs wildlife-safe *netting*: fig, mango or peach?',
      'Which flower full of *nectar* do you like best: gum, banksia or grevillea?',
      'What would you put up instead of *barbed wire*: plain wire, rails or a hedge?',
      'Who would you take along to a flying fox *release*?',
      'What do you hear first near a flying fox *camp*: the chatter, the wings or the leaves?',
      'Which *pollinator* do you see most where you live: bees, birds or bats?',
    ],
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
      idea: [
        '+What would you ask a falconer first?',
        '+Who would you most like to see with an owl on their arm?',
        'Which bird of prey would you like to land on your glove?',
        'What would you name an owl or a hawk?',
        'Who would you treat to a day with hawks and owls?',
      ],
      choice: ['+What impresses you most about birds of prey: the eyes, the wings or the talons?'],
    },
    cued: [
      'What do you notice first about an *owl* up close: the eyes, the feet or the silence?',
      'Where did you last hear a *barn owl* or another owl at night?',
      'How would you feel when a *Harris* hawk lands on your arm: calm, thrilled or both?',
      'Which *eagle* would you most like to see: golden, sea or bald?',
      'How would you stand when a *falcon* comes in fast: still as a post, or with one eye shut?',
      'Who would you give a *voucher* for a falconry day: a parent, a teenager or yourself?',
      'What do you like best about a *woodland* walk with birds overhead: the quiet, the light or the wings?',
      'What would you ask a *falconer* about life with birds?',
    ],
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
      choice: ['+Foraging: berries from the hedge, mushrooms from the wood or seaweed from the shore?'],
      idea: ['+Which wild food would you like to learn to find?'],
      experience: ['What did you last pick in the wild and eat?'],
      problem: ['Which wild food do you find hardest to recognise with confidence?'],
    },
    cued: [
      'What do you make with *elderflower*: cordial, fritters or fizz?',
      'Where does *wild garlic* grow near you: wood, lane or river bank?',
      'How do you cook a *mushroom* from the wood: in butter, in soup or on toast?',
      'What would you put *sloes* in besides gin?',
    ],
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
      choice: [
        'Helping elephants: bath time, lunch time or adopting one from afar?',
        'Which would you most like to see up close: an elephant, a gorilla or a lemur?',
      ],
      problem: ['What puzzles you most about elephants: their memory, their trunks or their calls?'],
    },
    cued: [
      'What would you pack for a day with the *keepers*: wellies, bananas or a camera?',
      'Which *tiger* or big cat would you watch at feeding time?',
      'Which would you like to look in the eye: a *gorilla* or an orangutan?',
      'Which animal would you *adopt* from afar and put on the fridge?',
    ],
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
      experience: ['+Which bird have you seen most often this week?'],
      choice: [
        '+Which garden bird makes you smile most: a robin, a wren or a blue tit?',
        'Counting birds: from the sofa with tea, or outside with binoculars?',
      ],
      problem: ['~Which bird in your garden thinks that it owns the place?'],
    },
    cued: [
      '*Robin* or wren: which do you listen for in winter?',
      'What do you put in a *feeder*: seeds, suet or apple?',
      'Which *butterfly* do you notice first in summer?',
      'When did you first hear a *swift* or cuckoo this year?',
    ],
    atWork: {
      asks: [
        'Which bird would you be happiest to add to a count: an owl, a kingfisher or a hawk?',
        'Which bird do you look out for on your way to work?',
        "What's easiest to miss in a bird survey: the small ones, the shy ones or the songs?",
        'What makes a bird count easy to join: a short time, a simple form or a good guide?',
      ],
      cued: [
        'What brings *volunteers* back each winter for a count?',
        'Which bird gets wrongly *logged* most often?',
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
      choice: [
        '+In a botanic garden: the hot palm house, the rose beds or the bench by the pond?',
        '+What would you see first in a botanic garden: the glasshouse, the roses or the trees?',
      ],
      experience: ['What did you come home and plant after visiting a garden?'],
      idea: ['Which flower do you always stop to smell in a garden?'],
    },
    cued: [
      'Which *orchid* would you bring home: white, spotted or bright pink?',
      'Which *rose* smell do you remember from a childhood garden?',
      'Which *tree* in a park do you greet like an old friend?',
      'What would you look for first at a *plant sale*?',
    ],
    atWork: {
      asks: [
        '+Which season do you like best in a botanic garden?',
        'Which plant did you see in a botanic garden and want for your own?',
        'Which job in a botanic garden takes the most patience: seeds, labels or pruning?',
        'Which botanic garden role would you choose: gardener, scientist or educator?',
      ],
      cued: [
        'Which plant in the *glasshouse* do visitors ask for first?',
        'What do you teach a trainee in *horticulture* in the first week?',
      ],
    },
  },
];
