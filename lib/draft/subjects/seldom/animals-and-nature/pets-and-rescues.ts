import type { Subject } from '../../subject';

/** Animals kept, boarded, found and taken in. */
export const petsAndRescues: readonly Subject[] = [
  {
    name: 'cattery',
    says: ['cattery', 'cat (hotel|boarding)'],
    clues:
      'pens, vaccination card, heated floor, cats, chalet, purr, half term, boarding, heated, suite, holiday, feline, bed, vaccination, kitten, cosy, cuddle, guest, luxury, scratching post, treat, collection, litter, room, check in, meal, settled, hotel, licensed, toy, indoor cat, cat flap',
    asks: {
      experience: [
        "+What do you always pack for your cat's stay at a cattery?",
        '+How does your cat greet you after a stay at the cattery?',
      ],
      choice: [
        "+~Your cat's ideal cattery room: a window with a view, or a blanket to hide in?",
        '+Where would your cat settle first in a cattery: the bed, the shelf or the window?',
      ],
      idea: ['+What should a cattery know about your cat?', '+Which toy would your cat take to a cattery?'],
    },
    cued: [
      'Where would you go at *half term* if your cat had a cosy place to stay?',
      'Where does your *kitten* nap in the day: on a bed, in a box or on a lap?',
      'How far ahead do you plan a *holiday* when there is a cat at home?',
      'What would you pack for your cat at *boarding*: a blanket, a toy or its favourite food?',
      'What does your cat do on a *heated* spot: stretch, curl up or flop over?',
      'What would your cat watch from a *chalet* window: birds, people or the rain?',
      'Where do you stroke a cat to hear a *purr*: chin, ears or cheeks?',
      'When do you book for *Christmas*: in spring, in autumn or at the last minute?',
    ],
  },
  {
    name: 'kennels',
    says: ['kennels', 'boarding kennel', '(dog|doggy) hotel'],
    clues:
      'runs, boarders, vaccination, exercise field, bedding, drop off, kennel cough, boarding, dog, daycare, holiday, walk, heated, paddock, pooch, groom, puppy, licensed, suite, hotel, exercise, tail, home from home, bed, guest, hydrotherapy, bath, secure field, play, treat, pick up, sleepover, doggy',
    asks: {
      idea: ["What would you pack in your dog's bag for a stay in kennels?"],
      experience: ['How does your dog greet you when you come back from a holiday?'],
      choice: [
        'What would your dog choose at kennels: a big field, a paddling pool or a sofa?',
        '+~Your dog in kennels: playing with everybody, or a quiet bed of its own?',
      ],
    },
    cued: [
      'How does your dog say goodbye at *drop off*: tail up, ears down or no look back?',
      'What would a dog *suite* need for you to be jealous?',
      'Which *holiday* would you plan without the dog, just for once?',
      'What do you call your *puppy* when nobody is listening?',
    ],
  },
  {
    name: 'assistance dogs',
    says: [
      '(guide|assistance|hearing|therapy|support|medical detection) dog',
      'puppy (raiser|walker)',
      'dogs in training',
    ],
    clues:
      'harness, labrador, trainer, handler, sponsor, partnership, socialising, guide dog, puppy raiser, sight loss, graduate, volunteer, therapy dog, hearing, detection, seizure, independence, vest, puppy, retired, autism, golden retriever, wheelchair, puppy walker, task, blind, matched, companion, jacket',
    asks: {
      experience: ["What's the cleverest thing you've seen a dog do?"],
      problem: ['What have you always wanted to ask about assistance dogs?'],
      choice: [
        'What would you enjoy most about raising an assistance puppy: the walks, the training or the cuddles?',
        'Which assistance dog skill impresses you most: guiding, alerting or fetching?',
      ],
    },
    cued: [
      'Which breed would make a good *assistance dog* besides a Labrador?',
      'What name would you give a *puppy* in training for a big job?',
      'How should people greet a dog in a *harness*: ask first, smile or leave it alone?',
      'Where would a *therapy dog* do most good near you: school, hospital or office?',
    ],
    atWork: {
      asks: [
        'Which assistance dog work amazes you most: guiding, hearing or medical alerts?',
        'What makes a good puppy raiser: patience, routine or love of walks?',
        'What would you like every colleague to know about assistance dogs?',
        'What makes an office welcome an assistance dog well: a quiet spot, clear rules or patience?',
      ],
      cued: [
        'What helps an office to welcome a *guide dog* and its owner?',
        'Which question do people ask a *puppy raiser* most?',
      ],
    },
  },
  {
    name: 'reptiles',
    says: [
      'reptile',
      'bearded dragon',
      'gecko',
      '(corn|royal) (snake|python)',
      'vivarium',
      'tortoise',
      'lizard',
      'exotic pet',
    ],
    clues:
      'snake, hatchling, heat mat, morph, uvb, crickets, python, shed, scales, gecko, bearded dragon, vivarium, lizard, tortoise, heat lamp, uv, enclosure, exotic, terrarium, cornsnake, locust, basking, keeper, chameleon, live food, substrate, crested, handling, herp, turtle, dubia, thermostat',
    asks: {
      choice: [
        '+Which would you choose for a first reptile: a gecko, a corn snake or a tortoise?',
        'Which would you rather watch all day: a lizard or a tortoise?',
      ],
      idea: ['Which reptile would you like to hold for a minute?'],
      experience: ['What was the first reptile you ever touched?'],
    },
    cued: [
      'Which name would suit a *bearded dragon*?',
      'How would you furnish a *vivarium*: desert, jungle or rocky cliff?',
      'Where have you been close to a *snake*: at a zoo, on a walk or at a party?',
      'What would you feed a *tortoise* as a treat: dandelion, cucumber or strawberry?',
    ],
  },
  {
    name: 'fish tanks',
    says: [
      'aquatics',
      '(tropical|marine|cold ?water) fish',
      'fish ?tank',
      'fish ?keep(ing|er)',
      'goldfish',
      'koi',
      'aqua ?scap(e|ing)',
    ],
    clues:
      'tank, filter, shrimp, reef, litre, guppies, corals, pond, cichlid, aquarium, tropical, marine, aquascape, betta, tetra, plant, koi, goldfish, aquatic, guppy, algae, livestock, discus, gravel, water test, heater, nano, driftwood, nitrite, clownfish, pleco, cycled',
    asks: {
      choice: [
        '+A fish tank: tropical, cold water or a reef?',
        'In a fish tank: a few big fish, or lots of tiny ones?',
      ],
      idea: ['Which fish would you watch all evening instead of the television?'],
      experience: ['~What was your first goldfish called?'],
    },
    cued: [
      '*Guppies* or tetras: which would you choose for a first tank?',
      '*Betta* in blue or red: which would you keep?',
      '*Koi* in a pond or fish in the lounge: where would you like to watch them?',
      '*Reef* tank: for the corals, the clownfish or the light?',
    ],
  },
  {
    name: 'parrots and budgies',
    says: ['parrot', 'budgie', 'budgerigar', 'cockatiel', 'canary', 'aviary', 'cage ?bird', 'macaw'],
    clues:
      'perch, seed, chick, talking, feathers, cage, breeder, finch, hand reared, cockatiel, macaw, beak, bird, african grey, aviary, cockatoo, millet, toy, conure, lovebird, exotic, mimic, squawk, pellet, plucking, foraging, parakeet, whistle, rehome, cuttlefish, flight, rescue',
    asks: {
      choice: [
        'A pet bird: one that talks, or one that sings?',
        'What do you enjoy most about a pet bird: the singing, the colours or the company?',
      ],
      problem: ['Which sound would be hardest for a parrot to copy?'],
      idea: ['~Which word would you teach a parrot first?'],
    },
    cued: [
      'What would you name a pair of *budgies*?',
      'Which song would you whistle to a *cockatiel*?',
      'What would you put into a big *aviary*: branches, bells or a bath?',
      'Which tricks would you teach a *macaw*: waving, dancing or counting?',
    ],
  },
  {
    name: 'keeping hens',
    says: [
      'point of lay',
      'hens for sale',
      'chicken (coop|keep(ing|er))',
      'bantam',
      'backyard chicken',
      'ex ?batt(ery)? hen',
      'poultry (club|show|keeper)',
    ],
    clues:
      'hens, coop, pullets, red mite, layers, cockerel, chicks, flock, perch, point of lay, egg, chicken, bantam, layers pellet, ex battery, run, breed, fox, nest box, grit, hybrid, broody, chook, hatch, moult, vaccinated, dust bath, henhouse, free range, rooster, incubator, corn, avian flu',
    asks: {
      experience: [
        '+Which treat makes hens come running?',
        '+How many hens make a happy little flock?',
        "+What's the best thing about keeping hens?",
      ],
      choice: [
        '+What makes hens happiest: space to roam, a dust bath or a treat?',
        '+Keeping hens: for the eggs, or for the company?',
      ],
      idea: ['+~What would you call your first three hens?'],
    },
    cued: [
      'Which colour would you paint a *coop* for hens: green, blue or barn red?',
      'Which *eggs* would you like your hens to lay: white, brown or blue?',
      'Which would suit your garden better: *bantams* or full-sized hens?',
      'What wakes you first in the morning: a *cockerel*, the hens or an alarm clock?',
      'Where did you first hold *chicks*: at school, on a farm or at home?',
      'What would you rely on to keep a *fox* away from your hens: a lock, a light or a dog?',
      'How would you spoil *ex-battery* hens on their first day in a garden?',
      'Where have you found a *broody* hen sitting: in the nettles, the shed or a flowerpot?',
      'Which *breed* of hen would you choose for its looks alone?',
      'Which treat brings your hens running fastest: *corn*, grapes or mealworms?',
    ],
  },
  {
    name: 'animal sanctuary',
    says: [
      '(animal|donkey|horse|farm|owl|monkey|seal|primate|turtle|elephant|pig) sanctuary',
      'donkey',
      'adopt a donkey',
    ],
    clues:
      'paddock, sponsor, rescued, adopt, stable, visitors, poor state, vets, donkey, owl, rehome, elephant, hay, volunteer, pig, farm, monkey, turtle, abandoned, sheep, foal, horse, goat, cruelty, feed, seal, forever home, barn, vet bill, primate, retired, enclosure, neglected, donation',
    asks: {
      choice: ["+~What's the cheekiest thing a goat, donkey or pony has done to you?"],
      idea: [
        'Which sanctuary animal would you love to adopt?',
        'What would you ask a keeper at an animal sanctuary?',
        'What would you name a new arrival at an animal sanctuary?',
      ],
    },
    cued: [
      'What would you name a *donkey* that has just arrived?',
      'Which *farm* animal would you like to scratch behind the ear?',
      'What would you *sponsor*: an owl, a pony or a tortoise?',
      'What do you put out at home for a *hedgehog* or a bird?',
    ],
    atWork: {
      asks: [
        'How can a business help an animal sanctuary most: funds, feed or volunteers?',
        'Which rescued animal have you never forgotten?',
        'How would your team like to help a sanctuary: painting fences, walking dogs or fundraising?',
        'How did a nervous rescue animal first show you that it felt safe?',
      ],
      cued: [
        'Which *rescued* animal on your yard makes every visitor stop?',
        'What do *volunteers* ask for first: mucking out, feeding or cuddles?',
      ],
    },
  },
  {
    name: 'wildlife rescue',
    says: [
      'wildlife (rescue|hospital|rehab|rehabilitation|carer)',
      'hedgehog',
      'injured (bird|animal|wildlife)',
      'fledgling',
      'seal pup',
      'bat (rescue|group|walk)',
      'joey',
    ],
    clues:
      'orphaned, released, intake, heat pad, road, nestling, hoglets, hedgehog, injured, rehab, fledgling, casualty, vet, bird, owl, fox cub, volunteer, hospital, baby bird, bat, swan, carer, deer, squirrel, rescued, badger, incubator, donation, wild, gull, net, possum, baby season, syringe feed, hotline',
    asks: {
      idea: [
        '+What would you like to ask a wildlife rescuer?',
        'What name would you give a rescued owl or hedgehog?',
      ],
      experience: [
        '+Which wild animal did you once stop to help?',
        '~Which wild animal visits your garden when it thinks nobody is looking?',
      ],
      choice: ['How do you help wildlife near home: food, water or a wild corner?'],
    },
    cued: [
      'Where have you last seen a *hedgehog*: garden, park or lane?',
      'Where did you last hear an *owl* calling at night?',
      'When did you last see a *fox* in your street: at dusk, at night or in broad day?',
      'Which *bird* do you like to see on the feeder first thing?',
      'Where have you seen *bats* at dusk: over a pond, by a church or down the lane?',
      'What would you do first if a *swan* sat on the road: stop, call or wave traffic by?',
      'Which job at a wildlife rescue would you pick as a *volunteer*: feeding, driving or gardening?',
      'Seeing an animal *released*: at dawn, or at dusk?',
    ],
    atWork: {
      asks: [
        'What should everybody know about finding a young wild animal?',
        'What would your team do at a wildlife rescue: build pens, wash towels or raise funds?',
        'Which animal patient would you most like to follow: a hedgehog, a seal or a swan?',
        'How could a workplace help a wildlife rescue best: money, materials or volunteer days?',
      ],
      cued: [
        'What do you ask first when somebody rings about a *fledgling* on the lawn?',
        'Which *hedgehog* fact surprises visitors most?',
        'What helps a new *volunteer* settle in: a buddy, a checklist or a clear rota?',
        'Which *donation* do you use up quickest: towels, puppy food or cat food?',
      ],
    },
  },
  {
    name: 'cat rescue',
    says: [
      'cat (rescue|charity|shelter|welfare|protection|fostering)',
      'feral cat',
      'trap neuter',
      'tnr',
      'kitten season',
      'community cat',
    ],
    clues:
      'kittens, colony, litter tray, tabby, stray, neutered, ginger, foster, adopt, feral, rehome, moggy, microchip, tnr, forever home, spay, litter, shelter, indoor, adoption fee, pen, abandoned, trap, vet, queen, purr, black cat, volunteer, fosterer, feline, vaccinated',
    asks: {
      experience: [
        '+How did your cat find its way into your family?',
        'What helps a rescue cat settle into a new home?',
      ],
      choice: [
        '+~A cat: one that you chose, or one that chose you?',
        '+How would you help a cat rescue: fostering, giving or knitting blankets?',
      ],
      idea: [
        'What name would you give a rescue kitten?',
        'What would you put in a gift box for a rescue cat?',
      ],
    },
    cued: [
      'What would you get first for a new *kitten*: a basket, a toy or a scratching post?',
      'Who was the most memorable *ginger* cat you have ever known?',
      'Which cat catches your eye first: a *tabby*, a black and white or a tortoiseshell?',
      'What would you have to move out of reach of a *foster* kitten: curtains, shoes or houseplants?',
      'What does an *indoor* cat love best: a window sill, a cardboard box or a lap?',
      'Where would an *older* cat sleep in your home: by the radiator, on the sofa or on your bed?',
      'How would you win over a *shy* cat: with treats, a toy or plenty of time?',
      'Where would you ask first about a *stray* cat in the garden: neighbours, vet or online?',
    ],
  },
  {
    name: 'retired greyhounds',
    says: ['greyhound', 'lurcher', 'sight ?hound', 'galgo', 'whippet'],
    clues:
      'retired, racer, muzzle, zoomies, sofa, kennels, track, long legs, lurcher, adopt, racing, sighthound, couch potato, galgo, whippet, rehome, hound, long nose, foster, walk, forever home, roach, trainer, coat, forty five mph, snood, raised bed, brindle, lazy, prey drive, homing, pyjama',
    asks: {
      choice: [
        '+What do you love most about greyhounds: their faces, their calm or their speed?',
        'Where would a retired greyhound sleep in your house: on the sofa, on the bed or in a basket?',
        '+~A greyhound: one fast lap round the park, or asleep all day?',
      ],
      problem: ["What's hardest to resist about a greyhound: the eyes, or the long nose?"],
    },
    cued: [
      'Which spot on the *sofa* does a dog always end up in: the corner, the middle or on you?',
      'What colour of *coat* would you choose for a greyhound in winter?',
      'Where would you let a greyhound have its *zoomies*: beach, field or garden?',
      'What do you look forward to when you *foster* a dog: walks, cuddles or new friends?',
    ],
  },
  {
    name: 'dog treats',
    says: [
      'dog (bakery|treat|biscuit|chew|ice cream)',
      'pup ?cake',
      'natural chew',
      'raw (feeding|dog food|feeder)',
      'barkery',
    ],
    clues:
      'bones, antler, peanut butter, grain free, tail, birthday, liver, crunchy, biscuit, chew, bakery, pup cake, natural, raw, training treat, jerky, pupcake, barkery, sweet potato, dehydrated, pooch, birthday cake, tripe, rabbit ear, fish skin, carob, gluten free, handmade, doggy ice cream, bully stick, hypoallergenic, snack, woof',
    asks: {
      experience: ['+Which treat makes your dog come running?'],
      idea: ['+Which flavour of treat would your dog pick out of a whole shelf?'],
      choice: [
        'Which homemade treat would you bake for your dog: peanut butter, cheese or liver?',
        '~A dog treat: for doing a trick, or just for that face?',
      ],
    },
    cued: [
      'What flavour of *birthday* cake would your dog choose?',
      'Which *training* treat makes your dog come running from the far end of the park?',
      '*Peanut butter*: on a biscuit, in a toy or straight off a spoon?',
      'What keeps your dog happy for an hour: an *antler*, a chew or a stick?',
    ],
  },
];
