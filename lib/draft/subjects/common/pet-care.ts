import type { Subject } from '../subject';

/** Vets, and what is done for animals by others. */
export const petCare: readonly Subject[] = [
  {
    name: 'puppy training',
    says: [
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
      experience: [
        '+Which treat works wonders in puppy training?',
        'What was the first thing your puppy learnt to do?',
        '~What does your dog do perfectly at home and never in the park?',
      ],
      idea: ['+Which trick would you most like to teach a puppy?'],
      choice: [
        "+What's hardest to teach a puppy: sit, stay or come back?",
        '+Where would you most like a puppy to behave well: on walks, in cafés or with visitors?',
        '+What would you like most help with in puppy training: recall, lead walking or manners?',
      ],
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
      choice: [
        '+Where does your dog most love to go for a walk: woods, beach or park?',
        'What makes your dog happiest on a walk: other dogs, a ball or good smells?',
      ],
      idea: ['Where do you walk your dog after a week of rain?'],
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
      choice: [
        '+How does your dog feel about a bath: loves it, puts up with it or hides?',
        '+What matters most to you in a dog groomer: patience, skill or a gentle touch?',
        '+Which part of a groom does your dog like best: the bath, the brush or the fuss?',
        "How do you like your dog's coat: short and neat, or long and fluffy?",
      ],
      experience: ["+What's the first thing your dog does after a bath?"],
      problem: ['~Which part of your dog is hardest to brush?'],
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
      'forever home',
    ],
    asks: {
      experience: [
        '+What was your rescue pet called when it arrived, and what is it called now?',
        '+Which rescue animal stole your heart, and how?',
        '+Which habit of a rescue pet makes you smile every day?',
        '+How did you know that a rescue pet was the right match for you?',
      ],
      choice: [
        '+Which would you adopt: an older pet that knows the ropes, or a young one to teach?',
        '+What draws you to a rescue animal: the eyes, the story or the character?',
      ],
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
      choice: [
        "+At the vet's: a pet that walks right in, or one that hides behind you?",
        "+What calms a pet best at the vet's: a treat, a toy or a familiar voice?",
      ],
      experience: ['+How does your pet greet the vet?', '~How do you get your cat into the carrier?'],
    },
  },
];
