import type { Subject } from '../subject';

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
      choice: [
        '+What saying, recipe or habit did a loved one pass on to you?',
        '+How do you like to remember someone: with photos, stories or a quiet walk?',
      ],
      experience: [
        '+What did a friend do that helped when you were grieving?',
        'Which words gave you comfort while grieving?',
      ],
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
      experience: ['+What makes a funeral feel personal?'],
      choice: [
        '+What would you plan yourself for a funeral: the music, the words or the place?',
        'Which song or reading would you choose for a funeral?',
        'At a funeral: everyone in black, or bright colours they would have liked?',
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
