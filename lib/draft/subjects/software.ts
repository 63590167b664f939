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
        'When do you switch to dark mode: at sunset, at bedtime or never?',
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
      choice: ['Where does an offline mode help you most: on a plane, on the train or abroad?'],
      idea: ['Which app would you most like to use without a signal?'],
      experience: ['What do you save on your phone before going somewhere without a signal?'],
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
        'What matters most in app notifications: good timing, clear words or easy settings?',
        'Which notifications help you most: deliveries, calendar or messages?',
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
        'What do you like best in a mobile app: big buttons, a dark mode or a simple menu?',
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
      idea: ['Which new feature would you ask for in your favourite app?'],
      choice: [
        'What would you most like from an app update: a dark mode, more speed or a simpler menu?',
        'Which would you like in an app update: bigger text, new colours or quick shortcuts?',
      ],
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
        '+What makes a place easy to visit for everybody: level access, clear signs or kind staff?',
        'What would you add first to make a town easier to get around: ramps, benches or signs?',
        'What helps you most on a website: large text, clear words or captions?',
      ],
      experience: ['Which place have you visited that was really easy for everybody to get around?'],
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
        'How do you like to give feedback on a new app: a form, a chat or a call?',
        'What makes a beta test fun: new features, a say in it or being first?',
        'Which kind of app would you most like to beta test: a game, a planner or a photo app?',
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
      choice: [
        'What makes a website easy to use: big buttons, clear words or a good search?',
        'What matters most to you in an app: looks, speed or simplicity?',
      ],
      experience: ['Which app on your phone do you find easiest to use?'],
      problem: ['~Which button, tap or ticket machine confuses you every time?'],
    },
  },
];
