import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `family.ts` are. */
export const family: Besides['atWork'] = {
  'new parents': {
    work: [
      'What do new parents need most in the early weeks: sleep, a cooked meal or good company?',
      'What helps a new parent more at work: flexible hours, or a slow start back?',
    ],
    people: [
      "What did a colleague do for you as a new parent that you'll never forget?",
      'Which piece of advice for new parents turned out to be true?',
    ],
  },
  toys: {
    work: [
      'What makes a great toy: a simple idea, tough parts or room for imagination?',
      'Which toy gets played with long after the birthday is over?',
    ],
    people: [
      'Which toy from your childhood would you still like to have?',
      'What have you seen a child do with a toy that its maker never planned?',
    ],
  },
  'dog food': {
    work: [
      "What counts most in dog food: the ingredients, the price or your dog's opinion?",
      "How does your dog let you know that it's time for dinner?",
    ],
    people: [
      'Which food would your dog do absolutely anything for?',
      'Who is fussier about food: your dog, or you?',
    ],
  },
  pets: {
    work: [
      "What's the first thing your pet does when you come home from work?",
      'Pets at work: under the desk every day, or just on video calls?',
    ],
    people: [
      'Which pet has made the biggest impression at your workplace?',
      "What's the cleverest thing your pet has learnt without being taught?",
    ],
  },
};
