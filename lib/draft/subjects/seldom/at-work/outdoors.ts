import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `outdoors.ts` are. */
export const outdoors: Besides['atWork'] = {
  cycling: {
    work: [
      'What would get you cycling more often: safer lanes, a better bike or drier weather?',
      'Which does a good bike ride need more: a great view, or a café halfway?',
    ],
    people: [
      'What was your first bike like, and where did you ride it?',
      "What's the best thing you've ever seen on a bike ride to work?",
    ],
  },
  running: {
    work: [
      'What gets you out for a run on a grey morning: a friend, a goal or new shoes?',
      'What do you listen to on a run: music, a podcast or your own breathing?',
    ],
    people: [
      'Who got you into running, and where was your first route?',
      'Which problem at work did you solve on a run?',
    ],
  },
  'walking and hiking': {
    work: [
      "What's always in your backpack on a long walk?",
      'Which makes a good walk: the view, the company or the lunch at the end?',
    ],
    people: [
      'Which walk would you do again tomorrow, whatever the weather?',
      "What's the best idea that came to you on a walk?",
    ],
  },
  golf: {
    work: [
      'Which makes you most nervous in golf: the first tee, the bunker or the last green?',
      "What makes a day's golf for you: the course, the company or the weather?",
    ],
    people: [
      'Who was the best company you ever had on a golf day?',
      'Which golf course would you love to play once in your life?',
    ],
  },
  football: {
    work: [
      'Which football ground has the best atmosphere, whatever the score?',
      'What does a local football club need most: volunteers, money or a better pitch?',
    ],
    people: [
      'What did a football coach teach you that you use at work?',
      'Who do you talk football with first on a Monday morning?',
    ],
  },
};
