import type { Subject } from '../subject';

/** Animals and people who need somebody's care. */
export const companions: readonly Subject[] = [
  {
    name: 'pet tracker',
    says: ['gps (collar|tracker)', '(smart|lighter|tracking) collar', '(pet|dog|cat) (tracker|camera)'],
    asks: {
      idea: ['What would you like to know about the day your dog or cat has while you are out?'],
      problem: ['Where had your dog or cat gone the last time it would not come back?'],
      choice: ['With a pet home alone: a camera, a tracker or trust?'],
      experience: ['How far did a pet of yours get, and who brought it back?'],
    },
  },
  {
    name: 'fleas, ticks and worms',
    says: ['flea', 'worm(ing|er)', 'tick (season|check|removal|treatment)', 'paralysis tick', 'parasite'],
    asks: {
      idea: ['~How do you get a tablet down a cat, and what do you wear while doing it?'],
      problem: ['Which walk does your dog bring most ticks home from?'],
      choice: [
        'Which flea treatment works at your place: tablet in the cheese, drops on the neck or a collar?',
      ],
      experience: ['~Who in your house noticed the fleas first, you or the dog?'],
    },
  },
  {
    name: 'pet dental care',
    says: [
      'veterinary dental( month)?',
      "(pet|dog|cat|rabbit|animal)( health)?'?s? (teeth|dental)( health( month)?)?",
      'gum disease',
      'dentals',
    ],
    asks: {
      idea: ["What would make it easier to look after an animal's teeth at home?"],
      problem: ['~How close does your dog or cat let you get with a toothbrush?'],
      choice: ["For a pet's teeth: a brush, something to chew or a visit to the vet?"],
      experience: ['What made you look into the mouth of your dog or cat for the first time?'],
    },
  },
  {
    name: 'pet boarding',
    says: [
      '(cat|pet|dog) (visit|sitting|sitter)',
      'overnight stays',
      'kennel',
      'dog ?daycare',
      'doggy day ?care',
      'dog ?sitt(er|ing)',
      '(boarding )?kennel',
      'cattery',
      'pet ?sit(ter|ting)',
      '(dog|cat|pet) (boarding|sitt(er|ing)|hotel|minder)',
      'home boarding',
    ],
    asks: {
      idea: ['What do you write in the note for whoever looks after your animals?'],
      problem: ['What stops you leaving your pet with somebody else for a week?'],
      choice: ['Who looks after your pet while you are away: a sitter in the house, kennels or family?'],
      experience: ['~How does your pet let you know what it thinks of your holiday?'],
    },
  },
  {
    name: 'speech therapy',
    says: [
      'speech (and language|therap(y|ist)|assessment|sound|delay)',
      'language therap(y|ist)',
      'stammer(ing)?',
      'late talker',
    ],
    asks: {
      idea: ['What would you want to know while you wait for an assessment for a child?'],
      problem: ['What is hardest about a long wait for an appointment that a child needs now?'],
      choice: [
        'When could you bring a child to an appointment: in school time, after school or on a Saturday?',
      ],
      experience: ['Which word did a child you know say in a way you still use at home?'],
    },
  },
];
