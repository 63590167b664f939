import type { Subject } from '../subject';

/** Small and odd creatures that are farmed, bred, fetched or shown. */
export const critters: readonly Subject[] = [
  {
    name: 'snail farm',
    says: ['snail (farm|farmer|farming|caviar|breeder)', 'heliciculture', 'escargot farm'],
    clues:
      'snails, escargot, garlic butter, shells, slime, lettuce, helix, heliciculture, caviar, breeder, hatchling, gastropod, pen, protein, harvest, chef, purge, farmer, mollusc, mucin, cosmetic, egg, humidity, soil, hibernate, sustainable, slow, delicacy, tapas, polytunnel, giant african',
    asks: {
      idea: ['Which drink would you fancy beside a plate of snails?'],
      problem: ["What's trickiest about eating snails: the shells, or the tongs?"],
      choice: ['A plate of snails: with garlic butter, or in a rich sauce?'],
      experience: ['Where did you first taste snails, and who was with you?'],
    },
  },
  {
    name: 'worm farm',
    says: [
      'worm (farm|farming|farmer|bin|castings|composting|tower)',
      'vermi ?compost(ing)?',
      'wormery',
      'wormeries',
      'composting worms',
    ],
    clues:
      'worms, castings, compost, peelings, tiger worms, scraps, worm tea, soil, casting, vermicompost, wormery, red wiggler, food scrap, bin, peel, tea, fertiliser, tray, organic, garden, worm juice, kitchen waste, tower, bedding, cocoon, liquid feed, microbe, kg, shredded cardboard, vermicast, coffee ground, coir, nutrient, wriggly',
    asks: {
      idea: ['Which of your plants would get the first handful of worm compost?'],
      problem: ['Which kitchen scraps do you find hardest to use up?'],
      choice: ['Worm compost: for the vegetables, or for the flowers?'],
      experience: ['What do you do with your vegetable peelings at the moment?'],
    },
  },
  {
    name: 'insect farming',
    says: [
      '(insect|cricket|mealworm) (farm|farmer|farming|protein|flour)',
      'edible (insect|cricket|bug)',
      'black soldier fly',
      'eating insects',
    ],
    clues:
      'crickets, mealworms, larvae, protein, frass, bugs, grasshoppers, black soldier fly, flour, edible, feed, roasted, grub, sustainable, animal feed, snack, locust, farm, novel food, crunchy, powder, waste, rearing, entomophagy, poultry, chitin, hatchery, aquafeed, crate, circular',
    asks: {
      idea: ['Which flavour would get you to try a crunchy roasted cricket?'],
      problem: ['Which is trickier with a roasted cricket: the first look, or the first bite?'],
      choice: ['Edible insects: whole and crunchy, or as flour in a snack?'],
      experience: ["What's the oddest crunchy snack you have tried while travelling?"],
    },
  },
  {
    name: 'bee swarm collection',
    says: [
      'bee swarm',
      'swarm (collection|collector|season|catcher|removal|call)',
      'swarm(s|ing)? of bees',
      'bee (removal|rescue|relocation)',
      'swarming bees',
    ],
    clues:
      "swarm, bees, honeybees, bumblebees, wasps, beekeeper, hive, queen, chimney, nest, cluster, box, skep, colony, relocate, scout, tree, removal, hanging, collector, cavity, wall, roof, may, buzzing, skep basket, branch, rehome, cut out, nuc, bait hive, pest controller, don't spray",
    asks: {
      idea: ['Which plant do you most like to see covered in bees?'],
      problem: ["What's hardest about collecting a swarm of bees: the height, or the nerves?"],
      choice: ['A settled swarm of bees: let it rest for a while, or fetch a box straight away?'],
      experience: ['Where did you see your first swarm of bees?'],
    },
  },
  {
    name: 'queen bees',
    says: [
      'queen (bee|rearing|breeding|breeder|cell)',
      '(mated|laying|buckfast|carniolan|native) queen',
      'bee (breeding|breeder|supplies|suit)',
      'bee nuc',
      'nucleus (hive|colony)',
    ],
    clues:
      'brood, colony, hives, varroa, apiary, foundation, smoker, bees, mated, breeder, nuc, virgin, buckfast, carniolan, rearing, marked, cage, laying, drone, native, graft, cell, supersedure, instrumental insemination, varroa resistant, temper, requeen, overwintered, swarm, genetics, attendant, apiarist, island mating',
    asks: {
      idea: ['Which quality matters most to you in a queen bee: gentle, healthy or hard-working?'],
      problem: ["What's hardest about finding the queen in a full hive?"],
      choice: ['A new colony of bees: a bought nucleus, or a caught swarm?'],
      experience: ['What did your first hive of bees teach you?'],
    },
  },
  {
    name: 'silk worms',
    says: [
      'silk ?worm',
      'sericulture',
      'silk (farm|farming|rearing|cocoon|reeling)',
      'mulberry (leaf|leaves|silk)',
      'cocoon market',
    ],
    clues:
      'silk, cocoons, mulberry, moth, reeling, spun, thread, loom, sericulture, fabric, yarn, rearing, leaf, spinning, eri, muga, farmer, weaver, caterpillar, larvae, tasar, sari, egg, raw silk, instar, handloom, bombyx, tray, peace silk, fibre, pupa, classroom',
    asks: {
      idea: ['What would you have made from a length of real silk?'],
      problem: ["What's trickiest about looking after silk: the washing, or the ironing?"],
      choice: ['Silk: as a scarf, a saree or a pillowcase?'],
      experience: ['Who gave you your first silk scarf, tie or saree?'],
    },
  },
  {
    name: 'butterfly house',
    says: [
      'butterfly (house|farm|garden|centre|release|conservation|count|sanctuary)',
      'tropical butterfl(y|ies)',
      'caterpillar kit',
      'moth trap(ping)?',
    ],
    clues:
      'butterflies, chrysalis, caterpillars, nectar, wings, hatching, buddleia, moths, monarch, milkweed, tropical, pollinator, painted lady, pupae, release, meadow, nettle, count, blue morpho, species, emerge, greenhouse, garden, host plant, red admiral, conservation, cocoon, lepidoptera, flutter, transect, swallowtail',
    asks: {
      idea: ['Which plant would you grow to bring more butterflies to your window?'],
      problem: ["What's hardest about getting a good photo of a butterfly?"],
      choice: ['Butterflies: one enormous blue one, or a whole cloud of little ones?'],
      experience: ['Where did you last see a butterfly that made you stop and look?'],
    },
  },
  {
    name: 'tarantulas and bugs',
    says: [
      'tarantula',
      '(bug|invertebrate|spider|arachnid) (show|expo|handling|club|keeper|encounter)',
      'ant (keeping|colony|farm)',
      'stick insect',
      'creepy crawl(y|ies)',
      'scorpion',
    ],
    clues:
      'spiders, formicarium, moult, terrarium, millipede, beetles, mantis, cockroaches, invertebrate, stick insect, exoskeleton, scorpion, ant colony, enclosure, handling, sling, arachnid, isopod, creepy crawly, entomology, spiderling, venom, expo, web, encounter, beetle larvae, eight legs, snail, substrate, phobia',
    asks: {
      idea: ['Which creepy-crawly would you dare to hold for a photo?'],
      problem: ["What's hardest about holding a tarantula: the legs, the hair or your nerves?"],
      choice: ['In a terrarium at home: a tarantula, or a praying mantis?'],
      experience: ['Where in the house did you find your biggest spider?'],
    },
  },
  {
    name: 'ferrets',
    says: ['ferret', 'ferreting'],
    clues:
      'polecat, hutch, tunnels, kits, hob, jill, mischief, tubes, rescue, ferreting, rabbit, purse net, albino, burrow, neuter, sable, harness, hammock, weasel, dook, cage, welfare, racing, musky, playful, raw food, slinky, rehome, business, bolt, adrenal, hyper',
    asks: {
      idea: ['~What would you call a ferret that is fast and up to no good?'],
      problem: ['~What in your house would a ferret steal and hide first?'],
      choice: ['Ferrets at a fair: watch them race, or have one to hold?'],
      experience: ["What's the oddest place where you have found a ferret asleep?"],
    },
  },
  {
    name: 'rabbits',
    says: [
      'rabbit (rescue|show|breeder|hutch|care|bonding|boarding|hop|owner|awareness)',
      '(guinea pig|hamster|gerbil|chinchilla|degu)',
      'small (furries|animal boarding)',
      'house rabbit',
      'bunnies',
    ],
    clues:
      'hutch, hay, binky, cavy, lop, bonded, vaccinated, pellets, bunny, guinea pig, hop, bonded pair, run, litter, neuter, rescue, hamster, myxomatosis, buck, rehome, doe, grass, gerbil, ear, chinchilla, fluffy, dandelion, pea flake, house bunny, gut stasis, burrow',
    asks: {
      idea: ['~What would you call a pair of guinea pigs or rabbits?'],
      problem: ['~What has your rabbit, hamster or guinea pig chewed that it was not meant to?'],
      choice: ['Which would you rather have on your lap: a rabbit, a hamster or a guinea pig?'],
      experience: ['What was the name of the first small pet in your family?'],
    },
  },
  {
    name: 'racing pigeons',
    says: [
      'racing pigeon',
      'pigeon (racing|club|fancier|loft|show|race|auction|flying)',
      'homing pigeon',
      'fancy pigeon',
    ],
    clues:
      'loft, fanciers, velocity, released, clocked, basketing, hens, cocks, youngsters, homing, bird, club, auction, federation, young bird, strain, bloodline, trap, race, widowhood, corn, breeder, ace, pedigree, flying, old bird, nestbox, blue bar, hawk, one loft',
    asks: {
      idea: ['Which name would you fancy for a very fast pigeon?'],
      problem: ["What's the hardest part of training young racing pigeons?"],
      choice: ['Waiting for the first pigeon home: pacing the garden, or sitting with a cup of tea?'],
      experience: ['Who first got you interested in pigeons, and how?'],
    },
  },
  {
    name: 'ducks and geese',
    says: [
      '(duck|goose|geese|quail|guinea fowl|waterfowl|peacock|peafowl) (farm|farmer|keeper|keeping|breeder|eggs?|house|hatching)',
      'ducklings',
      'goslings',
      'runner ducks',
    ],
    clues:
      'ducks, geese, quail, pond, hatching, incubator, eggs, bantams, poults, plumage, duckling, gosling, waterfowl, drake, muscovy, guinea fowl, flock, peafowl, farm, runner, feather, honk, breeder, call duck, khaki campbell, gander, bedding, house, goose fat, peacock, quack, layers pellet, aylesbury, mallard, fox',
    asks: {
      idea: ['What would you bake or cook with a fresh duck egg?'],
      problem: ["What's trickiest about keeping ducks or geese: the mud, the noise or bedtime?"],
      choice: ['Birds for a garden with a pond: ducks, geese or one very proud peacock?'],
      experience: ['Where did you feed the ducks when you were small?'],
    },
  },
];
