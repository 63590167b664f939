import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `shopping.ts` are. */
export const shopping: Besides['atWork'] = {
  'online booking': {
    work: [
      'What do you still prefer to book by phone rather than online?',
      'What matters most in online booking: few clicks, clear prices or easy changes?',
    ],
    people: [
      'What was the last thing you booked online in the middle of the night?',
      'Which appointment would you most like to be able to book online?',
    ],
  },
  'new shop': {
    work: [
      'Which kind of shop would you most like to see open near you?',
      "What draws you into a new shop: the window, the smell or a friend's tip?",
    ],
    people: [
      'Which shop from your childhood would you love to see open again?',
      'What do you remember about the opening of a shop you now love?',
    ],
  },
};
