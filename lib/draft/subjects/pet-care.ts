import type { Subject } from './subject';

/** Vets, and what is done for animals by others. */
export const petCare: readonly Subject[] = [
  {
    name: 'puppy training',
    says: [
      'pups',
      'dog (training|trainer|behaviou?rist|obedience|classes)',
      'recall training',
      'train(ing)? (your|a) (dog|puppy)',
      'agility (class|training)',
      'puppy',
      'rescue dog',
      'new dog',
      'adopt(ed)? a dog',
      'crate training',
    ],
    asks: {
      idea: ['~Which word does your dog understand that you never set out to teach?'],
      problem: ['~What does your dog do perfectly at home and never in the park?'],
      choice: ['A reward for good behaviour: a treat, a toy or a fuss?'],
      experience: ['~What did your puppy eat that was never meant to be eaten?'],
    },
  },
  {
    name: 'dog walking',
    says: [
      'dog walks',
      'dog ?walk(s|er|ing)',
      'walk(ies|ing the dog|ing dogs)',
      'secure (dog )?field',
      'dog friendly',
      'dog walk(s|er|ing)?',
      'dog (day out|park|field|show|meet ?up|cafés?|cafe)',
      'pup ?cup',
    ],
    asks: {
      idea: ['Which walk near you is good for a dog after a week of rain?'],
      problem: ['What turns a good dog walk sour: loose dogs, cyclists, cows or no bins?'],
      choice: ['What do you do when another dog comes along: shorten the lead, or let them sort it out?'],
      experience: ['~What has your dog carried all the way home from a walk?'],
    },
  },
  {
    name: 'dog grooming',
    says: [
      'matted( coat)?',
      'nail (clip|trim)',
      'labradoodle',
      'groomer',
      'full groom',
      '(dog|pet|cat|puppy) groom(ing|er)',
      'groom(ing|er) (salon|parlou?r|appointment)',
      'dog (wash|bath|haircut)',
      'nail (clip|clipping) (for )?(dog|cat|pet)',
      'doodle coat',
    ],
    asks: {
      idea: ['What calms your dog down in the bath?'],
      problem: ['~Which bit of your dog will it not let anyone brush?'],
      choice: ["How do you like a dog's coat: short and easy, or long and brushed every night?"],
      experience: ['~What did your dog roll in the day after its last bath?'],
    },
  },
  {
    name: 'rehoming',
    says: [
      'adoption (weekend|day|event|fee|centre)s?',
      '(cat|dog|pet|animal|rabbit|kitten) adoption',
      'adoption fee',
      'rehom(e|ed|ing)',
      'rescue (dog|cat|cent(re|er)s?|animal|pet|greyhound|rabbit|horse)',
      'animal (shelter|rescue|sanctuary|charity)',
      'adopt (a |an )?(dog|cat|pet|puppy|kitten|rabbit|greyhound|donkey)',
      'foster(ing)? (an? |our |this |these )?(dog|cat|kitten|pet|pup|puppy)',
      '(dog|cat|puppy|kitten|pet|animal)( rescue)? foster(ing|er| home)?',
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
    name: 'vet',
    says: [
      '(pet|dog|cat|puppy|kitten|rabbit) (vaccination|jab|booster|weight)',
      'neuter(ed|ing)?',
      'spay(ed|ing)?',
      'microchipp(ed|ing)',
      'vet',
      'veterinar(y|ian)',
      'animal hospital',
      'pet health',
      'healthy pet',
    ],
    asks: {
      idea: ['What would you ask a vet if it did not need an appointment?'],
      problem: ['~How do you get your cat into the carrier?'],
      choice: ['What do you do with a small worry about your pet: ring at once, look it up or sleep on it?'],
    },
  },
];
