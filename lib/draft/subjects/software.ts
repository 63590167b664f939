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
      idea: ['Which app would you most like to use without a signal?'],
      experience: ['What do you save on your phone before going somewhere without a signal?'],
      problem: ['Where do you lose your phone signal most: on the train, in lifts or in the country?'],
      choice: ['Which would you like to have offline on holiday: a map, a phrase book or your tickets?'],
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
        '+For app notifications: each as it happens, or a summary in the evening?',
        'What matters most in app notifications: good timing, clear words or easy settings?',
      ],
      idea: ['Which notification are you always glad to get?'],
      problem: ['Which notifications would you like to see only once a day?'],
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
      problem: ['What do you look for first after an app update: new features, fixes or a new look?'],
      experience: ['Which new feature in an app did you start using straight away?'],
      choice: ['How do you like app updates: a little every week, or a large one now and then?'],
      idea: ['Which small change in an app update has made your day easier?'],
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
      experience: ['Which place have you visited that was really easy for everybody to get around?'],
      choice: [
        'Captions on videos: always on, or only when the sound is off?',
        'What makes a place easy to visit for everybody: level access, clear signs or kind staff?',
      ],
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
        'What makes a beta test fun: new features, a say in it or being first?',
      ],
      problem: ['What do you find hardest in a new app: the setup, the menus or the settings?'],
      idea: ['Which app on your phone would you love a say in?'],
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
      idea: ['Which everyday object do you find really well designed?'],
      choice: [
        'To find out what users need: watch them, ask them or build it and see?',
        'What makes a website easy to use: big buttons, clear words or a good search?',
      ],
      problem: ['~Which button, tap or ticket machine confuses you every time?'],
    },
  },
];
