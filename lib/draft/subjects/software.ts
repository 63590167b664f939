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
      idea: ['Where do you still get dazzled late at night: which page, app or device?'],
      problem: ['What becomes unreadable as soon as you switch an app to dark?'],
      choice: ['When is dark mode on for you: always, never or from sunset?'],
      experience: ['What made you switch to dark, and what made you switch back?'],
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
      idea: ['Which thing on your phone would you most need if the signal went for a day?'],
      problem: ['Where do you regularly lose signal, and what are you doing at that moment?'],
      experience: ['What did you lose the last time the connection dropped halfway?'],
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
      idea: ['Which notification are you always glad to get?'],
      problem: ["Which app's notifications did you switch off first?"],
      choice: ['News from an app: each as it happens, or one summary in the evening?'],
      experience: ['What did you miss because the message that mattered drowned in the rest?'],
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
      problem: ['What sends you back to the computer because the phone cannot do it properly?'],
      choice: ['Which do you use for the same job: the app on the phone, or the website in the browser?'],
      experience: ['~Which app did you delete and then install again?'],
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
      idea: ['Which small change in an update have you been quietly grateful for?'],
      problem: ['Which update moved the thing you use most?'],
      choice: ['How do you like app updates: a little every week, or a large one now and then?'],
      experience: ['Which old version of a program did you hold on to for as long as you could?'],
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
      idea: ['Which small change made a place or a website far easier for you to use?'],
      problem: ["Where do you still need somebody's help although it could be built so that you need none?"],
      choice: ['How do you like captions on videos: burnt in, or ones you can switch on and style?'],
      experience: [
        'What did you only notice about a building or an app once you had a broken arm or a pram?',
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
      idea: ['What would make an unfinished app worth your time?'],
      problem: ['What makes you stop using a new app after the first day?'],
      choice: ['When you find a bug: write it down at once, or work round it and forget?'],
      experience: ['Which app did you use before it was finished, and what did they change because of you?'],
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
      idea: ['Which everyday object is so well designed that you never think about it?'],
      problem: ['~Which button, tap or machine gets you every time?'],
      choice: ['How do you learn what people need: watch them, ask them or ship something and see?'],
      experience: ['What did you learn by watching a single person use what you had made?'],
    },
  },
];
