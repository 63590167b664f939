import type { Subject } from './subject';

/** Vets, and what is done for animals by others. */
export const petCare: readonly Subject[] = [
  {
    name: 'fleas, ticks and worms',
    says: [
      'fleas?',
      'worm(ing|er|ers)',
      'tick (season|checks?|removal|treatments?)',
      'paralysis ticks?',
      'parasites?',
    ],
    asks: {
      idea: ['How do you get a tablet down a cat, and what do you wear while doing it?'],
      problem: ['Which walk does your dog bring most ticks home from?'],
      choice: [
        'Which flea treatment works at your place: tablet in the cheese, drops on the neck or a collar?',
      ],
      experience: ['Who in your house noticed the fleas first, you or the dog?'],
    },
  },
  {
    name: 'puppy training',
    says: [
      'pups',
      'dog (training|trainers?|behaviou?rists?|obedience|classes)',
      'recall training',
      'train(ing)? (your|a) (dog|puppy)',
      'agility (class(es)?|training)',
      'pupp(y|ies)',
      'rescue dogs?',
      'new dog',
      'adopt(ed)? a dog',
      'crate training',
    ],
    asks: {
      idea: ['Which word does your dog understand that you never set out to teach?'],
      problem: ['What does your dog do perfectly at home and never in the park?'],
      choice: ['A reward for good behaviour: a treat, a toy or a fuss?'],
      experience: ['What did your puppy eat that was never meant to be eaten?'],
    },
  },
  {
    name: 'dog walking',
    says: [
      'dog walks',
      'dog ?walk(s|ers?|ing)',
      'walk(ies|ing the dog|ing dogs)',
      'secure (dog )?fields?',
      'dog friendly',
      'dog walk(s|ers?|ing)?',
      'dog (days? out|parks?|fields?|shows?|meet ?ups?|cafés?|cafes?)',
      'pup ?cups?',
    ],
    asks: {
      idea: ['Which walk near you is good for a dog after a week of rain?'],
      problem: ['What turns a good dog walk sour: loose dogs, cyclists, cows or no bins?'],
      choice: ['What do you do when another dog comes along: shorten the lead, or let them sort it out?'],
      experience: ['What has your dog carried all the way home from a walk?'],
    },
  },
  {
    name: 'dog grooming',
    says: [
      'matted( coats?)?',
      'nail (clips?|trims?)',
      'labradoodles?',
      'groomers?',
      'full grooms?',
      '(dog|pet|cat|puppy) groom(ing|ers?)',
      'groom(ing|ers?) (salons?|parlou?rs?|appointments?)',
      'dog (wash|baths?|haircuts?)',
      'nail (clips?|clipping) (for )?(dogs?|cats?|pets?)',
      'doodle coats?',
    ],
    asks: {
      idea: ['What calms your dog down in the bath?'],
      problem: ['Which bit of your dog will it not let anyone brush?'],
      choice: ["How do you like a dog's coat: short and easy, or long and brushed every night?"],
      experience: ['What did your dog roll in the day after its last bath?'],
    },
  },
  {
    name: 'pet boarding',
    says: [
      '(cat|pet|dog) (visits?|sitting|sitters?)',
      'overnight stays',
      'kennels?',
      'dog ?daycare',
      'doggy day ?care',
      'dog ?sitt(ers?|ing)',
      '(boarding )?kennels?',
      'catter(y|ies)',
      'pet ?sit(ters?|ting)',
      '(dog|cat|pet) (boarding|sitt(ers?|ing)|hotels?|minders?)',
      'home boarding',
    ],
    asks: {
      idea: ['What do you write in the note for whoever looks after your animals?'],
      problem: ['What stops you leaving your pet with somebody else for a week?'],
      choice: ['Who looks after your pet while you are away: a sitter in the house, kennels or family?'],
      experience: ['How does your pet let you know what it thinks of your holiday?'],
    },
  },
  {
    name: 'rehoming',
    says: [
      'adoption (weekend|day|event|fee|centre)s?',
      '(cat|dog|pet|animal|rabbit|kitten) adoption',
      'adoption fees?',
      'rehom(e|es|ed|ing)',
      'rescue (dogs?|cats?|cent(re|er)s?|animals?|pets?|greyhounds?|rabbits?|horses?)',
      'animal (shelters?|rescues?|sanctuar(y|ies)|charit(y|ies))',
      'adopt (a |an )?(dog|cat|pet|puppy|kitten|rabbit|greyhound|donkey)',
      'foster(ing)? (an? |our |this |these )?(dogs?|cats?|kittens?|pets?|pups?|puppy|puppies)',
      '(dog|cat|puppy|kitten|pet|animal)( rescue)? foster(ing|ers?| homes?)?',
      'looking for (his|her) (new |forever )?home',
    ],
    asks: {
      idea: ['What helped a nervous rescue animal settle in its first week with you?'],
      problem: ['What has kept you from taking on a rescue animal so far?'],
      choice: [
        'Which would you take home: an older animal that knows how to live in a house, or a young one to teach?',
      ],
      experience: ['What was your rescue called when it arrived, and what is it called now?'],
    },
  },
  {
    name: 'pet dental care',
    says: [
      'veterinary dental( month)?',
      "(pet|dog|cat|rabbit|animal)( health)?'?s? (teeth|dentals?)( health( month)?)?",
      'gum disease',
      'dentals',
    ],
    asks: {
      idea: ["What would make it easier to look after an animal's teeth at home?"],
      problem: ['How close does your dog or cat let you get with a toothbrush?'],
      choice: ["For a pet's teeth: a brush, something to chew or a visit to the vet?"],
      experience: ['What made you look into the mouth of your dog or cat for the first time?'],
    },
  },
  {
    name: 'vet',
    says: [
      '(pet|dog|cat|puppy|kitten|rabbit) (vaccinations?|jabs?|boosters?|weight)',

      'neuter(ed|ing)?',
      'spay(ed|ing)?',
      'microchipp(ed|ing)',
      'vets?',
      'veterinar(y|ian|ians)',
      'animal hospitals?',
      'pet health',
      'healthy pets?',
    ],
    asks: {
      idea: ['What would you ask a vet if it did not need an appointment?'],
      problem: ['How do you get your cat into the carrier?'],
      choice: ['What do you do with a small worry about your pet: ring at once, look it up or sleep on it?'],
    },
  },
];
