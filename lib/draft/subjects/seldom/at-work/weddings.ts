import type { Besides } from '../../subject';

/** What those are asked whose work the subjects of `weddings.ts` are. */
export const weddings: Besides['atWork'] = {
  'wedding venue': {
    work: [
      'What do you look for first in a wedding venue: the garden, the dance floor or the food?',
      'Which kind of wedding venue would you choose: a barn, a beach or a grand old house?',
    ],
    people: [
      "Where is the loveliest place you've been a wedding guest?",
      'Which wedding venue has stayed in your memory, and what made it special?',
    ],
  },
  weddings: {
    work: [
      'What do you look forward to most at a wedding: the vows, the food or the dancing?',
      'Who has the toughest job on a wedding day: the cook, the planner or the photographer?',
    ],
    people: [
      'Which song gets everyone on the dance floor at a wedding?',
      'Who saved the day at a wedding you remember, and how?',
    ],
  },
  'catering and buffets': {
    work: [
      'What do you go for first at a buffet: the salads, the hot dishes or the desserts?',
      'What runs out first at a work lunch?',
    ],
    people: [
      'Which dish makes you go back to the buffet for seconds?',
      "What's the best food you've ever had at a work event?",
    ],
  },
  'venue hire': {
    work: [
      'What matters most when you hire a venue: the place, the price or the people who run it?',
      'What should you always ask before you book a venue: parking, power or access?',
    ],
    people: [
      "What's the most unusual venue you've ever been to for work?",
      'Which unusual building would make a brilliant venue for an event?',
    ],
  },
};
