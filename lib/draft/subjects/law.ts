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
      choice: [
        'Which topic at work would you like explained in plain words: leave, notice or contracts?',
        'How do you like to learn about rights at work: a short guide, a video or a talk?',
        'What would you like to know more about at work: holidays, contracts or flexible hours?',
      ],
      idea: ['Which rule of employment law would you like to see explained on a single page?'],
    },
  },
  {
    name: 'bereavement support',
    says: ['bereave(d|ment)', 'grie(f|ving)'],
    asks: {
      choice: [
        'How do you like to remember somebody dear: with a candle, a story or a song?',
        'Which gesture means most after a loss: a card, a meal or a quiet visit?',
        'What brings comfort on a hard day: music, a photo or a quiet walk?',
      ],
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
      choice: [
        'What is a gentle way to remember somebody: a tree, a bench or a favourite song?',
        'What makes a funeral feel personal: the music, the flowers or the stories?',
        'What brings most comfort at a funeral: music, kind words or being together?',
      ],
      idea: ['Which song or reading would you choose for a funeral?'],
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
      choice: [
        '+What matters most to you in a lawyer: clear words, experience or quick answers?',
        'Talking to a lawyer: face to face, by video or over the phone?',
        'What makes you feel at ease with a solicitor: plain words, time or a friendly voice?',
      ],
      idea: ['Which legal word would you like a lawyer to put into plain English?'],
    },
  },
];
