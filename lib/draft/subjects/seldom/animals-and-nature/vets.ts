import type { Subject } from '../../subject';

/** What small-animal surgeries do and sell, day by day, and what a pet needs on its travels. */
export const vets: readonly Subject[] = [
  {
    name: 'pet vaccine day',
    says: [
      '(pet|dog|cat|puppy|kitten|rabbit|rabies|kennel cough|anti rabies) (vaccine|vaccination|jab|booster|shot)',
      '(vaccine|vaccination) (day|clinic|camp|drive|amnesty) for (dogs|cats|pets|puppies|strays)',
      '(jabs|vaccines|shots) for (dogs|cats|pets|puppies|kittens)',
      '(anti )?rabies (vaccination|vaccine)( camp| drive| day)?',
      'leptospirosis',
      'parvo(virus)?',
    ],
    clues:
      'booster, rabies, puppies, kittens, tails, paws, vaccination, leash, parvo, puppy, jab, distemper, kennel cough, vet, microchip, lepto, vaccination card, low cost, carrier, protect, rabbit, shot, drive, myxomatosis, dog, annual, municipality, stray, deworming, bordetella, clinic, cat flu',
    asks: {
      idea: ['+What would you ask the vet on vaccination day?'],
      experience: ['+What helps your pet stay calm on the way to a vaccination?'],
      choice: [
        '+What does your pet do after a vaccination: nap, play or ask for a treat?',
        "How do you remember your pet's boosters: a card, an app or a text from the vet?",
        "~In the vet's waiting room: is your pet a clown, a diva or under the chair?",
      ],
    },
    cued: [
      'How do you get a *puppy* ready for the vet: treats, a walk or a practice visit?',
      'What did your *kitten* explore first when it came home?',
      'Where does your *rabbit* like to stretch out: on the rug, in the hay or on the grass?',
      'How do you coax a cat into the *carrier*: a blanket, a treat or sheer patience?',
      "Which name goes with your pet's *microchip*, and who chose it?",
      "How do you remember a pet's next *booster*: a calendar, the vet's text or a sticker?",
      'How do you keep a *leash* calm in a busy waiting room: treats, sitting or standing back?',
      'Where do you keep the *vaccination card*: in a drawer, in the car or on your phone?',
    ],
  },
  {
    name: 'neutering clinic',
    says: [
      '(neuter|neutering|spay|spaying|castration|sterilisation|sterilization|spay neuter) (clinic|day|month|campaign|voucher|drive|programme|program|van)',
      'spay (and|&|or) neuter',
      '(neutered|spayed|castrated|spaying|neutering)',
      'animal birth control',
      'snip (voucher|scheme|day)',
    ],
    clues:
      'kittens, litters, cone, low cost, unwanted, strays, castration, pets, spay, tomcat, voucher, feral, surgery, trap neuter return, tnr, sterilisation, rescue, vet, rabbit, queen, anaesthetic, fasting, stitch, overpopulation, desexing, bitch, in season, six months, ear tip',
    asks: {
      choice: [
        "Your pet, back from the vet's: straight to the food bowl, or straight to bed?",
        "Where does your pet like to rest after the vet's: a basket, the sofa or your lap?",
      ],
      experience: ["How did you spoil your pet on its first evening back from the vet's?"],
      problem: ['~What does a pet with a cone round its head bump into first?'],
    },
    cued: [
      'What would you name a *kitten* that came in from a barn?',
      'Which treat would bring a shy *stray* cat closer to you?',
      'What helps a cat stay calm on the way to the *vet*: a blanket, a song or a treat?',
      '*Rabbit* pairs: what would you name a bonded boy and girl?',
    ],
  },
  {
    name: 'pet microchips',
    says: [
      'micro ?chipp(ed|ing)( day| clinic| event| your)?',
      '(chip|chipping) (your|my) (dog|cat|pet|rabbit)',
      '(dog|pet|cat) (id|tag|licence|license|registration)',
      'micro ?chip (your|day|clinic|scanner|reader|event|amnesty)',
    ],
    clues:
      'scanner, collar, lost, reunited, database, chip, tag, owner details, lost dog, update detail, registered, law, vet, dog warden, kitten, address change, implant, scan, stray, number, compulsory, firework, missing, keeper, identification, needle, phone number, rehomed, indoor cat, moved house',
    asks: {
      experience: ['+How did your pet get its name, and who chose it?'],
      choice: ["A name on a pet's tag: its real name, or what you truly call it?"],
      idea: ['What would you engrave on a tag for your pet besides its name?'],
      problem: ['~Where does your cat or dog go visiting when you think it is at home?'],
    },
    cued: [
      'Who would you ring first about a *lost* dog: the vet, a neighbour or the local group?',
      "When is a good moment to check your pet's details in the *database*: a move, a birthday or spring?",
      'What would you name a *kitten* on the way to its first vet visit?',
      'How does your pet react to the *vet*: calm, curious or under the chair?',
    ],
  },
  {
    name: 'veterinary nurse',
    says: [
      '(veterinary|vet|registered veterinary|head|student) (nurse|nurses|nursing|technician|tech|assistant|receptionist)',
      'vet nurse',
      'rvn',
      'vet tech week',
      'vet(erinary)? (school|student|team|graduate|vacancy|career)',
    ],
    clues:
      'scrubs, paws, bandage, nurses, awareness month, rvn, vet practice, patient, anaesthesia, theatre, consult, placement, student nurse, surgery, qualified, vacancy, cpd, kennel, animal, triage, recruitment, clinical coach, technician, dental, receptionist, ward, certificate, inpatient, hydrotherapy, puppy party',
    asks: {
      experience: ['+What do you admire in a good vet nurse?'],
      idea: [
        '+Which vet nurse skill would you love to have?',
        '+Which animal would you like to look after as a vet nurse?',
      ],
      choice: [
        '+What makes a good vet nurse: gentle hands, patience or a sense of humour?',
        '+A day as a vet nurse: bandaging paws, bottle-feeding kittens or calming the owners?',
      ],
    },
    cued: [
      'What helps a pet to leave a *bandage* alone: treats, a walk or a cuddle?',
      'What would you bring to the *vet practice* as a thank-you: biscuits, a card or a photo?',
      'Which *animal* would you most like to bottle-feed for a day?',
      'How do you get a pet to open wide for *dental* care: treats, patience or a helper?',
    ],
    atWork: {
      asks: [
        '+Which animal in your care will you never forget?',
        '+What makes a good day for a veterinary nurse?',
        '+Which skill matters most in a veterinary nurse?',
        "+What surprises people most about a veterinary nurse's day?",
        '+What do veterinary nurses value most: training, fair shifts or a good team?',
        'What has a vet nurse done for a pet of yours that you still talk about?',
      ],
      cued: [
        'What makes a *student nurse* feel part of the practice in the first week?',
        'What would you look for first in a *vacancy* at a vet practice: team, rota or training?',
      ],
    },
  },
  {
    name: 'emergency vet',
    says: [
      'emergency vet',
      '(out of hours|24 hour|overnight|24/7|emergency) (vet|veterinary|animal|pet) ?(care|service|hospital|clinic)?',
      'vets now',
      '(pet|animal) (emergency|poison|ambulance)',
      '(toxic|poisonous|dangerous) (to|for) (dogs|cats|pets)',
      '(animal|veterinary|pet) hospital',
    ],
    clues:
      'grapes, chocolate, swallowed, lilies, urgent, overnight, out of hours, poison, toxic, surgery, bloat, hit by car, triage, xylitol, lily, on call, vomiting, critical care, antifreeze, blocked cat, foreign body, bank holiday, call first, collapse, seizure, 24 hour, animal hospital, ibuprofen, bee sting, heatstroke',
    asks: {
      problem: ['Which food is the trickiest to keep away from your dog or cat?'],
      experience: ['What did your pet once pinch from the table, quick as a flash?'],
      choice: ['What matters most to you in an emergency vet: calm, clear words or a place close by?'],
      idea: ['Where in your house do you keep things out of reach of clever paws?'],
    },
    cued: [
      "What do you keep in your *out-of-hours* pet bag: a towel, a lead or the vet's number?",
      'Where do you keep the *chocolate* so that no dog ever finds it?',
      'What makes a nervous dog calm on the way to the *vet*: a blanket, a treat or a song?',
      'Which *bank holiday* habit does your pet look forward to?',
    ],
    atWork: {
      asks: [
        'What should every pet owner have ready in case of a dash to the emergency vet?',
        'What matters most in an emergency vet team: calm, teamwork or quick thinking?',
        'What should every pet owner know about emergencies: signs, first steps or the number?',
        "What makes a pet owner feel calmer at the vet's: clear words, time or a warm welcome?",
      ],
      cued: [
        'Which call comes in most often in a *night* shift?',
        'What helps a team most in *triage*: a checklist, a phone script or a second pair of hands?',
      ],
    },
  },
  {
    name: 'pet insurance',
    says: [
      '(pet|dog|cat|horse|puppy|equine|rabbit|kitten) (insurance|insurer|cover|health plan|healthcare plan|care plan)',
      'pet (health|wellness) (plan|club|membership)',
      'insure your (pet|dog|cat|horse|puppy)',
    ],
    clues:
      'vet fees, excess, premium, lifetime, claims, policy, paws, vet bill, lifetime cover, dog, pre existing, health plan, monthly, worming, flea, illness, accident, kitten, breed, insurer, direct debit, lump, third party, pedigree, cover limit, direct claim, cruciate, peace of mind, quote, puppy, underwritten',
    asks: {
      choice: [
        'What would you like included in pet insurance: dental care, check-ups or a vet helpline?',
        'The bigger spender on treats at your house: for you, or for the pet?',
      ],
      problem: ['Which of your things does your pet find hardest to leave alone?'],
      experience: ['~What have you bought for your pet that you would never buy for yourself?'],
    },
    cued: [
      'What would you name a *kitten* with a white nose?',
      'What does your *dog* do as soon as somebody says the word "vet"?',
      'Which *breed* would you choose for a calm life on the sofa?',
      'What helps a pet through a trip to the *vet*: a treat, a blanket or a chat?',
    ],
    atWork: {
      asks: [
        "What has a pet of yours eaten that it really shouldn't have?",
        'What matters most in pet insurance: clear cover, quick claims or vet advice?',
        'Which extra would you like in pet insurance: a vet helpline, dental cover or wellness visits?',
        'What makes a pet insurance claim easy: an app, direct payment or a phone line?',
      ],
      cued: [
        'Which word in a pet *policy* do owners ask about most?',
        'What do *puppy* owners ask first when they ring about cover?',
      ],
    },
  },
  {
    name: 'pet weight clinic',
    says: [
      '(pet|dog|cat|canine|feline) (weight|obesity|slimming|slimmer|diet|fat|weigh in)',
      '(overweight|chubby|podgy|tubby) (pet|dog|cat|pug|labrador)',
      'pet slimmer',
      'weigh (your|my) (dog|cat|pet)',
      'body condition score',
    ],
    clues:
      'scales, treats, waistline, weigh, vet nurse, ribs, overweight, dog, obesity, weigh in, diet, kibble, body condition score, slimmer, portion, waist, cat, podgy, joint, kilos, exercise, labrador, target weight, measure food, arthritis, carrot, chubby, calorie, tubby, lighter',
    asks: {
      idea: ['+Which healthy snack does your dog or cat love?'],
      experience: ['Which walk or game gets your pet running about the most?'],
      choice: ['Keeping your pet in shape: longer walks, or more games?'],
      problem: ['~Which face does your pet pull to get one more treat?'],
    },
    cued: [
      "Where do you keep the *treats* so that your pet can't find them?",
      'Which trick do you use to get a pet onto the *scales*?',
      'How do you *measure food* for your dog or cat: cup, scale or eye?',
      'What does your *labrador*, terrier or cat do when it hears the food bowl?',
    ],
  },
  {
    name: 'older pets',
    says: [
      '(senior|older|elderly|ageing|aging|old|golden oldie|geriatric) (pet|dog|cat|paws|moggy|horse clinic)',
      'golden oldies',
      '(arthritis|mobility|joint) (in|clinic for|supplement for|care for) (dogs|cats|pets)',
      'grey muzzle',
      'dog ramp',
      'pet (physio|mobility|rehab|acupuncture)',
    ],
    clues:
      'stiff, joints, grey, muzzle, comfy bed, naps, supplement, slow walks, twilight, arthritis, senior, mobility, golden oldie, grey muzzle, joint supplement, vet, blood test, kidney, dementia, laser therapy, hydrotherapy, monthly injection, ramp, cat, hyperthyroid, dental, slowing down, elderly dog, eyesight, check up, retirement, rehoming, palliative, teeth',
    asks: {
      choice: [
        '+What do you love most about an older pet: the calm, the grey whiskers or the habits?',
        "An older pet's perfect day: a sunny windowsill, a slow walk or a warm lap?",
      ],
      experience: ['What was the grand old age of the oldest pet you have known?'],
      problem: ['~Which spot in your home does an old cat or dog rule like a king?'],
    },
    cued: [
      'What helps a dog with stiff *joints* most: a short walk, a soft bed or a warm room?',
      'Where does an older *cat* like to nap best: lap, windowsill or airing cupboard?',
      'Which dog do you remember for its lovely grey *muzzle*?',
      'How would you teach a dog to use a *ramp*: treats, patience or a brave friend?',
      'What would an old dog think of *hydrotherapy*: a happy splash, or straight out again?',
      'Which treat hides a *tablet* best: cheese, ham or a spoon of pâté?',
      'What calms an older pet before a *blood test*: a treat, a blanket or your voice?',
      'What do you like most about a *senior* dog: the calm, the manners or the cuddles?',
    ],
  },
  {
    name: 'cat-friendly clinic',
    says: [
      'cat friendly (clinic|practice|vet|home|gold)',
      '(feline|cat) (only|clinic|wellness|vet|health|hospital|check)',
      'isfm',
      'cat (carrier|basket)',
      'carrier training',
    ],
    clues:
      'feline, hiding, carrier, pheromone, quiet, waiting area, blanket, purr, isfm, waiting room, stress, accredited, gold, kitten, vet, gentle handling, towel, separate, top opening, no dogs, calm, whiskers, cat ward, thyroid, silver status, treat, advocate, indoor, appointment',
    asks: {
      choice: [
        "On the way to the vet's: does your cat sing, sulk or sleep?",
        'What does your cat do first at home after the vet: eat, hide or nap?',
      ],
      idea: ['What gets a cat to walk into its carrier all by itself?'],
      problem: ['~Where does your cat hide when the carrier comes out?'],
    },
    cued: [
      "Which treat would you hide in a cat's *carrier*?",
      'What would you name a *kitten* with very big ears?',
      'Which sort of *blanket* does a cat choose to sleep on: the softest, the cleanest or yours?',
      'What makes a cat *purr* fastest: a chin rub, a warm lap or breakfast?',
    ],
    atWork: {
      asks: [
        'What helps a nervous cat most: quiet, time or a blanket from home?',
        'What matters most in a cat-friendly clinic: quiet, separate waiting or gentle hands?',
        'How would you make a clinic better for cats: cat-only hours, a quiet room or covered baskets?',
        'Which cat-friendly training helps a clinic team most: handling, body language or calm rooms?',
      ],
      cued: [
        'What makes the *waiting room* calm for cats: height, covers or a separate corner?',
        'Which bit of *gentle handling* made the most difference at your clinic?',
      ],
    },
  },
  {
    name: 'pet travel',
    says: [
      'pet (passport|travel|relocation|transport|courier|taxi|flight|export|import|shuttle|chauffeur|ambulance service)',
      '(animal|dog|cat) (health certificate|transport|taxi|courier|travel|relocation)',
      '(fly|flying|travel|travelling|moving) (abroad )?with (your|a) (pet|dog|cat)',
      'animal transport',
    ],
    clues:
      'crate, quarantine, airline, ferry, rabies, chipped, passport, flight, relocation, health certificate, export, airport, customs, courier, pet taxi, overseas, tapeworm, titre test, dog, border, iata, cabin, animal transport, channel tunnel, moving abroad, import permit, cat, paperwork, door to door, official vet',
    asks: {
      idea: ['+Where would you take your pet if it had its own passport?'],
      choice: [
        'In the car with a pet: window down, snoozing on the back seat or singing along?',
        'Which holiday would suit your dog best: beach, forest or mountains?',
      ],
      problem: ['~What does your dog or cat do five minutes into a car ride?'],
    },
    cued: [
      'Which toy would you pack for a pet on a long *flight*?',
      'Where would you walk your *dog* first in a new country?',
      'What do you bring for a pet on a *ferry*: a blanket, water or a treat?',
      'Which name would look best in a pet *passport*?',
    ],
    atWork: {
      asks: [
        '+What matters most in moving a pet abroad: the papers, the comfort or the timing?',
        'What do pet owners value most on a move abroad: updates, care or a door-to-door service?',
        "What's hardest about a move abroad with a pet?",
        'What takes longest before a pet can fly: the papers, the tests or the crate?',
      ],
      cued: [
        'Which *airline* question do pet owners ask you first?',
        'What makes a *crate* feel like home before the trip?',
      ],
    },
  },
  {
    name: 'pet shop',
    says: [
      'pet (shop|store|supplies|superstore|supply|centre|boutique|aisle|accessories|products|expo)',
      'petshop',
      'pet (toy|bed|range|brand|food bank|food shop)',
      'aquatics (shop|centre|store)',
    ],
    clues:
      'bedding, chews, hay, treats, aisle, cages, leads, bird seed, dog food, kibble, hamster, litter, aquarium, fish tank, budgie, rabbit hutch, collar, cat toy, reptile, guinea pig, grooming, raw, kennel, sawdust, in stock, puppy, flea treatment, dog bed, loyalty card',
    asks: {
      choice: [
        '+A new toy for your pet: something to chew, or something to chase?',
        'Which would you pick for your pet: a new bed, a new collar or a new toy?',
      ],
      idea: ['Which toy does your pet choose out of a full basket?'],
      problem: ["What's hardest to leave a pet shop without buying?"],
    },
    cued: [
      'What would you put in a *hamster* cage for fun: a tunnel, a wheel or a maze?',
      'Which fish would you put in an *aquarium* first?',
      'What would you name a pair of *guinea pigs*?',
      'Which *cat toy* wins at your house: the mouse, the feather or the box?',
    ],
  },
  {
    name: 'cat furniture',
    says: [
      'cat (tree|tower|furniture|condo|scratcher|scratching post|shelf|shelves|wall|bed|litter|toy|flap|fence|enclosure|house|harness|subscription box)',
      'scratching (post|pad)',
      'catio',
      'catnip',
      'litter (box|tray|robot)',
      'cat proof',
    ],
    clues:
      'claws, purr, whiskers, indoor cats, perch, sisal, kitty, windowsill, scratching post, tree, tower, hammock, condo, shelf, catio, window seat, litter box, climbing, kitten, catnip, tunnel, plush, wall mounted, maine coon, cosy, flap, carpet, enclosure, feline, platform, modern, nap, handmade, sturdy',
    asks: {
      choice: [
        "+A cat's favourite place: up high, or tucked away low?",
        '+What does your cat like best: climbing, scratching or hiding?',
      ],
      problem: ['Which piece of your furniture does your cat think it owns?'],
      experience: ['~Where is the strangest place you have found a cat asleep?'],
    },
    cued: [
      'What does your cat scratch most: a *scratching post*, a rug or the sofa?',
      'Which do cats in your family like best: a *hammock*, a box or your lap?',
      'Which toy do *kittens* you know go for first: a ball, a feather or a paper bag?',
      'What would you put in a *catio*: a shelf, a plant or a swing?',
    ],
  },
  {
    name: 'raw dog food',
    says: [
      'raw (dog|pet|cat|feeding|fed|petfood|diet for) ?(food|diet|feeding)?',
      'barf diet',
      '(raw|fresh|freeze dried|insect based|grain free|cold pressed) (pet|dog|cat) food',
      'bone broth for dogs',
      'dog food (subscription|topper|delivery|maker|startup)',
      'meal plan for (dogs|cats)',
    ],
    clues:
      'mince, tripe, freezer, kibble, offal, bones, fussy, topper, barf, chicken carcass, complete, 80 10 10, grain free, freeze dried, green tripe, beef, duck, defra approved, kg, liver, chew, lamb, gut health, puppy, salmon, frozen, transition, turkey neck, insect protein, supplement',
    asks: {
      choice: [
        '+Which does your dog like best: chicken, beef, lamb or fish?',
        '~At dinner time, your dog: a slow taster, or gone in seconds?',
      ],
      idea: ['If your dog wrote the menu, what would be for dinner tonight?'],
      problem: ["What's the trickiest part of switching a dog to a new food?"],
    },
    cued: [
      'Where does a *chew* get eaten in your house: the rug, the garden or the sofa?',
      'Which would your dog choose: *beef*, duck or lamb?',
      'How do you keep food for a dog in the *freezer*: by the day, by the week or in one big drawer?',
      'How does a *puppy* you know eat its dinner: slowly, in a rush or with its feet in the bowl?',
    ],
  },
  {
    name: 'bird hospital',
    says: [
      '(swan|waterfowl|pelican|seabird|raptor|bird of prey|owl|pigeon|bird) (rescue|rehab|hospital|sanctuary|rehabilitation)',
      'rehabilitated (swan|owl|bird|hawk|kestrel|buzzard|eagle|gull)',
      'cygnet',
      'oiled bird',
      'baby bird',
      '(avian|bird) (rehab|hospital|ambulance)',
    ],
    clues:
      'fledglings, aviary, rehabilitated, beak, feathers, swan, owl, rescue, release, fledgling, fishing line, rehab, raptor, wildlife, pelican, pigeon, injured, oiled, gull, barn owl, nest, hedgehog, patient, hawk, baby bird, buzzard, duckling, volunteer, avian flu, kestrel, window strike',
    asks: {
      choice: [
        'A morning at a bird hospital: feeding the swans, the owls or the noisy gulls?',
        'How would you help garden birds first: a nest box, a bird bath or seeds?',
      ],
      idea: ['Which wild bird would you most like to see set free after its recovery?'],
      problem: ['Which wild bird do you find hardest to recognise?'],
    },
    cued: [
      '*Owl* calls at night: a delight, or a fright?',
      'Which *swan* name would you choose if you could name one?',
      'Where do *pigeons* live best: on a roof, in a square or in a wood?',
      'What would you ask a *raptor* keeper first: the wings, the eyes or the feet?',
    ],
  },
];
