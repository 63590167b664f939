import type { Subject } from '../subject';

/** Keeping accounts, machines and records safe. */
export const security: readonly Subject[] = [
  {
    name: 'phishing',
    says: [
      '(spear )?phish(ing|ed)',
      'smishing',
      'vishing',
      'social engineering',
      'business email compromise',
      'bec',
      'deep ?fake',
      'spoof(ed|ing)',
    ],
    asks: {
      experience: ['+How do you check that a message is real and not phishing?'],
      choice: [
        '+Which is harder to spot as phishing: an email, a text or a phone call?',
        '+Which phishing tip would you pass on to a friend or a parent?',
      ],
      problem: ['Which phishing trick do you find the cleverest?'],
    },
  },
  {
    name: 'scams',
    says: [
      'claiming to be',
      'pretending to be',
      "saying they'?re from",
      'cash deposit',
      'scam',
      'scammer',
      'fraud(ster|ulent)?',
      'identity (theft|fraud)',
      'money (mule|laundering)',
      'aml',
      'kyc',
      'fake (text|call|website|account|invoice)',
      'doorstep seller',
      'rogue trader',
    ],
    asks: {
      experience: [
        '+What tells you straight away that a call is a scam?',
        '+Which scam do you warn your family about most often?',
      ],
      idea: ['+Which tip for spotting a scam should everybody know?'],
      choice: ['+A call from an unknown number: answer, let it ring or look it up first?'],
    },
  },
  {
    name: 'passwords',
    says: ['password', 'passkey', 'password ?less', 'pass ?phrase', 'credential stuffing'],
    asks: {
      choice: [
        '+What do you want most from a password manager: easy sync, safe sharing or alerts?',
        'Passkeys: already using them, curious or new to you?',
      ],
      experience: [
        "What's the best thing about never typing a password again?",
        "Where's the funniest place you've seen a password written down?",
      ],
    },
  },
  {
    name: 'IT support',
    says: [
      'managed (it|service|plan)',
      'it (support|services|company|department|provider)',
      'msp',
      'call it (when|only)',
      'only call it',
      'server (went |goes |was |is )?down',
      'last good backup',
      'help with it',
    ],
    asks: {
      experience: [
        '+What makes somebody good at IT support?',
        '~What does everybody at work do when the internet goes down?',
      ],
      idea: [
        '+What would you ask IT support to sort out first?',
        '+Which IT job would you happily hand over to an expert?',
      ],
      problem: ['+Which problem did IT support once solve for you in minutes?'],
      choice: ['+What matters most to you in IT support: speed, patience or plain words?'],
    },
  },
  {
    name: 'data privacy',
    says: [
      "(data|user|consumer|online|patient|children'?s?) privacy",
      'gdpr',
      'ccpa',
      'data protection',
      'subject access request',
      'dsar',
      'privacy (policy|by design|settings|notice|day|first|team|law)',
      'cookie (banner|notice|policy)',
      'consent (management|banner)',
      'data (retention|residency|sovereignty)',
      'dpo',
      'end-to-end encrypt(ed|ion)',
      'encryption',
    ],
    asks: {
      experience: [
        '+What makes you trust an app with your data?',
        '+What do you want to know before you give an app your data?',
        'What makes a privacy setting easy to use?',
      ],
      idea: ['Which privacy setting do you change first on a new phone?'],
    },
  },
  {
    name: 'compliance audit',
    says: [
      'compliance',
      'soc ?2',
      'iso ?\\d{4,5}',
      'audit (trail|readiness|season)',
      '(internal|external|security|compliance) audit',
      'auditor',
      'regulatory (change|reporting|compliance|requirements)',
      'grc',
      'nis ?2',
      'risk (management|assessment|register)',
      'third party risk',
      'vendor (risk|assessment|questionnaire)',
      'security questionnaire',
    ],

    asks: {
      experience: [
        '+What makes a compliance audit go smoothly?',
        'How do you celebrate when a compliance audit is over?',
        'What does a passed compliance audit tell you about a supplier?',
      ],
      idea: ['Which compliance job would you hand to a piece of software?'],
    },
  },
  {
    name: 'cybersecurity',
    says: [
      'ransomware',
      'malware',
      'cyber ?attack',
      'data breach',
      'cyber ?security',
      'cyber',
      'info ?sec',
      'ciso',
      'it security',
      'information security',
      'online safety',
      'security team',
      'hacker',
      'hacked',
    ],
    asks: {
      idea: [
        '+What would you ask a cybersecurity expert over coffee?',
        'Which security habit would you like everybody at work to have?',
      ],
      choice: [
        'What makes a good cybersecurity team: curiosity, calm or quick thinking?',
        'What would you protect first from a cyber attack: files, email or customer data?',
      ],
      experience: ['~Which security rule do people at work grumble about most?'],
    },
  },
];
