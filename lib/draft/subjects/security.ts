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
      idea: ['What gives a phishing email away fastest?'],
      choice: [
        'Which phishing tip would you pass on to a friend or a parent?',
        'What do you check first in a suspicious email: the sender, the link or the spelling?',
        'What helps you spot a phishing message: odd links, strange spelling or a sense of rush?',
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
        'What do you check first in a surprising message: the sender, the link or the wording?',
        'Which scam would you like to know more about: emails, phone calls or texts?',
        'A call from an unknown number: answer, let it ring or look it up first?',
      ],
    },
  },
  {
    name: 'passwords',
    says: ['password', 'passkey', 'password ?less', 'pass ?phrase', 'credential stuffing'],
    asks: {
      choice: [
        'How do you like to log in best: with a password, a fingerprint or your face?',
        'Which login would you like on every app: a fingerprint, a face scan or a passkey?',
        'What makes logging in easy for you: a code, a fingerprint or a passkey?',
      ],
      problem: ['Which kind of password rule do you find most annoying?'],
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
        '+What matters most to you in IT support: speed, patience or plain words?',
        '+How do you like to get IT help: over the phone, on screen or in person?',
        'What would you ask IT support for first: a faster laptop, better wifi or backups?',
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
      experience: [
        'What makes you trust an app with your data?',
        'How often do you look through the privacy settings on your phone?',
      ],
      choice: ['With a cookie banner: accept all, refuse all or read every setting?'],
      problem: ['Which personal detail are you asked for far too often online?'],
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
      choice: [
        'Preparing for a compliance audit: one big push a year, or a little every week?',
        'What makes a compliance audit easier: a checklist, good software or a helpful colleague?',
      ],
      problem: ['Which piece of evidence takes longest to find for a compliance audit?'],
      idea: ['Which part of a compliance audit would you like made simpler?'],
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
      choice: [
        'What would you like to learn first about staying safe online: passwords, emails or backups?',
        'What helps you most to spot a fake email: the sender, the tone or the link?',
      ],
      idea: ['Which security habit would you like everybody at work to have?'],
      problem: ['~Which security rule do people at work grumble about most?'],
    },
  },
];
