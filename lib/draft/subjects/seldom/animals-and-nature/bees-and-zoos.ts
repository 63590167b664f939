import type { Subject } from '../../subject';

/** What beekeepers buy and watch for, zoos and what is born there, and wild animals on the mend. */
export const beesAndZoos: readonly Subject[] = [
  {
    name: 'hives and bee suits',
    says: [
      '(bee|beekeeping|beekeeper) (suit|supplies|supplier|equipment|kit|smoker|veil|jacket|gloves|feed|shop|show)',
      '(bee|flat pack|cedar|poly|national|langstroth|wbc|top bar) hive',
      'wax foundation',
      'brood box',
      '(hive|super) (frame|tool|stand|sale)',
      'nucs? (for sale|available|ready)',
      'nucleus colon(y|ies)',
      'apiary (supplies|visit)',
    ],
    clues:
      'frames, smoker, hive, foundation, colony, veil, apiary, supers, bees, beekeeping, nuc, brood box, cedar, wax, beekeeper, hive tool, flat pack, feeder, queen excluder, gloves, ventilated, poly hive, national, langstroth, starter kit, jacket, fondant, sting, assembled',
    asks: {
      idea: ['+What would you do with honey from your own hive?'],
      choice: [
        '+What should a new beekeeper buy first: a hive, a suit or a good book?',
        '+Where would you put your first beehive: in a garden, an orchard or a meadow?',
        'A beehive: painted in a bright colour, or left as plain wood?',
      ],
    },
    cued: [
      'What do you like to burn in a *smoker*: hessian, pine needles or wood shavings?',
      'Where would you put together a new hive *frame*: at the kitchen table, in the shed or outdoors?',
      'Where in the garden would you place a new *nuc* of bees: by the hedge, under a tree or in full sun?',
      'A *cedar* hive: left to turn silver, or oiled to keep its colour?',
      "A beekeeper's *veil*: round like a hat, or a hood in the fencing style?",
      'Which kind of *glove* do you like at the hive: leather, rubber or thin nitrile?',
      'What would you do with the honey from a first full *super*: eat it, sell it or give it away?',
      'Which kind of *feeder* would you put on a hive in autumn: a bucket, a tray or a frame?',
    ],
  },
  {
    name: 'honey harvest',
    says: [
      'honey (harvest|extractor|extraction|extracting|show|crop|flow|jar|bottling|settling tank|festival)',
      '(spinning|extracting|harvesting|uncapping) (the )?honey',
      'uncapping',
      'cut comb',
      'heather honey',
      'oil ?seed rape honey',
    ],
    clues:
      'comb, capped, supers, extractor, frames, beekeeper, jars, raw, bees, wax, hive, apiary, settling tank, spinning, honeycomb, wildflower, heather, flow, set, runny, bottling, nectar, borage, manuka, filtered, label, sticky',
    asks: {
      idea: [
        '+Who would you give a jar of local honey to?',
        '+What would you spread the first spoonful of new honey on?',
      ],
      choice: ['+Your honey: runny, set or straight from the comb?'],
      experience: ['What do you bake or cook with honey?'],
    },
    cued: [
      'What do you do with a piece of *honeycomb*: chew it, spread it or serve it with cheese?',
      'Which flower would you plant first for the *bees*?',
      'When do you reach for a jar of *raw* honey: breakfast, tea time or a sore throat?',
      'How do you like *heather* honey: on toast, in porridge or by the spoon?',
    ],
  },
  {
    name: 'varroa and hive health',
    says: [
      'varroa',
      'oxalic acid',
      'bee (inspector|inspection|disease|health|fondant)',
      '(hive|colony|spring|brood|weekly) inspection',
      '(asian|yellow legged) hornet',
      'foul ?brood',
      '(winter|autumn) (losses|feeding|bees)',
      'hornet trap',
    ],
    clues:
      'mites, brood, colonies, drone, apiary, hive, queen, hornet, syrup, colony, bees, oxalic acid, beekeeper, inspection, treatment, fondant, foulbrood, frames, winter, beekeeping, nuc, feeding, nosema, bee inspector, swarm, sugar roll, beebase, asian hornet, comb, biosecurity',
    asks: {
      idea: ['+Which tip on varroa would you give a new beekeeper?'],
      choice: [
        '+Which varroa topic would you like a talk on: counting, timing or treatment?',
        'Checking a hive for varroa: with a board underneath, or a sugar shake?',
      ],
      problem: ['Which sign of varroa is the hardest to spot in a hive?'],
    },
    cued: [
      'How do you spot the *queen* quickest: by her shape, her colour mark or her walk?',
      'How often do you look in on the *brood* in May: every week, or only when you must?',
      'Winter treatment with *oxalic* acid: trickled, or as a vapour?',
      'Where would you look for a *hornet* first: on the ivy, the apples or by the hives?',
      'Which feeder do you like for sugar *syrup*: a bucket, a tray or a frame?',
      'When would you give a colony its first *fondant*: before Christmas, or after?',
      'How do you count a *mite* drop: with reading glasses, a torch or a photo?',
      'What do you always carry to a hive *inspection* besides the smoker?',
    ],
  },
  {
    name: 'beekeeping course',
    says: [
      '(beekeeping|beekeepers|bee keeping) (course|class|taster|experience|workshop|lesson|association|club)',
      'beginner beekeep(er|ing)',
      'bee (experience|safari|school|day|tour)',
      "(beekeepers'?|beekeeping) (association|society|meeting|exam)",
      'meet the bees',
    ],
    clues:
      'hive, suits, apiary, veil, queen, pollen, taster, bees, beginner, honey, colony, bee suit, swarm, association, theory, smoker, practical, frames, beekeeper, nectar, mentor, honeybee, evening classes, nuc, brood, sting, introduction, saturday morning, inspection',
    asks: {
      choice: ['+What would you most like to see inside a beehive: the queen, the honey or the dancing?'],
      idea: [
        'What would you name your first queen bee?',
        'What would you ask a beekeeper over a cup of tea?',
        'Who would get the first jar of honey from your hive?',
      ],
    },
    cued: [
      'What would you do with the first jar of *honey* from a hive of bees you know?',
      'Where would you put a *hive*: by the orchard, on a roof or behind the shed?',
      'Which colour would you paint a *nuc* box for new bees?',
      'What would you ask a *mentor* on your first day with the bees?',
    ],
  },
  {
    name: 'wild bees',
    says: [
      'bumble ?bee( count| walk| survey)?',
      '(solitary|mason|leafcutter|mining|native|stingless|wild|carpenter) bee',
      'bee (hotel|bank|friendly|garden|highway|walk|count)',
      '(pollinator|insect) (hotel|garden|patch|count|corridor|week|friendly)',
      'bug hotel',
      'hoverfl(y|ies)',
      'world bee day',
    ],
    clues:
      'pollen, lavender, clover, foxglove, buzzing, pollinators, meadow, nectar, bumblebee, solitary, wildflower, nest, bee hotel, mason bee, leafcutter, species, habitat, survey, native, mining, queen, carder, pesticide-free, carpenter, garden, beewalk, stingless, insects, bank, recording, foraging',
    asks: {
      choice: [
        '+What would you plant first to feed the wild bees: herbs, wildflowers or a fruit tree?',
        'For wild bees: a pot of lavender, a patch of clover or a lawn left long?',
        'Which would you add to a garden for wild bees: a bee hotel, a clover lawn or a fruit tree?',
      ],
      idea: ['What would you plant on a windowsill to make a bumblebee stop by?'],
    },
    cued: [
      '*Lavender*: in a pot, along a path or in a bowl?',
      'Where would you hang a *bee hotel*: on a balcony, a shed or a fence?',
      'Which *wildflower* do you like to find in a lawn?',
      'Which *meadow* do you remember best from a summer walk?',
    ],
    atWork: {
      asks: [
        'What helps wild bees most in a town: flowers, quiet corners or fewer chemicals?',
        'Which step for wild bees would suit a workplace best: planters, a meadow or a bee hotel?',
        'Which corner of your workplace could have flowers for bees instead of grass?',
        "What helps wild bees more on a company's land: more flowers, or less mowing?",
      ],
      cued: [
        'What helped *pollinators* most where you work: a meadow, a mowing change or a hedge?',
        'Which *survey* walk would you take a colleague along on first?',
      ],
    },
  },
  {
    name: 'zoo baby',
    says: [
      '(baby|newborn|new born|rare|infant|orphan|twin) (giraffe|elephant|gorilla|lemur|rhino|tiger|penguin|orangutan|tapir|zebra|hippo|monkey|otter|meerkat|lion|panda|kangaroo|okapi|sloth)',
      '(lion|tiger|cheetah|leopard|bear|panda|otter|wolf|lynx) cub',
      '(penguin|flamingo|vulture|crane|puffin) chick',
      'zoo (baby|babies|birth|arrival)',
      'breeding programme',
      '(giraffe|zebra|elephant|rhino) calf',
    ],
    clues:
      'keepers, born, mum, enclosure, species, endangered, habitat, weighed, cub, calf, giraffe, newborn, gorilla, breeding programme, penguin chick, naming, orangutan, rhino, lemur, conservation, tapir, pups, safari, arrival, weeks old, red panda, elephant, hatching, gender',
    asks: {
      idea: [
        '+What would you ask the keeper of a newborn zoo animal?',
        '~Which baby animal would be the worst at hide and seek?',
      ],
      choice: [
        'What do you love to watch baby animals do: play, eat or sleep?',
        "Where do you get your ideas for an animal's name: food, films or family?",
      ],
      experience: ['Which baby animal has the sweetest face?'],
    },
    cued: [
      'How tall would you guess a *giraffe* is on its first day?',
      'Which would you rather watch with a *penguin chick*: a feed, or its first swim?',
      'What would you most like to see a baby *gorilla* do: climb, play or sleep on its mum?',
      'What would you ask the *keepers* about looking after a newborn animal?',
      '*Naming* a baby animal at the zoo: by public vote, or by the people who look after it?',
      'Watching a baby *rhino*: in the mud bath, or on a run round the field?',
      'Which *cub* would you like to watch at play: lion, tiger or bear?',
      'Which *endangered* animal did you first learn about at a zoo?',
    ],
    atWork: {
      asks: [
        'How should a zoo choose a name for a new arrival: a vote, a school or the keepers?',
        'Which zoo animal would you choose as a mascot for your team?',
        'What do you enjoy most on a day at the zoo: the animals, the talks or the picnic?',
        'Which zoo animal first made you want to know more about wildlife?',
      ],
      cued: [
        'What do *keepers* look at first in a baby animal: weight, feeding or the mother?',
        'Which *breeding programme* has a story that more people should hear?',
        'When would you announce a *newborn* at the zoo: on day one, or after the first check-ups?',
        'What would you write on the sign beside an *enclosure* with a new baby?',
      ],
    },
  },
  {
    name: 'zookeeper for a day',
    says: [
      '(zoo|zookeeper|junior|vip|animal) ?(keeper|keepers)( for a day| experience| talk| club)?',
      'keeper (for a day|talk|experience)',
      '(animal|penguin|giraffe|meerkat|lemur|red panda|otter|big cat|sloth|capybara) (encounter|feeding|experience|adoption)',
      'zoo ?keeper',
      'adopt (a|an) (penguin|tiger|otter|lemur|meerkat|giraffe|elephant|rhino|sloth|animal)',
      'behind the scenes at the zoo',
    ],
    clues:
      'feeding, lemurs, meerkats, enclosure, giraffes, tapirs, keepers, animals, penguins, tiger, experience, behind the scenes, mucking out, gift voucher, encounter, vip, up close, safari, shadow, zoo, junior, red panda, conservation, talks, reptiles, capybara, elephants, wellies, minimum age',
    asks: {
      idea: [
        '+Which animal would you most like to meet up close at a zoo?',
        '+Which animal would you feed first as a zookeeper for a day?',
      ],
      choice: ['+A day as a zookeeper: breakfast for the penguins, or bath time for the elephants?'],
      problem: ['Which zoo animal must be the hardest to look after?'],
    },
    cued: [
      'What would you name a baby *red panda*?',
      'Where would you like to meet the *meerkats*: at breakfast, or at the lookout?',
      'How would you feed a *giraffe*: from a tower, a ladder or your open hand?',
      'Which game would you think up to keep a *tiger* busy?',
    ],
  },
  {
    name: 'animal visits',
    says: [
      'animal (handling|visit|party|parties|workshop|encounters|show)',
      'mobile (zoo|farm|petting)',
      '(reptile|creepy crawly|mini beast|minibeast|bug|owl|petting zoo) (party|parties|encounter|workshop|visit|show)',
      'petting (zoo|farm)',
      'animal (actor|trainer|talent)',
      '(hatching|chick|duckling) (eggs|hatching|programme|project)',
      'living eggs',
    ],
    clues:
      'tarantula, hedgehog, gecko, millipede, reptiles, snake, mobile zoo, petting, handling, meet, party, nursery, care home, alpaca, owl, rabbits, tortoise, bearded dragon, guinea pig, lizard, school, mini beasts, encounter, farm, chicks, lambs, creepy crawlies, insured, exotic, educational',
    asks: {
      idea: ['+Which animal would you like to hold at an animal party?'],
      choice: [
        '+Which animal would you most like to meet: a snake, an owl or a hedgehog?',
        '+On your hand: a stick insect, a snake or an owl?',
      ],
      experience: ['What was the most unusual animal you have touched?'],
    },
    cued: [
      'What would you name a *tarantula* that came to visit?',
      'How would you hold a *hedgehog*: in gloves, in a towel or in your palms?',
      'Which would you like on your arm: an *owl*, a gecko or a parrot?',
      'Which *farm* animal would you invite to a birthday party?',
    ],
  },
  {
    name: 'pet snakes and lizards',
    says: [
      '(corn|royal|milk) (snake|python)',
      '(pet|baby) snake',
      'bearded dragon',
      '(leopard|crested|gargoyle) gecko',
      '(hermit|land) crab',
      'vivari(um|a)',
      '(herp|reptile) (expo|shop|show)',
    ],
    clues:
      'heat mat, shed, tank, morph, scales, uvb, locusts, substrate, hatchlings, bearded dragon, gecko, reptile, python, vivarium, corn snake, basking, crickets, enclosure, hatchling, terrarium, frozen mice, exotic, tortoise, ball python, crested, leopard, handling, skink, feeders, breeder',
    asks: {
      choice: [
        '+A cold-blooded pet: a corn snake, a gecko or a bearded dragon?',
        'Which pet lizard would you choose: a gecko, a bearded dragon or a skink?',
      ],
      idea: ['What would you name a bearded dragon with a very serious face?'],
      experience: ['Where did you first hold a snake or a lizard?'],
    },
    cued: [
      'Which name suits a tiny *gecko* that smiles all day?',
      'What would you put in a *vivarium* besides a branch and a hide: plants, rocks or a skull?',
      'Which colour of *corn snake* would you choose: orange, white or black?',
      'What do you give a *tortoise* as a treat: dandelions, cucumber or strawberries?',
    ],
  },
  {
    name: 'koi pond',
    says: [
      'koi',
      '(pond|koi) (keeper|filter|pump|liner|fish|food|shop|show|specialist|builder|maintenance|cleaning|plants)',
      'nishikigoi',
      'garden pond',
      'pond (life|safari|snail|vacuum|service)',
      'goldfish',
    ],
    clues:
      'pond, heron, carp, water lilies, algae, fry, fish, filter, pump, nishikigoi, uv, pond liner, water quality, kohaku, liner, goldfish, quarantine, japan, ammonia, nitrite, lilies, waterfall, tancho, pellets, net, varieties, aeration, dealer, show, bakki, litre',
    asks: {
      idea: ['+Which colours of koi would you like to see in a pond?'],
      choice: [
        '+What do you enjoy most about a koi pond: the colours, the calm or feeding time?',
        'By a koi pond: feeding the fish, or just watching them glide?',
      ],
      problem: ["What's trickiest about a koi pond: clear water, winter or the heron?"],
    },
    cued: [
      'Which *waterfall* sound do you like by a pond: a trickle, a splash or a roar?',
      'Where would you put the bench to watch the *heron* and the koi?',
      '*Water lily* on a koi pond: white, pink or yellow?',
      'Which *goldfish* name would suit a very round, very calm fish?',
    ],
  },
  {
    name: 'foxes and badgers',
    says: [
      '(fox|badger) (rescue|cub|project|trust|group|watch|sett|vaccination|hospital|hide)',
      'urban fox',
      'fox den',
      'mange',
    ],
    clues:
      'cubs, sett, trail camera, nocturnal, mange, rescue, wildlife, den, vixen, urban, earth, cull, vaccination, night, orphaned, hide, garden, brock, injured, released, hospital, dusk, dog fox, peanuts, road casualty, trust, watch, snares',
    asks: {
      choice: [
        '+Which would you rather see in your garden at dusk: a fox, a badger or a hedgehog?',
        'A night with a wildlife camera: fox, badger or the cat next door?',
      ],
      experience: ['Where did you last lock eyes with a wild animal?'],
      problem: ['~What has a wild animal carried off from your garden?'],
    },
    cued: [
      'Where would you put a *trail camera* to see who comes by at night?',
      'When would you get up to see fox *cubs* at play: at dawn, at dusk or at any hour?',
      'Where have you seen a *badger*: in the wild, on film or never yet?',
      'Which *rescue* animal would you like to watch being set free?',
    ],
  },
  {
    name: 'red squirrels and otters',
    says: [
      'red squirrel',
      'squirrel (group|ranger|feeder|conservation|survey)',
      '(wild|river|sea|asian short clawed) otter',
      'otter (spotting|watch|survey|rescue|trust|holt)',
      'pine marten',
      '(water vole|dormouse|dormice|harvest mouse|harvest mice)',
    ],
    clues:
      'drey, hazelnuts, holt, feeder, woodland, river bank, wildlife, grey, spraint, river, pine, ranger, hide, nuts, survey, trail camera, sighting, scotland, conservation, kits, species, formby, ears, island, squirrelpox, bank, pine marten, hazel, cubs, reintroduction',
    asks: {
      choice: ['+Which would you rather spot on a walk: an otter, a red squirrel or a pine marten?'],
      experience: ['Which shy wild animal have you seen for just a second?'],
      problem: ['Which is harder to spot in the wild: a red squirrel, or an otter?'],
      idea: ['Where would you sit and wait for an otter or a red squirrel?'],
    },
    cued: [
      'Which wood or park do you know as a good place for a *red squirrel*?',
      'Where on a *river bank* would you stop and sit down?',
      'What would you like to see on a *trail camera* in your garden at night?',
      'Which snack would you take along for a long wait in a wildlife *hide*?',
    ],
    atWork: {
      asks: [
        'What would you add first to a nature reserve: a hide, a trail or feeders?',
        'Which wildlife project would your team sponsor: otters, red squirrels or river birds?',
        'How would your team like to help wildlife: planting trees, counting or cleaning a river?',
        'What matters most for squirrels and otters: more woods, cleaner rivers or fewer roads?',
      ],
      cued: [
        'Which *survey* has taught you most about wildlife near you?',
        'How do you get visitors to report a *sighting* of a shy animal?',
      ],
    },
  },
  {
    name: 'dolphins and strandings',
    says: [
      '(dolphin|porpoise|whale|seal) (stranding|rescue|medic|survey|sighting|spotting)',
      'stranded (whale|dolphin|seal)',
      'marine mammal',
      'sea ?watch',
      'manatee',
      'dolphin (watch|hospital)',
    ],
    clues:
      'pod, cetacean, blubber, refloat, whale, porpoise, seal pup, stranded, rescue, beach, marine mammal, medics, bottlenose, sighting, sea watch, boat trip, coastline, bay, spotting, fin, humpback, orca, ocean, volunteers, marine, report, tide, survey',
    asks: {
      idea: ['Where would you go to look out for dolphins?'],
      choice: [
        'Which sea animal would you most like to see: a dolphin, a whale or a seal?',
        'Out at sea: would you rather meet a pod of dolphins, a seal or a sleepy whale?',
      ],
      experience: ['Where did you see your first dolphin, on a screen or for real?'],
    },
    cued: [
      'What would you call a young *seal pup* in a rescue pool?',
      'Which *whale* would you most like to see once: a humpback, an orca or a blue whale?',
      'Who would you take along on a *boat trip* to look for dolphins?',
      'Which *beach* near you is best for a walk with an eye on the sea?',
    ],
    atWork: {
      asks: [
        'How can a business best help marine rescue: funding, equipment or volunteers?',
        'What should every beach visitor know about stranded animals?',
        'Where would you rather watch for dolphins: from a cliff, a beach or a boat?',
        'What do people most often get wrong when they find an animal stranded on a beach?',
      ],
      cued: [
        'What should every *volunteer* on a strandings course practise first: lifting, calling or crowd talk?',
        'Which *sighting* report helps you most: a photo, a place or a short film?',
      ],
    },
  },
];
