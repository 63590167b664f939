import type { Subject } from './subject';

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
      idea: ['+What gives a phishing email away fastest?'],
      experience: ['Who did the last phishing email you spotted pretend to come from?'],
      choice: [
        'Which phishing tip would you pass on to a friend or a parent?',
        'With a suspicious email: report it, delete it or ask a colleague?',
      ],
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
      idea: ['+Which tip for spotting a scam should everybody know?'],
      choice: [
        'A call from an unknown number: answer, let it ring or look it up first?',
        'What do you check first in a surprising message: the sender, the link or the wording?',
      ],
      problem: ['Which scam do you warn your family about most often?'],
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
      choice: [
        'What matters most to you in IT support: speed, patience or plain words?',
        'How do you like to get IT help: over the phone, on screen or in person?',
        'When a computer misbehaves at work: restart it, ask a colleague or call IT support?',
      ],
      experience: ['~What does everybody at work do when the internet goes down?'],
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
      choice: ['With a cookie banner: accept all, refuse all or read every setting?'],
      problem: ['Which personal detail are you asked for far too often online?'],
      idea: ['What do you want to know before you give an app your data?'],
      experience: ['What makes you trust an app with your data?'],
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
      choice: ['Preparing for a compliance audit: one big push a year, or a little every week?'],
      problem: ['Which piece of evidence takes longest to find for a compliance audit?'],
      experience: ['What made your last compliance audit easier than the one before?'],
      idea: ['Which compliance rule at work really does make things better?'],
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
      idea: ['Which security habit would you like everybody at work to have?'],
      choice: [
        'Extra budget for cybersecurity: better tools, more people or training for everyone?',
        'What would you like to learn first about staying safe online: passwords, emails or backups?',
      ],
      problem: ['~Which security rule do people at work grumble about most?'],
    },
  },
];
