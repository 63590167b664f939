import type { Subject } from '../subject';

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
      choice: [
        'When is dark mode on for you: always, never or from sunset?',
        'What do you do most in dark mode: read, work or scroll?',
        'Dark mode: switched on by hand, or set to change by itself?',
      ],
      experience: [
        'Dark mode or light mode: which one is on your phone right now?',
        'What do you like best about dark mode?',
        'What made you try dark mode in the first place?',
      ],
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
      experience: [
        '+When did something saved offline come to your rescue?',
        'What do you like to have offline on a long journey?',
      ],
      choice: ['+Where do you lose your phone signal most: on the train, in lifts or in the country?'],
      idea: ['Which app feature should always work offline?'],
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
      experience: [
        '+Which kind of notification do you open straight away?',
        'What makes a notification useful to you?',
        'Which news do you like to get as a notification?',
      ],
      choice: ['When do you like a rest from notifications: at meals, at night or on holiday?'],
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
      idea: ['Which app on your phone would you miss within the first hour?'],
      experience: ['Which mobile app did a friend show you that you now use every day?'],
      problem: ['Which task in a mobile app should take far fewer taps?'],
      choice: ['Apps on your phone: sorted into folders, or all over the screen?'],
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
      experience: [
        '+Which small change in an app update has made your day easier?',
        'Which setting do you look for in a new version of an app?',
      ],
      choice: [
        'When do you update your apps: at once, overnight or when you think of it?',
        'How do you discover new app features: a quick tour, the notes or by tapping around?',
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
      experience: [
        '+Where have you seen accessibility done really well?',
        'What makes an accessible place feel truly welcoming?',
      ],
      choice: [
        '+Which small change made a place or a website far easier for you to use?',
        'Captions on videos: always on, or only when the sound is off?',
      ],
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
      experience: ['+What makes you sign up for early access?'],
      choice: [
        '+What makes a good beta tester: patience, curiosity or honesty?',
        '+How would you start a beta test: with the guide, or by pressing every button?',
        '+What makes a beta test fun: new features, a say in it or being first?',
      ],
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
      experience: ['What makes an app a joy to use?'],
      idea: [
        'Which everyday thing would you love to redesign?',
        'Which everyday product would you like to help design?',
      ],
      choice: [
        'How would you like to share your views with a designer: in a chat, a survey or a test?',
        '~Which button, tap or ticket machine confuses you every time?',
      ],
    },
  },
];
