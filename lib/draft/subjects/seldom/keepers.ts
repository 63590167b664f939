import type { Subject } from '../subject';

/** What beekeepers buy and watch for, zoos and what is born there, and wild animals on the mend. */
export const keepers: readonly Subject[] = [
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
      idea: ['Which colour would you paint a beehive in your garden?'],
      problem: ['Which part of a bee suit is the trickiest to get right: veil, gloves or zip?'],
      choice: ['A beehive: painted in a bright colour, or left as plain wood?'],
      experience: ['What do you remember of the first beehive you saw?'],
    },
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
      idea: ['What would you spread the first spoonful of new honey on?'],
      problem: ["What's the stickiest part of a honey harvest?"],
      choice: ['Your honey: runny, set or straight from the comb?'],
      experience: ['Which honey tasted of a place you know?'],
    },
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
      idea: ['Which sight do you like best when you lift the lid of a healthy hive?'],
      problem: ['Which sign of varroa is the hardest to spot in a hive?'],
      choice: ['Checking a hive for varroa: with a board underneath, or a sugar shake?'],
      experience: ['What have you learned from another beekeeper about healthy hives?'],
    },
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
      idea: ['What would you most like to see inside a beehive: the queen, the honey or the dancing?'],
      problem: ['What would take you longest to learn on a beekeeping course?'],
      choice: ['A beekeeping course: mostly in the classroom, or mostly at the hive?'],
      experience: ['Who first made you curious about beekeeping?'],
    },
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
      idea: ['What would you plant on a windowsill to make a bumblebee stop by?'],
      problem: ['~How do you show a lost bee the way out of the kitchen?'],
      choice: ['For wild bees: a pot of lavender, a patch of clover or a lawn left long?'],
      experience: ['Where did you last watch a bumblebee at work?'],
    },
    atWork: {
      work: [
        "What helps wild bees more on a company's land: more flowers, or less mowing?",
        'Which corner of your workplace could have flowers for bees instead of grass?',
      ],
      people: [
        'What first made you notice wild bees?',
        "Where did you see bees thrive in a place you'd never have expected?",
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
      idea: ['What would you name a baby giraffe?'],
      problem: ['~Which baby animal would be the worst at hide and seek?'],
      choice: ['Of all baby animals: a lion cub, a penguin chick or an elephant calf?'],
      experience: ['Which baby animal made you melt on the spot?'],
    },
    atWork: {
      work: [
        'What do visitors never see of the work behind a zoo birth?',
        "Which takes more of a zookeeper's time: feeding, cleaning or watching?",
      ],
      people: [
        'Which zoo animal first made you want to know more about wildlife?',
        'What do you remember about seeing a very young animal up close?',
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
      idea: ['Which animal would you feed first as a zookeeper for a day?'],
      problem: ['Which zoo animal must be the hardest to look after?'],
      choice: ['A day as a zookeeper: breakfast for the penguins, or bath time for the elephants?'],
      experience: ['Which animal at the zoo stared right back at you?'],
    },
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
      idea: ['Which animal would you like to hold at an animal party?'],
      problem: ['Which animal would take the most courage for you to hold?'],
      choice: ['On your hand: a stick insect, a snake or an owl?'],
      experience: ['What was the most unusual animal you have touched?'],
    },
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
      idea: ['What would you name a bearded dragon with a very serious face?'],
      problem: ['What do people most often get wrong about snakes or lizards?'],
      choice: ['A cold-blooded pet: a corn snake, a gecko or a bearded dragon?'],
      experience: ['Where did you first hold a snake or a lizard?'],
    },
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
      idea: ['Which colours of koi would you like to see in a pond?'],
      problem: ["What's trickiest about a koi pond: clear water, winter or the heron?"],
      choice: ['By a koi pond: feeding the fish, or just watching them glide?'],
      experience: ['Which koi or goldfish do you remember by its name?'],
    },
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
      idea: ['What would you name a fox cub that visited your garden every night?'],
      problem: ['~What has a wild animal carried off from your garden?'],
      choice: ['A night with a wildlife camera: fox, badger or the cat next door?'],
      experience: ['Where did you last lock eyes with a wild animal?'],
    },
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
      idea: ['Where would you sit and wait for an otter or a red squirrel?'],
      problem: ['Which is harder to spot in the wild: a red squirrel, or an otter?'],
      choice: ['Which would you rather spot on a walk: an otter, a red squirrel or a pine marten?'],
      experience: ['Which shy wild animal have you seen for just a second?'],
    },
    atWork: {
      work: [
        'What matters most for squirrels and otters: more woods, cleaner rivers or fewer roads?',
        'What gives away an otter or a red squirrel first: a track, a sound or a movement?',
      ],
      people: [
        'Who first showed you how to look for wildlife properly?',
        'Which wild animal have you seen come back to a place where it had gone?',
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
      problem: ["What's most often mistaken for a dolphin out at sea: waves, buoys or seals?"],
      choice: ['Out at sea: would you rather meet a pod of dolphins, a seal or a sleepy whale?'],
      experience: ['Where did you see your first dolphin, on a screen or for real?'],
    },
    atWork: {
      work: [
        'What do people most often get wrong when they find an animal stranded on a beach?',
        'Where would you rather watch for dolphins: from a cliff, a beach or a boat?',
      ],
      people: [
        'Which meeting with an animal at sea do you still think about?',
        "What's the bravest thing you've seen volunteers do on a beach?",
      ],
    },
  },
];
