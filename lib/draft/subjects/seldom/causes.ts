import type { Subject } from '../subject';

/** Charities of one cause, and what they ask people for. */
export const causes: readonly Subject[] = [
  {
    name: 'hospice',
    says: [
      'hospice( care| shop| nurse| week)?',
      'palliative',
      'end of life care',
      'light up a life',
      'midnight walk',
    ],
    clues: ['in memory', 'memory tree', 'palliative', 'nurses', 'bedside', 'in[- ]?patient'],
    asks: {
      idea: ['Which tune or smell would you want around you in a quiet room?'],
      problem: ['What do you find hardest to say to somebody who is very ill?'],
      choice: ['When you visit: something to eat, something to read or only yourself?'],
      experience: ['Which small kindness from a nurse have you never forgotten?'],
    },
  },
  {
    name: 'cancer charity',
    says: [
      'cancer (charity|support|research|care|centre|appeal|awareness)',
      'macmillan',
      'relay for life',
      'race for life',

      'big coffee morning',
      'wig (bank|service|fitting)',
      'breast cancer',
      'prostate cancer',
    ],
    clues: ['chemo(therapy)?', 'screening', 'tumour', 'oncology', 'diagnosis', 'survivor', 'moustache'],
    asks: {
      idea: ['What would be in a parcel from you to somebody in the middle of treatment?'],
      problem: ['What is hardest to know when a friend is ill: what to say, what to bring or when to come?'],
      choice: ['To help a friend through treatment: cook, drive or make them laugh?'],
      experience: ['What did somebody do for you, or for somebody you love, in a hard month?'],
    },
  },
  {
    name: 'dementia café',
    says: [
      'dementia( friendly| cafe| café| friends| choir| action week| support| care)?',
      'memory (cafe|café|clinic|lane|walk)',
      "alzheimer'?s (society|research|cafe|support)",
      'singing for the (brain|mind)',
    ],
    clues: ['carers', 'reminiscence', 'memory', 'loved one', 'singalong', 'memories'],
    asks: {
      idea: ['Which song would bring your whole family back to one kitchen?'],
      problem: ['Which question from an older relative have you answered most often?'],
      choice: ['To bring back old times: a song, a photo or a taste?'],
      experience: ['Which story do the oldest in your family tell best, however often they tell it?'],
    },
  },
  {
    name: 'carers',
    says: [
      '(unpaid|young|family|parent|adult) carer',
      "carers'? (week|centre|group|support|trust|rights)",
      'caring for (a|someone|somebody|your) (loved one|relative|parent|partner)',
      'respite (care|break)',
      'caregiver support',
    ],
    clues: ['respite', 'breaks', 'assessment', 'looking after', 'loved one', 'sitting service', 'caring'],
    asks: {
      idea: ['What would you do with one free afternoon and nobody to look after?'],
      problem: ['What is hardest to find in a day of looking after somebody: time, sleep or a laugh?'],
      choice: ['For a breather: a walk alone, a chat with friends or a nap?'],
      experience: ['Who noticed that you needed a break, and what did they do?'],
    },
  },
  {
    name: 'refugee charity',
    says: [
      'refugee',
      'asylum seeker',
      'resettle(d|ment)',
      'city of sanctuary',
      'newcomers? (centre|center|welcome)',
    ],
    clues: ['host family', 'interpreters', 'english classes', 'displaced', 'solidarity', 'sanctuary'],
    asks: {
      idea: ['What would you show a newcomer in your town first?'],
      problem: ['What is hardest to work out in a country where everything is new?'],
      choice: ['To make somebody welcome: a meal, a lift or help with a form?'],
      experience: ['Who made you feel at home in a place where you knew nobody?'],
    },
  },
  {
    name: 'baby bank',
    says: [
      '(baby|clothes|school uniform|hygiene|toy|bed|furniture|beauty) bank',
      'period poverty',
      'pram library',

      'nappy (bank|drive)',
      'diaper (bank|drive)',
    ],
    clues: ['nappies', 'moses basket', 'bundles', 'referral', 'clothing', 'donations', 'newborn'],
    asks: {
      idea: ['Which one thing got you through the first weeks with a baby?'],
      problem: ['Which outgrown thing are you still storing, just in case?'],
      choice: ['To give to a new family: clothes sorted by size, nappies or a pram?'],
      experience: ['What was handed down to you that you handed on as well?'],
    },
  },
  {
    name: 'toy appeal',
    says: [
      '(toy|christmas|gift|shoe ?box|coat|pyjama|book|school supply|sock) (appeal|drive|collection)',
      'toys for tots',
      'angel tree',
      'giving tree',
      'operation christmas child',
      'mitten tree',
    ],
    clues: ['wrapped', 'drop off', 'teenagers', 'unwrapped', 'collection point', 'gifts', 'selection boxes'],
    asks: {
      idea: ['Which present would have made your whole winter when you were nine?'],
      problem: ['For which age do you find it hardest to choose a present?'],
      choice: ['For a child you do not know: a toy, a book or something warm?'],
      experience: ['Which toy did you have that you would give to every child?'],
    },
  },
  {
    name: 'helpline',
    says: [
      'help ?line (volunteer|team)',
      'listening (line|service|volunteer)',
      'samaritan',
      'crisis (line|text) volunteer',
      'befriending (scheme|service|call)',
      'loneliness',
    ],
    clues: ['listeners', 'lonely', 'anonymous', 'confidential', 'isolation', 'befriender'],
    asks: {
      idea: ['Whom would you ring if it were three in the morning?'],
      problem: ['What makes it hard to pick up the phone to somebody you miss?'],
      choice: ['When a friend is low: talk it through, go for a walk or bring cake?'],
      experience: ['Which phone call out of the blue cheered you up most?'],
    },
  },
  {
    name: 'overseas aid',
    says: [
      '(clean|safe) water (project|charity)',
      '(school|clinic|well|orphanage) in (kenya|uganda|malawi|nepal|india|ghana|tanzania|zambia|ethiopia|gambia)',
      'sponsor a child',
      'relief (effort|fund|convoy)',
      'humanitarian',
      'aid (convoy|worker)',
    ],
    clues: ['borehole', 'villages', 'classroom', 'field team', 'midwives', 'handpump'],
    asks: {
      idea: ['What would you pack in a box for a school on the other side of the world?'],
      problem: ['Which everyday thing would you find hardest to be without: tap, light or road?'],
      choice: ['From a project far away: a letter, a photo or a plain list of what was bought?'],
      experience: ['What did a journey, or a visitor from far away, teach you about your own home?'],
    },
  },
  {
    name: 'debt advice',
    says: [
      'debt (advice|advisor|charity|centre|free)',
      'citizens advice',
      'money (advice|mentor)',
      'welfare rights',
      'benefits advice',
      'financial counsell(or|ing)',
    ],
    clues: ['universal credit', 'arrears', 'creditors', 'advisers', 'entitled', 'confidential', 'debts'],
    asks: {
      idea: ['What should school have taught you about money?'],
      problem: ['Which envelope or email do you leave unopened longest?'],
      choice: ['With bills: all by direct debit, or one by one with a pen?'],
      experience: ['What is the best money tip an older relative ever gave you?'],
    },
  },
  {
    name: 'disability charity',
    says: [
      'disabilit(y|ies) (charity|support|sport|services|inclusion|group)',
      'learning disabilit(y|ies)',
      'wheelchair (user|sport|tennis|rugby)',
      'special olympics',
      "down'?s? syndrome",
      'cerebral palsy',
      'autis(m|tic)',
      'changing places toilet',
    ],
    clues: ['accessible', 'support workers', 'sensory', 'inclusive', 'day service', 'relaxed session'],
    asks: {
      idea: ['Which place near you gets access right, and with what?'],
      problem: ['Which step, door or noise near you shuts somebody out?'],
      choice: ['For a good day out: a quiet hour, a ramp or people who do not stare?'],
      experience: ['Who changed your mind about what somebody can do?'],
    },
  },
];
