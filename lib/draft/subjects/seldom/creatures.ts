import type { Subject } from '../subject';

/** Animals kept, boarded, found and taken in. */
export const creatures: readonly Subject[] = [
  {
    name: 'cattery',
    says: ['cattery', 'cat (hotel|boarding)'],
    clues:
      'pens, vaccination card, heated floor, cats, chalet, purr, half term, boarding, heated, suite, holiday, feline, bed, vaccination, kitten, cosy, cuddle, guest, luxury, scratching post, treat, collection, litter, room, check in, meal, settled, hotel, licensed, toy, indoor cat, cat flap',
    asks: {
      idea: ['~What would your cat write in the guest book after a stay?'],
      problem: ['~How does your cat let you know that it has seen the suitcase?'],
      choice: ["~Your cat's ideal cattery room: a window with a view, or a blanket to hide in?"],
      experience: ['~How does your cat greet you after a holiday?'],
    },
  },
  {
    name: 'kennels',
    says: ['kennels', 'boarding kennel', '(dog|doggy) hotel'],
    clues:
      'runs, boarders, vaccination, exercise field, bedding, drop off, kennel cough, boarding, dog, daycare, holiday, walk, heated, paddock, pooch, groom, puppy, licensed, suite, hotel, exercise, tail, home from home, bed, guest, hydrotherapy, bath, secure field, play, treat, pick up, sleepover, doggy',
    asks: {
      idea: ["What would you pack in your dog's bag for a stay in kennels?"],
      problem: ['~What does your dog do when it sees you packing?'],
      choice: ['~Your dog in kennels: playing with everybody, or a quiet bed of its own?'],
      experience: ['How does your dog greet you when you come back from a holiday?'],
    },
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
      idea: ['Which job at home would you train a dog to do?'],
      problem: ['What have you always wanted to ask about assistance dogs?'],
      choice: ['To help a guide dog: raise the puppy, or sponsor its training?'],
      experience: ["What's the cleverest thing you've seen a dog do?"],
    },
    atWork: {
      work: [
        'What takes longer with an assistance dog: training the skills, or the trust?',
        'What do people forget first when an assistance dog walks into the office?',
      ],
      people: [
        'What did you learn about patience from a dog?',
        'What changes in an office on the day an assistance dog joins the team?',
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
      idea: ['Which reptile would you like to hold for a minute?'],
      problem: ['What would be trickiest about keeping a reptile: the warmth, or the feeding?'],
      choice: ['Which would you rather watch all day: a lizard or a tortoise?'],
      experience: ['What was the first reptile you ever touched?'],
    },
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
      idea: ['Which fish would you watch all evening instead of the television?'],
      problem: ["What's the trickiest part of keeping a fish tank looking good?"],
      choice: ['In a fish tank: a few big fish, or lots of tiny ones?'],
      experience: ['~What was your first goldfish called?'],
    },
  },
  {
    name: 'parrots and budgies',
    says: ['parrot', 'budgie', 'budgerigar', 'cockatiel', 'canary', 'aviary', 'cage ?bird', 'macaw'],
    clues:
      'perch, seed, chick, talking, feathers, cage, breeder, finch, hand reared, cockatiel, macaw, beak, bird, african grey, aviary, cockatoo, millet, toy, conure, lovebird, exotic, mimic, squawk, pellet, plucking, foraging, parakeet, whistle, rehome, cuttlefish, flight, rescue',
    asks: {
      idea: ['~Which word would you teach a parrot first?'],
      problem: ['Which sound would be hardest for a parrot to copy?'],
      choice: ['A pet bird: one that talks, or one that sings?'],
      experience: ["~What's the funniest thing you've heard a parrot say?"],
    },
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
      idea: ['~What would you call your first three hens?'],
      problem: ["What's trickiest about keeping hens: the early start, or the wet days?"],
      choice: ['Keeping hens: for the eggs, or for the company?'],
      experience: ['What do you cook first with really fresh eggs?'],
    },
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
      idea: ['Which animal would you visit first at a sanctuary?'],
      problem: ['~Which animal at a sanctuary would you most like to take home?'],
      choice: ['News from an animal you sponsor: a letter by post, or photos on your phone?'],
      experience: ["~What's the cheekiest thing a goat, donkey or pony has done to you?"],
    },
    atWork: {
      work: [
        'What costs an animal sanctuary most: feed, vets or fences?',
        "What's hardest to find for an animal sanctuary: money, land or helping hands?",
      ],
      people: [
        'Which rescued animal have you never forgotten?',
        'How did a nervous rescue animal first show you that it felt safe?',
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
      idea: ['What do you leave out in your garden for birds or hedgehogs?'],
      problem: ['~Which wild animal visits your garden when it thinks nobody is looking?'],
      choice: ['Which would you rather help back to the wild: a hedgehog or an owl?'],
      experience: ['Which wild animal did you once stop to help?'],
    },
    atWork: {
      work: [
        'What does a wildlife rescue run short of first in spring: space, hands or food?',
        'Which is harder in wildlife rescue: catching the animal, or letting it go?',
      ],
      people: [
        'What did you feel when you saw a rescued animal go back to the wild?',
        'Which wild patient have you never forgotten?',
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
      idea: ['~What would you call a cat that turned up at your door?'],
      problem: ['~Which cat in your street gets fed at every house?'],
      choice: ['~A cat: one that you chose, or one that chose you?'],
      experience: ['How did your cat find its way into your family?'],
    },
  },
  {
    name: 'retired greyhounds',
    says: ['greyhound', 'lurcher', 'sight ?hound', 'galgo', 'whippet'],
    clues:
      'retired, racer, muzzle, zoomies, sofa, kennels, track, long legs, lurcher, adopt, racing, sighthound, couch potato, galgo, whippet, rehome, hound, long nose, foster, walk, forever home, roach, trainer, coat, forty five mph, snood, raised bed, brindle, lazy, prey drive, homing, pyjama',
    asks: {
      idea: ['~What would a retired greyhound do first in your house?'],
      problem: ["What's hardest to resist about a greyhound: the eyes, or the long nose?"],
      choice: ['~A greyhound: one fast lap round the park, or asleep all day?'],
      experience: ["~Where's the oddest place you have found your dog asleep?"],
    },
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
      idea: ['Which flavour of treat would your dog pick out of a whole shelf?'],
      problem: ['~Where does your dog hide the treats that are too good to eat?'],
      choice: ['~A dog treat: for doing a trick, or just for that face?'],
      experience: ['~What did your dog once eat that was meant for the guests?'],
    },
  },
];
