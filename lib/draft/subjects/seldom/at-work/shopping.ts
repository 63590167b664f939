import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `shopping.ts` are. */
export const shopping: Besides['atWork'] = {
  'new shop': {
    asks: [
      "What draws you into a new shop: the window, the smell or a friend's tip?",
      'What keeps customers coming back to a new shop: service, range or atmosphere?',
      'Which kind of shop would you most like to see open near you?',
      'What helps a new shop get known: an opening party, local press or social media?',
    ],
    cued: [
      'What does a team remember longest from the *opening weekend* of a new shop?',
      'Which part of a *shopfit* do customers notice first: the floor, the light or the counter?',
      'What makes a good first *branch* manager: local knowledge, calm or a good eye for display?',
      'What do you look at first in a *retail* unit: the frontage, the footfall or the stockroom?',
    ],
  },
  'online booking': {
    asks: [
      'What matters most in online booking: few clicks, clear prices or easy changes?',
      'Which feature matters most in online booking: reminders, live times or easy payment?',
      'What makes online booking easiest for customers: free slots at a glance, or easy changes?',
      'Which appointment would you most like to be able to book online?',
    ],
    cued: [
      'What helps most against a *no show*: a reminder, a deposit or a friendly call?',
      'What do *clients* ask most when they book online for the first time?',
      'How far ahead do you open your *diary* for bookings: a month, three months or a year?',
      'Which *slot* is hardest to fill: the first, the last or the one after lunch?',
    ],
  },
};
