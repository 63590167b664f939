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
      idea: ['Which right at work do you think hardly anyone knows they have?'],
      problem: ['Which clause in a contract did you sign without understanding it?'],
      choice: ['When there is trouble at work: a word with the boss first, or everything in writing?'],
      experience: ['What did you find out about your contract only when you wanted to leave?'],
    },
  },
  {
    name: 'bereavement support',
    says: ['bereave(d|ment)', 'grie(f|ving)'],
    asks: {
      idea: ['What did somebody say or do that helped when you were grieving?'],
      problem: ['What is hardest in the months after a death, when everybody else has moved on?'],
      choice: ['What helps more after a loss: company, quiet or something to do with your hands?'],
      experience: ['What did you learn about grief that nobody had told you?'],
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
      idea: ['Which song or reading would you choose for somebody you loved?'],
      problem: ['What is hardest to know how to say to somebody who is grieving?'],
      choice: ["At a funeral: flowers, or something given in the person's name?"],
      experience: ['What did somebody do for you after a death that really helped?'],
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
      idea: ['What would you ask a lawyer if the first answer cost nothing?'],
      problem: ['Which letter or form did you sit in front of with no idea what it wanted?'],
      choice: ['Where do you turn with a legal question: a search, a friend or somebody qualified?'],
      experience: ['How did you choose a lawyer the first time you needed one?'],
    },
  },
];
