import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `motors.ts` are. */
export const motors: Besides['atWork'] = {
  'electric cars': {
    work: [
      'What do people still get wrong most often about electric cars?',
      'What would help electric cars most: more chargers, faster ones or simpler payment?',
    ],
    people: [
      'Who gave you your first ride in an electric car?',
      'Which trip in an electric car do you remember best?',
    ],
  },
  'used cars': {
    work: [
      'What do you check first on a used car: the engine, the mileage or the paintwork?',
      'What tells you most about a used car: the service history, the test drive or the seller?',
    ],
    people: [
      'What do you remember most about your first used car?',
      "What's the best thing you've ever found left behind in a used car?",
    ],
  },
  vans: {
    work: [
      'Which tool or part is never where it should be in a work van?',
      'The back of a work van: everything in its place, or only you can find it?',
    ],
    people: [
      'What do you remember about the first van you drove for work?',
      "Whose van was the tidiest you've ever seen, and how did they keep it so?",
    ],
  },
  'car leasing and hire': {
    work: [
      'What do you look for first in a hire car: the boot, the buttons or the charging cable?',
      'Which suits you better: a car you own, one you lease or one you hire when you need it?',
    ],
    people: [
      'Which road trip would you hire a car for tomorrow?',
      "What's the oddest hire car you've ever been handed the keys to?",
    ],
  },
  cars: {
    work: [
      'What matters most in your next car: comfort, running costs or space?',
      'Which feature in a car can you no longer do without?',
    ],
    people: [
      'Which car do you still turn round to look at in the street?',
      'Which car from your childhood would you love to drive now?',
    ],
  },
};
