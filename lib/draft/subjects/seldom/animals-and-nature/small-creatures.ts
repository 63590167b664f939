import type { Subject } from '../../subject';

/** Small and odd creatures that are farmed, bred, fetched or shown. */
export const smallCreatures: readonly Subject[] = [
  {
    name: 'snail farm',
    says: ['snail (farm|farmer|farming|caviar|breeder)', 'heliciculture', 'escargot farm'],
    clues:
      'snails, escargot, garlic butter, shells, slime, lettuce, helix, heliciculture, caviar, breeder, hatchling, gastropod, pen, protein, harvest, chef, purge, farmer, mollusc, mucin, cosmetic, egg, humidity, soil, hibernate, sustainable, slow, delicacy, tapas, polytunnel, giant african',
    asks: {
      idea: [
        '+What would you ask a snail farmer first?',
        '+Who in your family would be first to try a snail?',
      ],
      choice: [
        '+Which flavour goes best with snails: garlic, herbs or lemon?',
        '+What would you serve with snails: crusty bread, pasta or a salad?',
        '+What would you like to see first on a snail farm: the young, the feeding or the tasting?',
        '+A plate of snails: with garlic butter, or in a rich sauce?',
      ],
    },
    cued: [
      'What would you mop up the *garlic butter* with after the snails: baguette, sourdough or chips?',
      'What would you serve snail *caviar* on: toast, a pancake or just a spoon?',
      'What would you try first with snail *slime* in it: a face cream, a soap or a hand balm?',
      'When would you order *escargot*: on holiday, on a date or at Christmas?',
      'What do garden snails go for first: *lettuce*, hostas or strawberries?',
      'What would you use an empty snail *shell* for: the garden, crafts or the table?',
      'What would you ask a *chef* to make with snails: a pie, a pasta or something on toast?',
      'How big do you guess a snail *hatchling* is: a pinhead, a pea or a fingernail?',
    ],
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
      idea: [
        '+Who in your family would love to look after worms?',
        '+Which kitchen scraps would you feed to worms first?',
        '+What would you ask somebody who already keeps a worm farm?',
      ],
      choice: [
        '+What would you grow first with worm compost: tomatoes, herbs or roses?',
        '+Where would you keep a worm farm: in the shed, on the balcony or by the beds?',
        'Worm compost: for the vegetables, or for the flowers?',
      ],
    },
    cued: [
      'How do you like to use worm *castings*: under seedlings, in pots or on the beds?',
      'Where would you pour the first *worm tea*: on tomatoes, roses or houseplants?',
      'Where do the *coffee* grounds go after breakfast: to the worms, on the beds or in the bin?',
      'How do you crush an *eggshell* for the worms: by hand, rolling pin or blender?',
      'How would you show a child *tiger worms*: in the hand, on paper or in the tray?',
      'Which small creatures did you keep in the classroom at *school*?',
      'Where would a box of worms spend the *winter* best: in the shed, the garage or the porch?',
      'What would you use as worm *bedding*: cardboard, newspaper or leaves?',
    ],
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
      idea: [
        '+What would you ask an insect farmer?',
        'Which insects would you expect to see on an insect farm?',
      ],
      experience: ['+What surprises you most about insect farming?'],
      choice: ['+What could farmed insects feed best: fish, hens or people?'],
    },
    cued: [
      'Where would you be most likely to try *crickets*: at a fair, in a bar or on holiday?',
      'How would you try *mealworms*: on a salad, in a burger or dipped in chocolate?',
      'What would you bake first with insect *flour*: bread, biscuits or pancakes?',
      'Which animal would you give insect *feed* to first: hens, fish or dogs?',
      'Which new *protein* would you try in a snack: crickets, peas or seaweed?',
      'What would you look at first on a *black soldier fly* farm: the larvae, the flies or the feed?',
      'Which plant would you give *frass* to first: tomatoes, roses or houseplants?',
      'Who would be the first in your family to taste a *locust*?',
    ],
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
      experience: [
        '+How do you tell a honey bee from a bumblebee?',
        '+What is the strangest place you have seen bees settle?',
        'Where did you see your first swarm of bees?',
      ],
      choice: ['+Which would you rather watch: a bee swarm being collected or a hive being opened?'],
      idea: ['What would you ask a beekeeper who collects swarms?'],
    },
    cued: [
      'Where have you seen a *bumblebee* nest: in the grass, in a shed or under a hedge?',
      'How do you tell a *wasp* from a bee: by shape, by colour or by sound?',
      'Which creature have you heard or seen in a *chimney*: a bee, a bird or a bat?',
      'What would you like to ask somebody who keeps *honeybees*?',
      'What would you name the *queen* of a new colony?',
      'Where would you stand a *hive*: in an orchard, on a roof or by the veg patch?',
      'Which garden *tree* do bees seem to love most: apple, lime or cherry?',
      'Who was the first *beekeeper* you ever met?',
    ],
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
      idea: ['+Which quality matters most to you in a queen bee: gentle, healthy or hard-working?'],
      choice: ['A new colony of bees: a bought nucleus, or a caught swarm?'],
      experience: ['What did your first hive of bees teach you?'],
      problem: ["What's hardest about finding the queen in a full hive?"],
    },
    cued: [
      'What would you name a *queen* with a blue dot on her back?',
      'What do you like most about a visit to the *apiary*: the hum, the smell or the honey?',
      'Which flowers would you plant beside a *hive*: lavender, clover or borage?',
      'Where would you set up your first *nuc* so it gets the morning sun?',
    ],
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
      choice: [
        '+Silk: as a scarf, a saree or a pillowcase?',
        'What fascinates you most about silk: the worms, the thread or the weaving?',
      ],
      idea: ['What would you have made from a length of real silk?'],
      experience: ['Who gave you your first silk scarf, tie or saree?'],
    },
    cued: [
      'Where did you first watch a *caterpillar* grow: at school, in the garden or in a book?',
      'Which *sari* colour do you love most in silk: gold, red or peacock blue?',
      'What would you weave on a *loom* first: a scarf, a ribbon or a cushion?',
      'Which *moth* or butterfly would you most like to draw?',
    ],
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
      choice: ['+Butterflies: one enormous blue one, or a whole cloud of little ones?'],
      idea: ['Which plant would you grow to bring more butterflies to your window?'],
      experience: ['Where did you last see a butterfly that made you stop and look?'],
      problem: ["What's hardest about getting a good photo of a butterfly?"],
    },
    cued: [
      'What would you do if a *blue morpho* landed on your sleeve?',
      'Which *caterpillar* did you watch grow as a child?',
      'Where would you sow a *meadow* for butterflies: the verge, the garden or the school?',
      'Which *moth* or butterfly name do you like best?',
    ],
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
      choice: [
        'In a terrarium at home: a tarantula, or a praying mantis?',
        'What fascinates you most about bugs: the colours, the camouflage or the moulting?',
        'Which would you rather hold: a stick insect, a millipede or a tarantula?',
      ],
    },
    cued: [
      '*Mantis*, beetle or stick insect: which would you keep on a shelf?',
      '*Millipede* on your hand: a tickle, a thrill or a no thank you?',
      'Where would you like to watch an *ant colony*: in a glass box or on a forest path?',
      '*Spiders*: out of the door on a card, or left in the corner?',
    ],
  },
  {
    name: 'ferrets',
    says: ['ferret', 'ferreting'],
    clues:
      'polecat, hutch, tunnels, kits, hob, jill, mischief, tubes, rescue, ferreting, rabbit, purse net, albino, burrow, neuter, sable, harness, hammock, weasel, dook, cage, welfare, racing, musky, playful, raw food, slinky, rehome, business, bolt, adrenal, hyper',
    asks: {
      experience: ["What's the oddest place where you have found a ferret asleep?"],
      choice: ['Ferrets at a fair: watch them race, or have one to hold?'],
      idea: ['A pair of ferrets: which names would you choose?'],
      problem: ['+~What in your house would a ferret steal and hide first?'],
    },
    cued: [
      'What would you name two ferret *kits* from the same litter?',
      'What would you build for ferrets to play in: *tunnels*, a ball pit or a maze?',
      'Where would a ferret like its *hammock*: up high, in a corner or in the sun?',
      'How would a ferret behave on a *harness* walk: nose down, zigzag or straight for a hole?',
    ],
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
      choice: [
        '+What do you love most about rabbits: the ears, the binkies or the soft fur?',
        'Which would you rather have on your lap: a rabbit, a hamster or a guinea pig?',
        'Which treat makes your rabbit hop over: coriander, apple or a dandelion leaf?',
      ],
      idea: ['~What would you call a pair of guinea pigs or rabbits?'],
    },
    cued: [
      'Which vegetable would your *bunny* choose first: carrot, kale or dandelion?',
      'How does your rabbit greet you at the *hutch*: hop, nose or silence?',
      'Where would a *guinea pig* like to live best: garden, shed or living room?',
      'How do you like a *hamster* wheel at night: gentle hum, or moved to the kitchen?',
    ],
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
      choice: [
        'Birds for a garden with a pond: ducks, geese or one very proud peacock?',
        'Which do you love most about ducks: the waddle, the quack or the ducklings?',
      ],
      problem: ["What's trickiest about keeping ducks or geese: the mud, the noise or bedtime?"],
    },
    cued: [
      'Which *duck* story did you love as a child?',
      '*Quail* eggs: boiled, pickled or fried on toast?',
      'Which name suits a *gosling* that follows you everywhere?',
      'Which duck would you like to meet: a *Muscovy*, a runner or a call duck?',
    ],
  },
];
