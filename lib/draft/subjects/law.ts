import type { Subject } from './subject';

/** Solicitors, and what families put in writing. */
export const law: readonly Subject[] = [
  {
    name: 'employment law',
    says: [
      'employment (law|lawyer|contract|tribunal|rights)',
      'unfair dismissal',
      'redundancy',
      'settlement agreement',
      "worker'?s?'? rights",
      'non-?compete',
      'trade union',
      'zero hour',
      'flexible working request',
      'minimum wage',
    ],
    asks: {
      idea: [
        '+What would you ask an employment lawyer over coffee?',
        '+What should every new starter know about their rights at work?',
        'Which rule of employment law would you like to see explained on a single page?',
      ],
      choice: [
        '+Where do you look first for a rule at work: the handbook, the contract or online?',
        '+How do you like to learn about employment law: from a podcast, a guide or a talk?',
      ],
    },
  },
  {
    name: 'bereavement support',
    says: ['bereave(d|ment)', 'grie(f|ving)'],
    asks: {
      experience: ['Which small thing reminds you of somebody you have lost?'],
      choice: [
        'What helps more after a loss: company, quiet or something to do with your hands?',
        'Which gesture means most after a loss: a card, a meal or a quiet visit?',
      ],
      idea: ['What did a friend do that helped when you were grieving?'],
    },
  },
  {
    name: 'funeral',
    says: [
      'funeral(s| director| plan| home| service| cost)?',
      'undertaker',
      'crematori(a|um)',
      'cremation',
      'burial',
      'memorial service',
      'headstone',
      'eulogy',
      'remembrance service',
    ],
    asks: {
      idea: ['Which song or reading would you choose for a funeral?'],
      experience: ["What's the kindest thing anyone did for you after a death in the family?"],
      choice: [
        'At a funeral: everyone in black, or bright colours they would have liked?',
        'What brings most comfort at a funeral: music, kind words or being together?',
      ],
    },
  },
  {
    name: 'solicitor',
    says: [
      'divorce',
      'power of attorney',
      'family (law|lawyer|mediation)',
      'solicitor',
      'lawyer',
      'barrister',
      'law firm',
      'legal (advice|aid|team|service|clinic|rights)',
      'attorneys',
      'law (centre|clinic|change)',
      'litigation',
      'small claims',
      'notary',
      'injury claim',
    ],
    asks: {
      idea: [
        '+Which topic should a solicitor give a talk on?',
        '+What would you like to ask a solicitor over a cup of tea?',
        'Which legal word would you like a lawyer to put into plain English?',
      ],
      experience: ['What makes a solicitor easy to talk to?'],
    },
  },
];
