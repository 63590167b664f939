import type { Subject } from './subject';

/** What people meet in an app: its features, its changes, its failures. */
export const software: readonly Subject[] = [
  {
    name: 'dark mode',
    says: [
      'dark (mode|theme)',
      'night mode',
      'light (and|or) dark',
      'theme (settings|switcher)',
      'high contrast',
    ],
    asks: {
      experience: ['+Dark mode or light mode: which one is on your phone right now?'],
      choice: [
        '+When is dark mode on for you: always, never or from sunset?',
        'Where do you like dark mode best: on the phone, the laptop or the television?',
      ],
      idea: ['Which app or website would you most like to see in dark mode?'],
    },
  },
  {
    name: 'offline mode',
    says: [
      'off-?line (mode|access|support|map|first|sync)',
      'work(s|ing)? off-?line',
      'without (internet|a connection|signal|wi-?fi)',
      'sync (across|between) devices',
      'low bandwidth',
    ],
    asks: {
      choice: [
        'What would you use first in offline mode: maps, music or notes?',
        'Where does an offline mode help you most: on a plane, on the train or abroad?',
      ],
      idea: ['Which app would you most like to use without a signal?'],
      problem: ['Where do you lose your phone signal most: on the train, in lifts or in the country?'],
    },
  },
  {
    name: 'notifications',
    says: [
      '(push |email |app |smart |quiet )?notification',
      'alert settings',
      'do not disturb',
      'quiet hours',
      'daily digest',
    ],
    asks: {
      choice: [
        'For app notifications: each as it happens, or a summary in the evening?',
        'When do you like your phone to be quiet: at meals, at night or all weekend?',
        'How do you like your phone to tell you something: a sound, a buzz or a silent light?',
      ],
      idea: ['Which notification are you always glad to get?'],
    },
  },
  {
    name: 'mobile app',
    says: [
      '(mobile|iphone|ipad|android|ios|phone|new|our|native) app',
      'app (launch|store|redesign|update|is (here|live|out))',
      'google play',
      'download (the|our) app',
      'widget',
      'smart ?watch app',
      'tablet (app|version)',
      'on (ios|android)',
      'software (company|vendor|buyer|platform|solution)',
      'it (leader|manager|department|director)',
    ],

    asks: {
      choice: [
        'What matters most in a mobile app: speed, a clear screen or few notifications?',
        'What would you most like to do from an app: book, pay or order?',
        'Which kind of mobile app do you use most: maps, music or messages?',
      ],
      idea: ['Which app on your phone would you miss within the first hour?'],
    },
  },
  {
    name: 'app update',
    says: [
      '(app|product|software|feature|firmware|system) update',
      'new (version|feature)',
      'version \\d[\\d.]*',
      'v\\d+(\\.\\d+)+',
      'patch note',
      'feature (release|launch|drop|flag)',
      'now (available|live) in (the app|beta)',
      'rolling out',
      'beta',
    ],
    asks: {
      problem: ['What do you look for first after an app update: new features, fixes or a new look?'],
      choice: [
        'What would you most like from an app update: a dark mode, more speed or a simpler menu?',
        'What matters most in an app: speed, looks or ease of use?',
      ],
      idea: ['Which new feature would you ask for in your favourite app?'],
    },
  },
  {
    name: 'accessibility',
    says: [
      'accessibility',
      'accessible (design|website|venue|travel|toilet)',
      'a11y',
      'wcag',
      'screen reader',
      'alt(ernative)? text',
      'closed captions',
      'subtitles',
      'colou?r blind(ness)?',
      'inclusive design',
      'step free',
      'wheelchair(s| user| access)?',
      'disab(led|ility)',
      'assistive tech(nology)?',
      'easy read',
      'bsl',
    ],
    asks: {
      choice: [
        'What makes a place easy to visit for everybody: level access, clear signs or kind staff?',
        'What helps you most on a website: large text, clear words or captions?',
      ],
      experience: ['Which place have you visited that was really easy for everybody to get around?'],
      idea: ['Which small change made a place or a website far easier for you to use?'],
    },
  },
  {
    name: 'beta test',
    says: [
      'beta test(er|ing|s)?',
      'early access',
      'try it (early|first)',
      'closed beta',
      'beta (programme|program|group)',
    ],
    asks: {
      choice: [
        'When you find a bug in an app: report it, or find a way round it?',
        'How do you like to give feedback on a new app: a form, a chat or a call?',
        'Which part of a new app do you explore first: the features or the settings?',
      ],
      idea: ['What would you try first in the beta of a new app?'],
    },
  },
  {
    name: 'user research',
    says: [
      '(user|ux|design) research(er)?',
      'usability (test|testing|studies)',
      'user (experience|interview|testing|panel|feedback|persona)',
      'ux',
      'ui(/ux)?',
      'design (system|thinking|tool|sprint|team|critique|token)',
      'wireframe',
      'figma',
      'service design',
    ],
    asks: {
      experience: ['Which app on your phone do you find easiest to use?'],
      choice: ['What matters most to you in an app: looks, speed or simplicity?'],
      idea: ['Which everyday object do you find really well designed?'],
      problem: ['~Which button, tap or ticket machine confuses you every time?'],
    },
  },
];
