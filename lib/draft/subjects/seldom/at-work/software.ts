import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `software.ts` are. */
export const software: Besides['atWork'] = {
  'offline mode': {
    work: [
      'Where do you need an offline mode most: on the train, on a plane or in the basement?',
      'Which would you want offline first: your maps, your notes or your music?',
    ],
    people: [
      "What's the most remote place you've had to use an app without a signal?",
      'What did you do the last time you were offline for a whole working day?',
    ],
  },
  notifications: {
    work: [
      'Which notification breaks your concentration most at work?',
      'When do you turn your notifications off: at night, in meetings or never?',
    ],
    people: [
      'Which notification are you always happy to see?',
      "Which app's notifications did you switch off first?",
    ],
  },
  'mobile app': {
    work: [
      'What makes you keep a mobile app: the speed, the look or how often you need it?',
      "Which everyday task should have a good mobile app and still doesn't?",
    ],
    people: [
      'Which mobile app changed the way you do your job?',
      'Which mobile app do you open first in the morning?',
    ],
  },
  'app update': {
    work: [
      'What do you hope for most in an app update: new features, more speed or fewer bugs?',
      'When do you install an app update: at once, overnight or when it insists?',
    ],
    people: [
      'Which feature would you ask for in the next update of an app you love?',
      'Which small fix in an app made somebody at work very happy?',
    ],
  },
  accessibility: {
    work: [
      "Which accessibility feature do you use even though it wasn't designed for you?",
      'What improves accessibility more: better design, or asking the people who use it?',
    ],
    people: [
      'Who opened your eyes to accessibility, and how?',
      'Which place near you gets accessibility right, and how?',
    ],
  },
  'beta test': {
    work: [
      'Who would you ask first to test a beta: a fan, a critic or a complete beginner?',
      'What makes you join a beta test: curiosity, early access or a say in the result?',
    ],
    people: [
      "What's the best comment a beta tester ever gave you?",
      'Which app or product would you love to beta test before anyone else?',
    ],
  },
  'user research': {
    work: [
      'Which tells you more in user research: what people say, or what they do?',
      'Which product would you like its makers to watch you use for ten minutes?',
    ],
    people: [
      'What has a user said to you that changed a product?',
      'Which product feels as if its makers had really watched you use it?',
    ],
  },
};
