import type { Subject } from '../../subject';

/** What people meet in an app: its features, its changes, its failures. */
export const apps: readonly Subject[] = [
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
    clues:
      'theme, settings, light mode, oled, system settings, colour scheme, eyes, ui, light, app, toggle, night, interface, contrast, developer, screen, most requested, design, battery, bright, css, update, release, website, automatic, display, glare, black, beta, user, icons',
    cued: [
      'Which *theme* would you choose for your phone: dark, light or a bright colour?',
      'How do you read on a screen at *night*: dark mode, low brightness or with a lamp on?',
      'Which *app* do you open last in the evening, and is it dark or light?',
      'What colour would you like *text* to be in dark mode: white, soft grey or amber?',
      'Which is better for a *website* on a sunny day: dark mode, or light?',
      'What do you do to save *battery* on your phone: dark mode, low brightness or flight mode?',
      'How should dark mode look: pure black, deep *grey* or dark blue?',
      'Where would you want the dark mode *toggle*: in the corner, in settings or on a key?',
    ],
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
    clues:
      'syncs, no signal, offline, cached, downloaded, reconnect, without wifi, no internet, no connection, works without, signal, connection, app, wifi, device, data, internet, field, remote, access, maps, rural, basement, inspection, no reception, plane, saved, technician, tablet, local first, update, forms, underground, poor coverage',
    cued: [
      'Which *maps* do you trust most without a signal: paper, phone or your own memory?',
      'What do you have *downloaded* for a long trip: films, music or books?',
      'What do you do first when the *wifi* goes off at home: read, cook or reboot?',
      'Where in the *countryside* do you like being out of reach?',
      'On a *flight* without a connection: a film, a book or a nap?',
      'What do you write down first when you have *no internet*: on paper, in notes or on your hand?',
      'What should *sync* first when your phone is back online: photos, messages or notes?',
      'Which *photos* do you keep on your phone so you can show them anywhere?',
    ],
    atWork: {
      asks: [
        '+Where would an offline mode help your team?',
        '+Which job gets easier with an app that works offline?',
        '+What matters most in an offline mode: speed, safe syncing or ease of use?',
        '+Which work would you like to do offline: forms, notes or checklists?',
      ],
      cued: [
        'Which form do *field* teams most need to work without a connection?',
        'What should happen first when a device can *sync* again: photos, forms or times?',
        'Where do *engineers* and inspectors lose the signal most: basements, lifts or remote sites?',
        'What do you take along on an *inspection* besides the tablet: paper, a torch or a flask?',
      ],
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
    clues:
      'alerts, mute, snooze, reminders, pings, email alerts, notified, opt out, batched, vibrate, push, app, settings, email, quiet hours, digest, badge, phone, inbox, sms, toggle, users, real time, preferences, silence, customise, webhook, summary, turn on, opt in, unread, buzz, banner',
    cued: [
      'What do you set a *reminder* for most often: birthdays, bins or bills?',
      'How do you like *email* to arrive on your phone: with a sound, or silently?',
      'Which group chat would you *mute* last of all?',
      'When do *quiet hours* begin on your phone in the evening?',
      'What do you like to get by *SMS* rather than email: deliveries, appointments or codes?',
      'The number on an app *badge*: cleared at once, or left to grow?',
      'When would you read a daily *digest*: at breakfast, at lunch or in the evening?',
      'Which *alerts* do you let through at night: family, weather or none at all?',
    ],
    atWork: {
      asks: [
        '+How do you keep notifications under control at work?',
        'Which work news can wait for a daily digest?',
        'Which work notification needs an answer straight away?',
        'What would you do with a morning free from notifications?',
      ],
      cued: [
        'How many *push* messages a week feel right from one app: one, three or seven?',
        'Which do you look at first in the morning at work: *inbox*, chat or calendar?',
        'Which notification do *users* like to keep on longest: messages, orders or news?',
        'Where should notification *settings* live: in the app, in the email or in both?',
      ],
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
    clues:
      'ios, android, download, iphone, app store, swipe, play store, testflight, face id, free download, launch, phone, users, tap, developer, screen, install, features, native, home screen, login, push, tablet, ux, rating, store, on the go, version, widget, cross platform',
    cued: [
      'What do you like best about an *Android* phone: the choice, the camera or the price?',
      'Which *iPhone* did you have first, and what colour was it?',
      'What makes you press *download* on a new app: a friend, the reviews or the pictures?',
      'Which *notification* sound makes you look up at once?',
      'Which *widget* do you keep on your home screen: weather, calendar or photos?',
      'Which kind of *game* do you play on your phone: puzzles, words or racing?',
      'Which new *feature* would you most like in your weather app?',
      'Where do you use a *tablet* most: on the sofa, in the kitchen or on the train?',
    ],
    atWork: {
      asks: [
        '+What should a good mobile app do in a single tap?',
        'Which mobile app helps you most in your working day?',
        'Which work task would you like to do in a mobile app?',
        'What matters most in a mobile app: speed, security or simplicity?',
      ],
      cued: [
        'Which platform do you build for first: *iOS*, Android or both at once?',
        'Which screen of an *app* do you sketch first?',
        'How do you test *UX* best: five users, a prototype or a hallway chat?',
        'What do you plan for the day of an app *launch*: a call, a checklist or cake?',
      ],
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
    clues:
      'bug fixes, version, release, fixes, shipped, release notes, performance improvements, hotfix, rollout, shortcuts, bugs, feature, changelog, ios, android, improvements, performance, faster, patch, firmware, users, redesigned, v2, crash, install, interface, widgets, download, latest, developers, beta, requested',
    cued: [
      'What is the easiest way to report a *bug* in an app: a form, a chat or a screenshot?',
      'When do you install a new *version* of an app: at once, overnight or after a few days?',
      'When do you use *dark mode* in an app: always, only at night or hardly ever?',
      'Which *shortcut* in an app do you use without thinking?',
      'What do you look at first in a *redesigned* app: the menu, the colours or the icon?',
      'What should open *faster* in an app: the start screen, the search or the photos?',
      'Which app *notifications* do you keep on: messages, deliveries or news?',
      "Which *widget* do you like on a phone's home screen: weather, diary or photos?",
    ],
    atWork: {
      asks: [
        '+Which new feature would help your team in its everyday software?',
        'What do you hope for most in an app update: new features, more speed or fewer bugs?',
        'Which new software feature did your team love straight away?',
        'How do you like to learn about a software update: from a video, an email or a demo?',
      ],
      cued: [
        'How do you like *release notes*: a short list, a friendly story or with pictures?',
        'How do you like an app *rollout*: to everybody at once, or to a few users first?',
        'What keeps a team going through a late *hotfix*: tea, pizza or music?',
        'Who writes the *changelog* in your team: developers, product or support?',
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
    clues:
      'hearing loop, captions, wheelchairs, blind, accessible, quiet hour, relaxed performance, quiet space, changing places, keyboard navigation, wcag, screen reader, alt text, contrast, inclusive, disability, keyboard, step free, ramp, ada, audit, neurodivergent, barriers, bsl, assistive, deaf, large print, visual impairment, lift, easy read, audio description, usability, toilet, overlay',
    cued: [
      'Which doorway near you would be easier for everybody with a *ramp*?',
      'Which *contrast* is easier on your eyes on a screen: dark on light, or light on dark?',
      'What would you like best about a *quiet hour* at the shops: no music, soft light or more space?',
      'How would you describe the last photo you took in one line of *alt text*?',
      'Which *step-free* walk or day out would you recommend to a friend?',
      'Where would a *hearing loop* help most near you: the bank, the church or the theatre?',
      'Which beach, park or trail would you like to see opened up to *wheelchairs*?',
      'What would you learn to say first in *sign language*?',
      'How do you get around a website most easily: by *keyboard*, mouse, touch or voice?',
      'Which film scene would be hardest to put into words for an *audio description*?',
    ],
    atWork: {
      asks: [
        '+Which small change does most for accessibility?',
        '+Which accessibility tip would you share with every colleague?',
        '+What makes a website easy for everybody to use: clear words, contrast or simple menus?',
        "Which accessibility feature do you use even though it wasn't designed for you?",
      ],
      cued: [
        'Which is hardest to write *alt text* for: a chart, a logo or a team photo?',
        'When did *captions* last help you to follow a meeting or a video at work?',
        'What surprised you the first time you heard a website through a *screen reader*?',
        'Which finding turns up most in an accessibility *audit*: contrast, labels or keyboard traps?',
        'What would make meetings more *inclusive* for your team: captions, breaks or notes in advance?',
        'What helps *neurodivergent* colleagues most: quiet space, clear agendas or flexible hours?',
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
    clues:
      'testers, feedback, waitlist, testflight, private beta, rough edges, public beta, early users, alpha, early access, app, bugs, invite, launch, feature, users, sign up, closed, spots, software, developer, preview, release, try it, prototype, product, version, cohort, public',
    cued: [
      'What makes you join a *waitlist* for a new app: a friend, a video or plain curiosity?',
      'How do you like to give *feedback* on an app: stars, a few words or a chat?',
      'Who makes the best *tester* for a new app: a patient person, an impatient one or a child?',
      'Which *feature* would you add to every app: dark mode, an undo button or bigger text?',
      'What would you most like *early access* to: a game, a film or a new phone?',
      'Who would you share an *invite* to a new app with first: a friend, a colleague or your family?',
      'How soon after its *launch* do you try a new app: the same day, the same week or much later?',
      '*Public beta*: jump straight in, or ask a friend to try it with you?',
    ],
    atWork: {
      asks: [
        'What makes you join a beta test: curiosity, early access or a say in the result?',
        'What would you check first in a beta test?',
        'What do beta testers spot that the makers miss?',
        'What should testers get in return for a good beta test?',
      ],
      cued: [
        'How many *testers* do you like for a first round: five, fifty or everyone who asks?',
        "What's a good thank you for beta *users*: a badge, a discount or a handwritten card?",
        'Which *feedback* helps a developer most: a screenshot, a recording or a few plain words?',
        'When is an app ready to leave *private beta*: when it is stable, loved or used every day?',
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
    clues:
      'participants, interviews, personas, users, usability, journey map, think aloud, card sorting, 5 users, five users, ux, prototype, researcher, testing, insight, design, behaviour, survey, product team, synthesis, needs, incentive, qualitative, observe, journey, panel, discovery, moderated, accessibility, sample, findings, sticky notes',
    cued: [
      'In a *survey*: boxes to tick, a scale or room to write?',
      'Which *app* would you hand to a beginner without a word of explanation?',
      'How would you like to try a *prototype*: on paper, on a phone or in the real place?',
      'Where would you be most at ease in a research *interview*: at home, in a café or online?',
      'Which *incentive* would you choose for testing a website: a voucher, a gift or a donation?',
      'How do you like to give *feedback*: in writing, out loud or by showing it?',
      'As a *participant* in a test: say what you think as you go, or tell it all at the end?',
      'What helps *usability* most: bigger buttons, fewer words or fewer steps?',
    ],
    atWork: {
      asks: [
        '+What has watching users taught you?',
        '+Which tells you more in user research: what people say, or what they do?',
        '+Which do you prefer for user research: interviews, surveys or watching people at work?',
        'Which user comment has stayed with you?',
      ],
      cued: [
        'Where do you find *participants* for a study: customers, a panel or friends of friends?',
        'What makes a *persona* useful: real quotes, a photo or good figures?',
        'Where does a *journey map* work best: on the wall, on a screen or in a report?',
        'Which opening question gets a user *interview* going?',
      ],
    },
  },
];
