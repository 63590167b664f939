import type { Subject } from '../subject';

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
      idea: ["Which treat does your dog or cat deserve after a jab at the vet's?"],
      problem: ["~How does your pet find out that a trip to the vet's is coming?"],
      choice: ["~In the vet's waiting room: is your pet a clown, a diva or under the chair?"],
      experience: ["What did your puppy or kitten do on its first visit to the vet's?"],
    },
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
      idea: ["What would you stick on a vet's plastic cone to make it look smart?"],
      problem: ['~What does a pet with a cone round its head bump into first?'],
      choice: ["Your pet, back from the vet's: straight to the food bowl, or straight to bed?"],
      experience: ["How did you spoil your pet on its first evening back from the vet's?"],
    },
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
      idea: ['What would you engrave on a tag for your pet besides its name?'],
      problem: ['~Where does your cat or dog go visiting when you think it is at home?'],
      choice: ["A name on a pet's tag: its real name, or what you truly call it?"],
      experience: ['How did your pet get its name, and who chose it?'],
    },
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
      idea: ['What would your pet write on a thank-you card to the vet nurses?'],
      problem: ["What's the trickiest thing a vet nurse has helped you with?"],
      choice: ['A day as a vet nurse: bandaging paws, bottle-feeding kittens or calming the owners?'],
      experience: ['Which small kindness from a vet nurse do you still remember?'],
    },
    atWork: {
      work: [
        'What do pet owners never see a vet nurse do?',
        "What settles a nervous pet at the vet's: a treat, a quiet room or a kind nurse?",
      ],
      people: [
        'Which animal in your care will you never forget?',
        'What has a vet nurse done for a pet of yours that you still talk about?',
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
      idea: ['Where in your house do you keep things out of reach of clever paws?'],
      problem: ['Which food is the trickiest to keep away from your dog or cat?'],
      choice: ['A pet-safe home: the kitchen cupboards first, or the garden?'],
      experience: ['What did your pet once pinch from the table, quick as a flash?'],
    },
    atWork: {
      work: [
        'What should every pet owner have ready in case of a dash to the emergency vet?',
        "What counts more in an emergency at the vet's: speed, or a calm voice?",
      ],
      people: [
        'Which animal have you seen pull through when nobody expected it?',
        "What did a vet once do for an animal of yours that you'll never forget?",
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
      idea: ['Which treat does your pet like best after a trip to the vet?'],
      problem: ['Which of your things does your pet find hardest to leave alone?'],
      choice: ['The bigger spender on treats at your house: for you, or for the pet?'],
      experience: ['~What have you bought for your pet that you would never buy for yourself?'],
    },
    atWork: {
      work: [
        'Which part of a pet insurance policy would you like in plainer words?',
        'Which is harder to predict with a pet: illness, or mischief?',
      ],
      people: [
        "What has a pet of yours eaten that it really shouldn't have?",
        "What's the costliest bit of mischief you ever heard of a pet getting up to?",
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
      idea: ['Which healthy snack does your dog or cat love?'],
      problem: ['~Which face does your pet pull to get one more treat?'],
      choice: ['Keeping your pet in shape: longer walks, or more games?'],
      experience: ['Which walk or game gets your pet running about the most?'],
    },
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
      idea: ['What does an old dog or cat love more than anything?'],
      problem: ['~Which spot in your home does an old cat or dog rule like a king?'],
      choice: ["An older pet's perfect day: a sunny windowsill, a slow walk or a warm lap?"],
      experience: ['What was the grand old age of the oldest pet you have known?'],
    },
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
      idea: ['What gets a cat to walk into its carrier all by itself?'],
      problem: ['~Where does your cat hide when the carrier comes out?'],
      choice: ["On the way to the vet's: does your cat sing, sulk or sleep?"],
      experience: ['How did you once manage to get a cat into its basket?'],
    },
    atWork: {
      work: [
        'What upsets a cat at a clinic most: the ride, the dogs or the table?',
        'What helps a nervous cat most: quiet, time or a blanket from home?',
      ],
      people: [
        'Which cat taught you the most about patience?',
        'What trick with a nervous cat did somebody at a clinic show you?',
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
      idea: ['Where would you take your pet if it had its own passport?'],
      problem: ['~What does your dog or cat do five minutes into a car ride?'],
      choice: ['In the car with a pet: window down, snoozing on the back seat or singing along?'],
      experience: ['Where did you last travel with your pet, and how did it like the journey?'],
    },
    atWork: {
      work: [
        'What takes longest before a pet can fly: the papers, the tests or the crate?',
        "What's hardest about a move abroad with a pet?",
      ],
      people: [
        "What's the longest trip that an animal you know has ever made?",
        'Who helped you when you had to travel or move with an animal?',
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
      idea: ['Which toy does your pet choose out of a full basket?'],
      problem: ["What's hardest to leave a pet shop without buying?"],
      choice: ['A new toy for your pet: something to chew, or something to chase?'],
      experience: ['Which animal in a pet shop window did you fall in love with as a child?'],
    },
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
      idea: ['Where does your cat go for the best view in the house?'],
      problem: ['Which piece of your furniture does your cat think it owns?'],
      choice: ["A cat's favourite place: up high, or tucked away low?"],
      experience: ['~Where is the strangest place you have found a cat asleep?'],
    },
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
      idea: ['If your dog wrote the menu, what would be for dinner tonight?'],
      problem: ["What's the trickiest part of switching a dog to a new food?"],
      choice: ['~At dinner time, your dog: a slow taster, or gone in seconds?'],
      experience: ['~Which sound brings your dog running to the bowl from anywhere?'],
    },
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
      idea: ['Which wild bird would you most like to see set free after its recovery?'],
      problem: ['Which wild bird do you find hardest to recognise?'],
      choice: ['A morning at a bird hospital: feeding the swans, the owls or the noisy gulls?'],
      experience: ['Where did you last stand still to watch a bird?'],
    },
  },
];
