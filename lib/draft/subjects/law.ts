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
      idea: ['Which rule of employment law would you like to see explained on a single page?'],
      problem: ['Which page of a staff handbook do people at work turn to most?'],
      choice: ['A request about hours or leave: talk it through first, or put it in writing first?'],
      experience: ['Which rule about hours, leave or pay did you last look up at work?'],
    },
  },
  {
    name: 'bereavement support',
    says: ['bereave(d|ment)', 'grie(f|ving)'],
    asks: {
      idea: ['What did a friend do that helped when you were grieving?'],
      problem: ['What do you write in a card to somebody who is grieving?'],
      choice: ['What helps more after a loss: company, quiet or something to do with your hands?'],
      experience: ['Which small thing reminds you of somebody you have lost?'],
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
      problem: ['What do you say to the family at a funeral?'],
      choice: ['At a funeral: everyone in black, or bright colours they would have liked?'],
      experience: ["What's the kindest thing anyone did for you after a death in the family?"],
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
      idea: ['Which legal word would you like a lawyer to put into plain English?'],
      problem: ['~Which official form always takes you longest to fill in?'],
      choice: ['Talking to a lawyer: face to face, by video or over the phone?'],
      experience: ['What did you value most in a lawyer you have met or worked with?'],
    },
  },
];
