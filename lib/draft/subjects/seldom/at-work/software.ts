import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `software.ts` are. */
export const software: Besides['atWork'] = {
  accessibility: {
    asks: [
      "Which accessibility feature do you use even though it wasn't designed for you?",
      'Which place near you gets accessibility right, and how?',
      'What would you make accessible first: the website, the entrance or the meetings?',
      'What helps most with accessibility at events: captions, quiet space or step-free access?',
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
  'app update': {
    asks: [
      '+What do you hope for most in an app update: new features, more speed or fewer bugs?',
      'When do you install an app update: at once, overnight or when it insists?',
      'Which feature would you ask for in the next update of an app you love?',
      'What makes release notes for an app update useful: plain words, pictures or examples?',
    ],
    cued: [
      'How do you like *release notes*: a short list, a friendly story or with pictures?',
      'How do you like an app *rollout*: to everybody at once, or to a few users first?',
      'What keeps a team going through a late *hotfix*: tea, pizza or music?',
      'Who writes the *changelog* in your team: developers, product or support?',
    ],
  },
  'beta test': {
    asks: [
      '+What makes you join a beta test: curiosity, early access or a say in the result?',
      'What would you like from a beta test: early access, a say or direct contact with the makers?',
      'Which app or product would you love to beta test before anyone else?',
      'Who would you ask first to test a beta: a fan, a critic or a complete beginner?',
    ],
    cued: [
      'How many *testers* do you like for a first round: five, fifty or everyone who asks?',
      "What's a good thank you for beta *users*: a badge, a discount or a handwritten card?",
      'Which *feedback* helps a developer most: a screenshot, a recording or a few plain words?',
      'When is an app ready to leave *private beta*: when it is stable, loved or used every day?',
    ],
  },
  'mobile app': {
    asks: [
      'What matters most in a mobile app: speed, security or simplicity?',
      "Which everyday task should have a good mobile app and still doesn't?",
      'What makes you keep a mobile app: the speed, the look or how often you need it?',
      'What makes a mobile app a success at work: a clear purpose, easy sign-in or good support?',
    ],
    cued: [
      'Which platform do you build for first: *iOS*, Android or both at once?',
      'Which screen of an *app* do you sketch first?',
      'How do you test *UX* best: five users, a prototype or a hallway chat?',
      'What do you plan for the day of an app *launch*: a call, a checklist or cake?',
    ],
  },
  notifications: {
    asks: [
      'How should an app send work notifications: at once, every hour or once a day?',
      'Which notification are you always happy to see?',
      'When do you turn your notifications off: at night, in meetings or never?',
      'What makes a work notification useful: good timing, clear words or a next step?',
    ],
    cued: [
      'How many *push* messages a week feel right from one app: one, three or seven?',
      'Which do you look at first in the morning at work: *inbox*, chat or calendar?',
      'Which notification do *users* like to keep on longest: messages, orders or news?',
      'Where should notification *settings* live: in the app, in the email or in both?',
    ],
  },
  'offline mode': {
    asks: [
      'Where do you need an offline mode most: on the train, on a plane or in the basement?',
      'Which would you want offline first: your maps, your notes or your music?',
      'Which team would gain most from an offline mode: drivers, engineers or sales?',
      'Which work would you like to do offline: forms, notes or checklists?',
    ],
    cued: [
      'Which form do *field* teams most need to work without a connection?',
      'What should happen first when a device can *sync* again: photos, forms or times?',
      'Where do *engineers* and inspectors lose the signal most: basements, lifts or remote sites?',
      'What do you take along on an *inspection* besides the tablet: paper, a torch or a flask?',
    ],
  },
  'user research': {
    asks: [
      'Which tells you more in user research: what people say, or what they do?',
      'How should user research be shared with a team: a video clip, a report or a workshop?',
      'Which do you prefer for user research: interviews, surveys or watching people at work?',
      'When does user research help most: before the design, during it or after launch?',
    ],
    cued: [
      'Where do you find *participants* for a study: customers, a panel or friends of friends?',
      'What makes a *persona* useful: real quotes, a photo or good figures?',
      'Where does a *journey map* work best: on the wall, on a screen or in a report?',
      'Which opening question gets a user *interview* going?',
    ],
  },
};
