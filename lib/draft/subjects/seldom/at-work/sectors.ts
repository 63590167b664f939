import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `sectors.ts` are. */
export const sectors: Besides['atWork'] = {
  broadband: {
    work: [
      'Which room in your home has the best broadband signal, and which has the worst?',
      'What matters most in broadband: speed, price or never having to think about it?',
    ],
    people: [
      'What was the first thing you did on the internet?',
      'What do you do now over broadband that would have amazed you as a child?',
    ],
  },
  farm: {
    work: [
      'Which food would you most like to follow from the farm to your plate?',
      'Which job on a farm would you most like to try for a day?',
    ],
    people: [
      'What did a farmer teach you that you still use?',
      'Which season is the best time to visit a farm?',
    ],
  },
};
